import type { Role } from '@amirani/contract';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../../platform/session.ts';

const seeing: readonly Role[] = ['document-examiner', 'border-officer', 'data-protection-officer'];
const places: readonly {
  readonly to:
    | '/documents'
    | '/documents/examinations'
    | '/documents/faces'
    | '/documents/register'
    | '/documents/specimens'
    | '/documents/trust';
  readonly title: ReactNode;
  readonly roles?: readonly Role[];
}[] = [
  { to: '/documents', title: <Trans>Bench</Trans> },
  { to: '/documents/examinations', title: <Trans>Examinations</Trans>, roles: seeing },
  {
    to: '/documents/register',
    title: <Trans>Register of frauds</Trans>,
    roles: [...seeing, 'trainer'],
  },
  {
    to: '/documents/specimens',
    title: <Trans>Specimens</Trans>,
    roles: ['trainer', 'document-examiner', 'border-officer'],
  },
  {
    to: '/documents/faces',
    title: <Trans>Practice with faces</Trans>,
    roles: ['trainer', 'document-examiner', 'border-officer'],
  },
  {
    to: '/documents/trust',
    title: <Trans>Trust store</Trans>,
    roles: [...seeing, 'trust-administrator'],
  },
];

/** The places of the documents desk; only those at which the person works. */
export const DocumentsNav = () => {
  const { t } = useLingui();
  const { data: session } = useSession();
  const own = places.filter(
    ({ roles }) => roles === undefined || roles.some((role) => session?.roles.includes(role)),
  );
  if (own.length < 2) return null;
  return (
    <nav className="desk-nav" aria-label={t`Places of the documents desk`}>
      {own.map(({ to, title }) => (
        <Link
          key={to}
          to={to}
          activeProps={{ 'data-active': '' }}
          activeOptions={{ exact: to === '/documents', includeSearch: false }}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
};
