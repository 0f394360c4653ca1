import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';

/** The places of one case. */
export const CaseNav = ({ id }: { readonly id: string }) => {
  const { t } = useLingui();
  const active = {
    activeProps: { 'data-active': '' },
    activeOptions: { exact: true, includeSearch: false },
  };
  return (
    <nav className="desk-nav" aria-label={t`Places of the case`}>
      <Link to="/investigations/$id" params={{ id }} {...active}>
        <Trans>Case</Trans>
      </Link>
      <Link to="/investigations/$id/exhibits" params={{ id }} {...active}>
        <Trans>Exhibits</Trans>
      </Link>
      <Link to="/investigations/$id/imports" params={{ id }} {...active}>
        <Trans>Imports</Trans>
      </Link>
      <Link to="/investigations/$id/entities" params={{ id }} {...active}>
        <Trans>Persons and things</Trans>
      </Link>
      <Link to="/investigations/$id/matches" params={{ id }} {...active}>
        <Trans>Matches</Trans>
      </Link>
      <Link to="/investigations/$id/calls" params={{ id }} {...active}>
        <Trans>Calls</Trans>
      </Link>
      <Link to="/investigations/$id/money" params={{ id }} {...active}>
        <Trans>Money</Trans>
      </Link>
      <Link to="/investigations/$id/journeys" params={{ id }} {...active}>
        <Trans>Journeys</Trans>
      </Link>
      <Link to="/investigations/$id/leads" params={{ id }} {...active}>
        <Trans>Leads</Trans>
      </Link>
      <Link to="/investigations/$id/network" params={{ id }} {...active}>
        <Trans>Network</Trans>
      </Link>
      <Link to="/investigations/$id/timeline" params={{ id }} {...active}>
        <Trans>Timeline</Trans>
      </Link>
      <Link to="/investigations/$id/map" params={{ id }} {...active}>
        <Trans>Map</Trans>
      </Link>
      <Link to="/investigations/$id/key-players" params={{ id }} {...active}>
        <Trans>Key players</Trans>
      </Link>
      <Link to="/investigations/$id/hypotheses" params={{ id }} {...active}>
        <Trans>Hypotheses</Trans>
      </Link>
      <Link to="/investigations/$id/work" params={{ id }} {...active}>
        <Trans>Tasks and notes</Trans>
      </Link>
      <Link to="/investigations/$id/reports" params={{ id }} {...active}>
        <Trans>Reports</Trans>
      </Link>
    </nav>
  );
};
