import { borderTime, Countdown, inOrder, isEarlier } from '@desk/travellers/web/parts.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useNow } from '@platform/web/platform/clock.ts';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { KeyHint } from '@platform/web/ui/key-hint.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Route } from '@platform/web/ui/route.tsx';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';

/** The flight of this booth, chosen once: Enter takes the first that fits. A traveller can be checked without one. */
export const FlightChoice = () => {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/checkpoint' });
  const filter = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const minute = useNow(60_000);
  const gates = useApi('listGates', {});
  useShortcut('list.filter', () => filter.current?.focus());
  if (gates.error !== null)
    return <ErrorState error={gates.error} onRetry={() => void gates.refetch()} />;
  if (gates.data === undefined) return <Progress label={t`Loading the flights…`} />;
  const wanted = words.trim().toUpperCase().replaceAll(' ', '');
  const flights = gates.data.gates
    .map(({ flight }) => flight)
    .filter((flight) => !flight.cancelled && !isEarlier(flight, minute))
    .filter(({ designator, to }) => `${designator}${to}`.replaceAll(' ', '').includes(wanted))
    .toSorted(inOrder);
  const choose = (flight: string): void => void navigate({ search: (now) => ({ ...now, flight }) });
  return (
    <section className="flight-choice stack" aria-labelledby="flight-choice-title">
      <h3 id="flight-choice-title">
        <Trans>Which flight does this booth check?</Trans>
      </h3>
      <label className="filter">
        <span>
          <Trans>Filter</Trans> <KeyHint keys={keysOf('list.filter')} />
        </span>
        <input
          ref={filter}
          className="input"
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={({ target }) => setWords(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setWords('');
            if (event.key === 'Enter' && flights[0] !== undefined) choose(flights[0].id);
          }}
        />
      </label>
      {flights.length === 0 ? (
        <EmptyState title={<Trans>No flight fits</Trans>}>
          <p>
            <Trans>
              Travellers can be checked without a flight: then nobody compares with the carrier’s
              list.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <ul className="flight-buttons">
          {flights.slice(0, 12).map((flight) => (
            <li key={flight.id}>
              <button type="button" className="flight-button" onClick={() => choose(flight.id)}>
                <strong>{flight.designator}</strong>
                <Route stops={[flight.from, flight.to]} />
                <span className="soft">{borderTime(flight)?.slice(11) ?? '–'}</span>
                <Countdown flight={flight} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {flights.length <= 12 ? null : (
        <p className="small soft">
          <Trans>Twelve of {flights.length} are shown: type letters of flight or airport.</Trans>
        </p>
      )}
    </section>
  );
};
