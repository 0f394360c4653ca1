import type { FieldName } from '@amirani/targeting/criteria';
import type { LegSaid } from './journey-row.ts';

/** What follows from the legs of a booking; what does not follow for certain is left out. */
export interface ItineraryFacts {
  readonly 'itinerary.airports'?: readonly string[];
  readonly 'itinerary.first-airport'?: string;
  readonly 'itinerary.last-airport'?: string;
  readonly 'itinerary.shape'?:
    | 'one-way'
    | 'return'
    | 'open-jaw'
    | 'several-cities'
    | 'not-contiguous';
  readonly 'itinerary.connections'?: number;
  readonly 'itinerary.longest-connection-hours'?: number;
  readonly 'itinerary.nights-away'?: number;
}

/** Hours from which a stop is a stay, not a connection (IATA Resolution 700: stopover). */
const STAY_HOURS = 24;

/** Of a leg with one of these states nobody flies: cancelled, refused, not confirmed (IATA reservation codes). */
const NOT_FLOWN: ReadonlySet<string> = new Set(['HX', 'NO', 'UC', 'UN', 'XX', 'XL', 'UU', 'US']);

interface Flown {
  readonly from: string;
  readonly to: string;
  readonly departure: string | null;
  readonly arrival: string | null;
}

interface Stop {
  /** Index of the leg before it. */
  readonly after: number;
  /** Whether the next leg leaves from where this one arrived. */
  readonly joined: boolean;
  /** Hours on the ground at one airport, by local times; undefined where not told. */
  readonly hours: number | undefined;
}

/** Reads an itinerary. The distance flown is not told: places of airports are not known here. */
export const itineraryOf = (legs: readonly LegSaid[] | null): ItineraryFacts => {
  const flights = (legs ?? []).filter(
    ({ kind, status }) => kind === 'flight' && !NOT_FLOWN.has(status ?? ''),
  );
  const flown = flights.flatMap(({ from, to, departure, arrival }): Flown[] =>
    from === null || to === null ? [] : [{ from, to, departure, arrival }],
  );
  const [first, last] = [flown[0], flown.at(-1)];
  // A leg without its airports could be anywhere: then nothing is certain of the whole.
  if (first === undefined || last === undefined || flown.length < flights.length) return {};
  const stops = flown.slice(1).map(({ from, departure }, index): Stop => {
    const before = flown[index];
    const joined = before?.to === from;
    return {
      after: index,
      joined,
      hours: joined ? hoursBetween(before?.arrival ?? null, departure) : undefined,
    };
  });
  const turn = turnOf(stops, first.from === last.to);
  return defined({
    'itinerary.airports': [...new Set(flown.flatMap(({ from, to }) => [from, to]))],
    'itinerary.first-airport': first.from,
    'itinerary.last-airport': last.to,
    'itinerary.shape': shapeOf(stops, first.from === last.to),
    ...connectionsOf(stops, turn),
    'itinerary.nights-away': turn === undefined ? undefined : nightsAt(flown, turn),
  });
};

/** The stop at which the way out ends: of a journey that comes back the longest one, else the first stay. */
const turnOf = (stops: readonly Stop[], comesBack: boolean): Stop | undefined => {
  const gap = stops.find(({ joined }) => !joined);
  if (gap !== undefined) return gap;
  if (stops.length === 0 || stops.some(({ hours }) => hours === undefined)) return undefined;
  const stay = stops.find(({ hours = 0 }) => hours >= STAY_HOURS);
  return comesBack && stay === undefined
    ? stops.toSorted((a, b) => (b.hours ?? 0) - (a.hours ?? 0))[0]
    : stay;
};

const shapeOf = (stops: readonly Stop[], comesBack: boolean): ItineraryFacts['itinerary.shape'] => {
  const gaps = stops.filter(({ joined }) => !joined).length;
  if (gaps > 0) return gaps === 1 && comesBack ? 'open-jaw' : 'not-contiguous';
  if (stops.length === 0) return 'one-way';
  if (stops.some(({ hours }) => hours === undefined))
    return comesBack && stops.length === 1 ? 'return' : undefined;
  const stays = stops.filter(({ hours = 0 }) => hours >= STAY_HOURS).length;
  if (comesBack) return stays > 1 ? 'several-cities' : 'return';
  return stays === 0 ? 'one-way' : 'several-cities';
};

const connectionsOf = (stops: readonly Stop[], turn: Stop | undefined): ItineraryFacts => {
  const waits = stops.filter(({ hours }) => hours === undefined || hours < STAY_HOURS);
  const connections = waits.filter((stop) => stop !== turn && stop.joined);
  if (connections.some(({ hours }) => hours === undefined)) return {};
  return {
    'itinerary.connections': connections.filter(
      ({ after }) => turn === undefined || after < turn.after,
    ).length,
    'itinerary.longest-connection-hours': connections.reduce(
      (most, { hours = 0 }) => Math.max(most, hours),
      0,
    ),
  };
};

const nightsAt = (flown: readonly Flown[], { after }: Stop): number | undefined => {
  const arrival = dayOf(flown[after]?.arrival ?? null);
  const departure = dayOf(flown[after + 1]?.departure ?? null);
  if (arrival === undefined || departure === undefined) return undefined;
  const nights = Math.round((departure - arrival) / DAY);
  return nights < 0 ? undefined : nights;
};

const DAY = 86_400_000;

const dayOf = (text: string | null): number | undefined => {
  const at = Date.parse(`${(text ?? '').slice(0, 10)}T00:00Z`);
  return Number.isNaN(at) ? undefined : at;
};

/** Both times are local at one airport. */
const hoursBetween = (arrival: string | null, departure: string | null): number | undefined => {
  const [from, to] = [arrival, departure].map((text) =>
    (text ?? '').length < 16 ? Number.NaN : Date.parse(`${text}Z`),
  );
  const hours = ((to ?? Number.NaN) - (from ?? Number.NaN)) / 3_600_000;
  return hours >= 0 ? hours : undefined;
};

/** Without what is not known. */
export const defined = <T extends { readonly [K in FieldName]?: unknown }>(
  facts: {
    readonly [K in keyof T]: T[K] | undefined;
  },
): T => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
