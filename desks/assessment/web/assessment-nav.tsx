import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

const places: readonly {
  readonly to:
    | '/assessment'
    | '/assessment/wall'
    | '/assessment/lists'
    | '/assessment/criteria'
    | '/assessment/requests'
    | '/assessment/kept';
  readonly title: ReactNode;
}[] = [
  { to: '/assessment', title: <Trans>Hits</Trans> },
  { to: '/assessment/lists', title: <Trans>Watch lists</Trans> },
  { to: '/assessment/criteria', title: <Trans>Criteria</Trans> },
  { to: '/assessment/requests', title: <Trans>Requests for PNR</Trans> },
  { to: '/assessment/kept', title: <Trans>Kept PNR</Trans> },
  { to: '/assessment/wall', title: <Trans>Figures of the team</Trans> },
];

/** The places of the assessment of travellers. */
export const AssessmentNav = () => {
  const { t } = useLingui();
  return (
    <nav className="desk-nav" aria-label={t`Places of the assessment desk`}>
      {places.map(({ to, title }) => (
        <Link
          key={to}
          to={to}
          activeProps={{ 'data-active': '' }}
          activeOptions={{ exact: to === '/assessment', includeSearch: false }}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
};
