import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

const places: readonly {
  readonly to:
    | '/risk'
    | '/risk/data'
    | '/risk/series'
    | '/risk/tables'
    | '/risk/map'
    | '/risk/register'
    | '/risk/hypotheses'
    | '/risk/products';
  readonly title: ReactNode;
}[] = [
  { to: '/risk', title: <Trans>Warnings</Trans> },
  { to: '/risk/series', title: <Trans>Series</Trans> },
  { to: '/risk/tables', title: <Trans>Tables and flows</Trans> },
  { to: '/risk/map', title: <Trans>Map</Trans> },
  { to: '/risk/register', title: <Trans>Risk register</Trans> },
  { to: '/risk/hypotheses', title: <Trans>Hypotheses</Trans> },
  { to: '/risk/products', title: <Trans>Products</Trans> },
  { to: '/risk/data', title: <Trans>Data</Trans> },
];

/** The places of the risk desk, in the order of the work. */
export const RiskNav = () => {
  const { t } = useLingui();
  return (
    <nav className="desk-nav" aria-label={t`Places of the risk desk`}>
      {places.map(({ to, title }) => (
        <Link
          key={to}
          to={to}
          activeProps={{ 'data-active': '' }}
          activeOptions={{ exact: to === '/risk', includeSearch: false }}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
};
