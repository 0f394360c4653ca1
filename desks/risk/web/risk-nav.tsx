import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronIcon } from '@platform/web/ui/icons.tsx';
import { Link, useLocation } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';

const places: readonly {
  readonly to:
    | '/risk'
    | '/risk/data'
    | '/risk/series'
    | '/risk/tables'
    | '/risk/map'
    | '/risk/live'
    | '/risk/incidents'
    | '/risk/register'
    | '/risk/hypotheses'
    | '/risk/requirements'
    | '/risk/products';
  readonly title: ReactNode;
}[] = [
  { to: '/risk', title: <Trans>Warnings</Trans> },
  { to: '/risk/series', title: <Trans>Series</Trans> },
  { to: '/risk/tables', title: <Trans>Tables and flows</Trans> },
  { to: '/risk/map', title: <Trans>Map</Trans> },
  { to: '/risk/live', title: <Trans>At our border</Trans> },
  { to: '/risk/incidents', title: <Trans>Incidents</Trans> },
  { to: '/risk/register', title: <Trans>Risk register</Trans> },
  { to: '/risk/hypotheses', title: <Trans>Hypotheses</Trans> },
  { to: '/risk/requirements', title: <Trans>Requirements</Trans> },
  { to: '/risk/products', title: <Trans>Products</Trans> },
  { to: '/risk/data', title: <Trans>Data</Trans> },
];

/** The places of the risk desk, in the order of the work. On a telephone they are one line that opens. */
export const RiskNav = () => {
  const { t } = useLingui();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { pathname } = useLocation();
  const here = places.findLast(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  return (
    <nav aria-label={t`Places of the risk desk`} className="risk-nav">
      <button
        type="button"
        className="button risk-nav-opens"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="visually-hidden">
          <Trans>Places of the risk desk</Trans>:{' '}
        </span>
        {here?.title}
        <ChevronIcon />
      </button>
      <div className="desk-nav" id={id} data-open={isOpen ? '' : undefined}>
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
      </div>
    </nav>
  );
};
