import { Trans, useLingui } from '@lingui/react/macro';
import type { OperationId } from '@platform/web/platform/api.ts';
import { mayCall, useSession } from '@platform/web/platform/session.ts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Places of the desk, each with the operation that reads what it shows. */
const places: readonly {
  readonly to:
    | '/documents'
    | '/documents/examinations'
    | '/documents/faces'
    | '/documents/register'
    | '/documents/specimens'
    | '/documents/trust';
  readonly title: ReactNode;
  readonly reads?: OperationId;
}[] = [
  { to: '/documents', title: <Trans>Bench</Trans> },
  { to: '/documents/examinations', title: <Trans>Examinations</Trans>, reads: 'listExaminations' },
  { to: '/documents/register', title: <Trans>Register of frauds</Trans>, reads: 'listFrauds' },
  { to: '/documents/specimens', title: <Trans>Specimens</Trans>, reads: 'listSpecimens' },
  { to: '/documents/faces', title: <Trans>Practice with faces</Trans>, reads: 'listSpecimens' },
  { to: '/documents/trust', title: <Trans>Trust store</Trans>, reads: 'getTrustStore' },
];

/** The places of the documents desk; only those of which the person may read what they show. */
export const DocumentsNav = () => {
  const { t } = useLingui();
  const { data: session } = useSession();
  const own = places.filter(({ reads }) => reads === undefined || mayCall(session, reads));
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
