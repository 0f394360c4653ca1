import { Trans } from '@lingui/react/macro';
import { timeOfDay } from '@platform/web/platform/format.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { Column } from '@platform/web/ui/data-table.tsx';
import { Route } from '@platform/web/ui/route.tsx';
import type { FlightSummary } from '../api/types.ts';
import { borderTime, isCounted } from './board.ts';
import { Countdown } from './countdown.tsx';
import { MessageStateBadge } from './message-state.tsx';

/** The columns of the board; those about PNR only where the server gives them (R4). The board groups by day itself. */
export const useBoardColumns = (
  flights: readonly FlightSummary[],
  withDay = false,
): readonly Column<FlightSummary>[] => {
  const format = useFormat();
  const pnr = flights.some((flight) => flight.pnr !== undefined);
  // Nobody counted is not nobody on board.
  const count = (flight: FlightSummary, value: number | undefined, isKnown = isCounted(flight)) =>
    value === undefined || !isKnown ? (
      <span className="soft">–</span>
    ) : value === 0 ? (
      <span className="soft">0</span>
    ) : (
      format.number(value)
    );
  const columns: Column<FlightSummary>[] = [
    {
      id: 'time',
      title: <Trans>Time</Trans>,
      cell: (flight) => (
        <span className="board-time nowrap">
          {withDay && borderTime(flight) !== undefined ? (
            <span className="board-day">
              {format.weekday(borderTime(flight)?.slice(0, 10) ?? '')}{' '}
            </span>
          ) : null}
          {timeOfDay(borderTime(flight)) ?? '–'}
        </span>
      ),
    },
    {
      id: 'countdown',
      title: <Trans>In</Trans>,
      align: 'end',
      cell: (flight) => <Countdown flight={flight} />,
    },
    {
      id: 'route',
      title: <Trans>Route</Trans>,
      cell: ({ from, to }) => <Route stops={[from, to]} />,
    },
    {
      id: 'api',
      title: <Trans>Passenger list (API)</Trans>,
      cell: ({ api }) => <MessageStateBadge state={api} />,
    },
  ];
  if (pnr)
    columns.push({
      id: 'pnr',
      title: <Trans>Bookings (PNR)</Trans>,
      cell: (flight) => <MessageStateBadge state={flight.pnr} />,
    });
  columns.push(
    {
      id: 'passengers',
      title: <Trans>Passengers</Trans>,
      align: 'end',
      cell: (flight) => count(flight, flight.counts.passengers),
    },
    {
      id: 'crew',
      title: <Trans>Crew</Trans>,
      align: 'end',
      cell: (flight) =>
        count(flight, flight.counts.crew, isCounted(flight) || flight.api.crewOnly === true),
    },
    {
      id: 'without',
      title: <Trans>Without document</Trans>,
      align: 'end',
      cell: (flight) => count(flight, flight.counts.withoutDocument),
    },
  );
  if (pnr)
    columns.push(
      {
        id: 'only-pnr',
        title: <Trans>Only in PNR</Trans>,
        align: 'end',
        cell: (flight) => count(flight, flight.counts.onlyPnr),
      },
      {
        id: 'only-api',
        title: <Trans>Only in API</Trans>,
        align: 'end',
        cell: (flight) => count(flight, flight.counts.onlyApi),
      },
    );
  return columns;
};
