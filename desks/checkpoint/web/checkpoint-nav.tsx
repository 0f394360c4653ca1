import { Trans, useLingui } from '@lingui/react/macro';
import type { Role } from '@platform/api/vocabulary.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

const checking: readonly Role[] = ['border-officer', 'second-line-officer'];
const seeing: readonly Role[] = [...checking, 'data-protection-officer'];
const places: readonly {
  readonly to:
    | '/checkpoint'
    | '/checkpoint/gate'
    | '/checkpoint/second-line'
    | '/checkpoint/figures';
  readonly title: ReactNode;
  readonly roles: readonly Role[];
}[] = [
  { to: '/checkpoint', title: <Trans>Booth</Trans>, roles: checking },
  { to: '/checkpoint/gate', title: <Trans>Gate</Trans>, roles: seeing },
  {
    to: '/checkpoint/second-line',
    title: <Trans>Second line</Trans>,
    roles: ['second-line-officer', 'data-protection-officer'],
  },
  { to: '/checkpoint/figures', title: <Trans>Figures of the day</Trans>, roles: seeing },
];

/** The places of the checkpoint desk; only those at which the person works. */
export const CheckpointNav = () => {
  const { t } = useLingui();
  const { data: session } = useSession();
  return (
    <nav className="desk-nav" aria-label={t`Places of the checkpoint desk`}>
      {places
        .filter(({ roles }) => roles.some((role) => session?.roles.includes(role)))
        .map(({ to, title }) => (
          <Link
            key={to}
            to={to}
            activeProps={{ 'data-active': '' }}
            activeOptions={{ exact: to === '/checkpoint', includeSearch: false }}
          >
            {title}
          </Link>
        ))}
    </nav>
  );
};
