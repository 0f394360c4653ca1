import { directionTexts } from '@amirani/web/src/texts/words.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useNow } from '@platform/web/platform/clock.ts';
import { hourOf } from '@platform/web/platform/format.ts';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { DataTable, focusRowOf } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Tabs } from '@platform/web/ui/tabs.tsx';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { FlightSummary } from '../api/types.ts';
import { borderInstant, borderTime, byHour, isEarlier, nextFlight } from './board.ts';
import { useBoardColumns } from './board-columns.tsx';
import { HourTitle } from './hour-title.tsx';
import { LoadStrip } from './load-strip.tsx';

type Direction = FlightSummary['direction'];

/** The flight board: what leaves and what comes, in order of time. */
export const BoardScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const navigate = useNavigate({ from: '/flights' });
  const { direction = 'departure' } = useSearch({ from: '/flights' });
  const board = useApi('listFlights', { query: {} });
  const refresh = useQuietRefresh('flight', () => true, board.refetch);
  const turn = (to: Direction): void => void navigate({ search: { direction: to } });
  useShortcut('board.departures', () => turn('departure'));
  useShortcut('board.arrivals', () => turn('arrival'));
  const flights = board.data?.flights ?? [];
  const count = (one: Direction): number =>
    flights.filter((flight) => flight.direction === one).length;
  const shown = (['departure', 'arrival', 'transit'] as const).filter(
    (one) => one !== 'transit' || count('transit') > 0,
  );
  return (
    <div className="page board">
      <PageHead
        title={<Trans>Flights</Trans>}
        windowTitle={t`Flights`}
        quiet={lastOpened.get()['flights'] !== undefined}
      >
        <div className="line-up">
          <ChangedNote changed={refresh.changed} onShow={refresh.show} />
          <Link to="/flights/locks" className="button">
            <Trans>Release a colleague</Trans>
          </Link>
        </div>
      </PageHead>
      {board.error === null ? null : (
        <ErrorState error={board.error} onRetry={() => void board.refetch()} />
      )}
      {board.isPending ? <Progress label={t`Loading the flights…`} /> : null}
      {board.data === undefined ? null : (
        <Tabs
          label={t`Direction`}
          value={direction}
          onChange={turn}
          items={shown.map((one) => ({
            id: one,
            title: (
              <>
                {i18n._(directionTexts[one])} <span className="soft">{count(one)}</span>
              </>
            ),
            content: (
              <Board
                flights={flights.filter((flight) => flight.direction === one)}
                onFocusChange={refresh.onFocusChange}
              />
            ),
          }))}
        />
      )}
    </div>
  );
};

const Board = ({
  flights,
  onFocusChange,
}: {
  readonly flights: readonly FlightSummary[];
  readonly onFocusChange: (inside: boolean) => void;
}) => {
  const { t } = useMacro();
  const navigate = useNavigate();
  const minute = useNow(60_000);
  const [withEarlier, setWithEarlier] = useState(false);
  const columns = useBoardColumns(flights);
  const earlier = flights.filter((flight) => isEarlier(flight, minute)).length;
  const hours = useMemo(
    () => byHour(withEarlier ? flights : flights.filter((flight) => !isEarlier(flight, minute))),
    [flights, withEarlier, minute],
  );
  const next = nextFlight(flights, minute);
  const passengers = flights.reduce((sum, { counts }) => sum + counts.passengers, 0);
  useShortcut('board.now', () => {
    if (next !== undefined) focusRowOf(next.id);
  });
  if (flights.length === 0)
    return (
      <EmptyState title={<Trans>No flights yesterday, today or tomorrow</Trans>}>
        <p>
          <Trans>
            A flight appears when its first message arrives: from the watched folder, from a
            carrier, or handed in at the desk Messages.
          </Trans>
        </p>
      </EmptyState>
    );
  return (
    <div className="stack">
      <LoadStrip hours={hours} now={localHour(flights, minute)} />
      {earlier === 0 || withEarlier ? null : (
        <div>
          <Button onPress={() => setWithEarlier(true)}>
            <Plural value={earlier} one="Show # earlier flight" other="Show # earlier flights" />
          </Button>
        </div>
      )}
      <DataTable
        caption={t`Flights by hour`}
        columns={columns}
        groups={hours.map((hour) => ({
          id: hour.id,
          title: <HourTitle hour={hour} />,
          rows: hour.flights,
        }))}
        rowKey={({ id }) => id}
        headTitle={<Trans>Flight</Trans>}
        head={(flight) => <span className="board-flight">{flight.designator}</span>}
        headAt={2}
        dim={(flight) => flight.cancelled || (borderInstant(flight) ?? minute) < minute}
        restore={lastOpened.get()['flights']}
        onOpen={(flight) => {
          lastOpened.update((kept) => ({ ...kept, flights: flight.id }));
          void navigate({ to: '/flights/$id', params: { id: flight.id } });
        }}
        onFocusChange={onFocusChange}
      />
      <p className="soft small">
        <Trans>Times are local at the airport.</Trans>{' '}
        <Plural value={flights.length} one="# flight" other="# flights" />,{' '}
        <Plural value={passengers} one="# passenger" other="# passengers" />.
      </p>
    </div>
  );
};

/** The local hour now at the airport of these flights, from the offset of any flight whose zone is known. */
const localHour = (flights: readonly FlightSummary[], now: number): string | undefined => {
  const known = flights.find(
    (flight) => borderInstant(flight) !== undefined && borderTime(flight)?.length === 16,
  );
  const local = known === undefined ? undefined : borderTime(known);
  const instant = known === undefined ? undefined : borderInstant(known);
  if (local === undefined || instant === undefined) return undefined;
  return hourOf(new Date(now + Date.parse(`${local}:00Z`) - instant).toISOString());
};
