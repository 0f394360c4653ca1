import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

const places: readonly {
  readonly to:
    | '/oversight'
    | '/oversight/requests'
    | '/oversight/breaches'
    | '/oversight/register'
    | '/oversight/clocks';
  readonly title: ReactNode;
}[] = [
  { to: '/oversight', title: <Trans>Journal</Trans> },
  { to: '/oversight/requests', title: <Trans>Requests of travellers</Trans> },
  { to: '/oversight/breaches', title: <Trans>Breaches</Trans> },
  { to: '/oversight/register', title: <Trans>Register</Trans> },
  { to: '/oversight/clocks', title: <Trans>Clocks of retention</Trans> },
];

/** The places of oversight. */
export const OversightNav = () => {
  const { t } = useLingui();
  return (
    <nav className="desk-nav" aria-label={t`Places of oversight`}>
      {places.map(({ to, title }) => (
        <Link
          key={to}
          to={to}
          activeProps={{ 'data-active': '' }}
          activeOptions={{ exact: to === '/oversight', includeSearch: false }}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
};
