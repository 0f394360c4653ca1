import { Trans, useLingui } from '@lingui/react/macro';
import type { Role } from '@platform/api/vocabulary.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

const places: readonly {
  readonly to:
    | '/academy'
    | '/academy/courses'
    | '/academy/classes'
    | '/academy/certificates'
    | '/academy/worlds'
    | '/academy/check';
  readonly title: ReactNode;
  readonly roles: readonly Role[];
}[] = [
  { to: '/academy', title: <Trans>My training</Trans>, roles: ['trainee'] },
  { to: '/academy/classes', title: <Trans>Classes</Trans>, roles: ['trainer'] },
  {
    to: '/academy/courses',
    title: <Trans>Courses</Trans>,
    roles: ['trainee', 'trainer', 'certifier'],
  },
  {
    to: '/academy/certificates',
    title: <Trans>Certificates</Trans>,
    roles: ['trainee', 'trainer', 'certifier'],
  },
  { to: '/academy/worlds', title: <Trans>Worlds</Trans>, roles: ['trainer'] },
  {
    to: '/academy/check',
    title: <Trans>Check a certificate</Trans>,
    roles: ['trainee', 'trainer', 'certifier'],
  },
];

/** The places of the academy, those that are one's own. */
export const AcademyNav = () => {
  const { t } = useLingui();
  const { data: session } = useSession();
  const own = places.filter(({ roles }) => roles.some((role) => session?.roles.includes(role)));
  return own.length === 0 ? null : (
    <nav className="desk-nav" aria-label={t`Places of the academy`}>
      {own.map(({ to, title }) => (
        <Link
          key={to}
          to={to}
          activeProps={{ 'data-active': '' }}
          activeOptions={{ exact: to === '/academy', includeSearch: false }}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
};
