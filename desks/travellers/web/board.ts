import { hourOf } from '@platform/web/platform/format.ts';
import type { FlightSummary } from '../api/types.ts';

/** The local time at which a flight crosses the border here: departure from, or arrival at. */
export const borderTime = (flight: FlightSummary): string | undefined =>
  flight.direction === 'arrival' ? flight.arrival : flight.departure;

/** The instant of {@link borderTime} in milliseconds, where the zone of the airport is known. */
export const borderInstant = (flight: FlightSummary): number | undefined => {
  const at = flight.direction === 'arrival' ? flight.arrivalAt : flight.departureAt;
  return at === undefined ? undefined : Date.parse(at);
};

/**
 * Whether any list of passengers has come: only then is a count of nobody a count, and not a lack of news. One of the crew alone
 * counts no passenger.
 */
export const isCounted = ({ api, pnr }: FlightSummary): boolean =>
  hasPassengers(api) || hasPassengers(pnr);

const hasPassengers = (state: FlightSummary['pnr']): boolean =>
  state !== undefined && state.state !== 'none' && state.crewOnly !== true;

/** Flights of one hour. */
export interface Hour {
  /** `2026-11-25T04`; empty where no time is known. */
  readonly id: string;
  readonly flights: readonly FlightSummary[];
  /** Of the flights whose lists have come; undefined where none has. */
  readonly passengers: number | undefined;
}

/** The flights by the local hour of the border crossing, in order; those without a time last. */
export const byHour = (flights: readonly FlightSummary[]): readonly Hour[] => {
  const hours = new Map<string, FlightSummary[]>();
  for (const flight of flights) {
    const time = borderTime(flight);
    const id = time === undefined ? '' : hourOf(time);
    hours.set(id, [...(hours.get(id) ?? []), flight]);
  }
  return [...hours]
    .toSorted(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
    .map(([id, list]) => ({
      id,
      flights: list.toSorted(inOrder),
      passengers: list.some(isCounted)
        ? list.reduce((sum, { counts }) => sum + counts.passengers, 0)
        : undefined,
    }));
};

/** Flights in order of time, then of designator. */
export const inOrder = (a: FlightSummary, b: FlightSummary): number => {
  const [timeA, timeB] = [borderTime(a) ?? '9', borderTime(b) ?? '9'];
  return timeA === timeB ? (a.designator < b.designator ? -1 : 1) : timeA < timeB ? -1 : 1;
};

/** Flights that crossed more than two hours ago leave the first sight of the board. */
const shownAfterMs = 2 * 3_600_000;

/** Whether a flight is past the board's first sight. A flight whose instant is not known never is. */
export const isEarlier = (flight: FlightSummary, now: number): boolean => {
  const at = borderInstant(flight);
  return at !== undefined && at < now - shownAfterMs;
};

/** The next flight to cross the border: the first that has not, or the last one. */
export const nextFlight = (
  flights: readonly FlightSummary[],
  now: number,
): FlightSummary | undefined => {
  const ordered = flights.toSorted(inOrder);
  return (
    ordered.find((flight) => !flight.cancelled && (borderInstant(flight) ?? 0) >= now) ??
    ordered.at(-1)
  );
};
