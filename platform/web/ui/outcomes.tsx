import { problemTexts } from '@amirani/web/src/texts/problems.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import type { IngestOutcome } from '@platform/api/types.ts';
import { Link } from '@tanstack/react-router';
import { Badge } from './badge.tsx';

/** Result for each message that was submitted or read again. */
export const Outcomes = ({ outcomes }: { readonly outcomes: readonly IngestOutcome[] }) => {
  const { i18n } = useLingui();
  return (
    <ul className="outcomes">
      {outcomes.map((outcome, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one message may repeat another of the same file
        <li key={index} className="line-up">
          {outcome.outcome === 'stored' ? (
            <Badge verdict="met">
              <Trans>Stored</Trans>
            </Badge>
          ) : outcome.outcome === 'duplicate' ? (
            <Badge verdict="not-checked">
              <Trans>Known already, nothing added</Trans>
            </Badge>
          ) : outcome.outcome === 'refused' ? (
            <Badge verdict="attention">
              <Trans>Refused, not stored</Trans>
            </Badge>
          ) : (
            <Badge verdict="attention">
              <Trans>In quarantine</Trans>
            </Badge>
          )}
          <span className="mono">{outcome.type}</span>
          <Plural value={outcome.travellers} one="# traveller" other="# travellers" />
          {outcome.reason === undefined ? null : (
            <span>{say(i18n, problemTexts, outcome.reason)}</span>
          )}
          {outcome.flightId === undefined ? null : (
            <Link to="/flights/$id" params={{ id: outcome.flightId }}>
              <Trans>Open the flight</Trans>
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
};
