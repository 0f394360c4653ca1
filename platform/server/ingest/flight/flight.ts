import { createHash } from 'node:crypto';
import type { CivilDate } from '@amirani/core';
import { parseCivilDate } from '@amirani/core';
import type { LegRecord, MessageRecord } from '@amirani/messages';
import { instantOf } from '../../time/local-time.ts';
import { dayIdFrom } from './day-id.ts';
import { cancelsFlight } from './push.ts';

/** What is known of an airport: its state and its time zone. */
export interface AirportFacts {
  readonly state: string;
  readonly zone: string;
}

/** Finds an airport by its code; undefined where it is not known. */
export type FindAirport = (code: string) => AirportFacts | undefined;

/** Whether a flight leaves the country, comes to it, or only passes over or through it. */
type Direction = 'departure' | 'arrival' | 'transit';

/** A flight as one message names it, ready to be stored. Nothing of it is personal data. */
export interface FlightPlan {
  readonly id: string;
  /** The day of its partition: the local day of the border crossing when it was first heard of. */
  readonly day: CivilDate;
  readonly designator: string;
  readonly carrier: string;
  readonly number: string;
  readonly from: string;
  readonly to: string;
  readonly departure: string | undefined;
  readonly arrival: string | undefined;
  readonly departureAt: Date | undefined;
  readonly arrivalAt: Date | undefined;
  readonly direction: Direction;
  readonly crossingDay: CivilDate;
  readonly legs: readonly LegRecord[];
  /** Whether the message says that the flight does not take place, or that it does; undefined where it says neither. */
  readonly cancelled: boolean | undefined;
}

/**
 * The flight of a message, or undefined. Without a level-0 flight the first flown leg is used. `home` is the state of this
 * border.
 */
export const flightOf = (
  message: MessageRecord,
  home: string,
  findAirport: FindAirport,
): FlightPlan | undefined => {
  const flight = message.flight ?? message.legs.find(isFlown);
  if (flight?.designator === undefined) return undefined;
  const { designator, from = '', to = '', departure, arrival } = flight;
  const direction = directionOf(findAirport(from)?.state, findAirport(to)?.state, home);
  const crossing = direction === 'arrival' ? (arrival ?? departure) : (departure ?? arrival);
  const crossingDay = dayFrom(crossing) ?? dayFrom(message.prepared);
  if (crossingDay === undefined) return undefined;
  return {
    id: flightId(designator, crossingDay, direction === 'arrival' ? to : from),
    day: crossingDay,
    designator,
    carrier: flight.carrier ?? designator.slice(0, 2),
    number: flight.number ?? designator.slice(2),
    from,
    to,
    departure,
    arrival,
    departureAt: instantOf(departure, findAirport(from)?.zone),
    arrivalAt: instantOf(arrival, findAirport(to)?.zone),
    direction,
    crossingDay,
    legs: message.legs.filter((leg) => leg.kind === 'flight' && leg.designator === designator),
    cancelled: cancelsFlight(message),
  };
};

/** One plan a flight, the last one's, with what earlier ones say beside it; given in the order of receipt. */
export const mergePlans = (plans: readonly FlightPlan[]): readonly FlightPlan[] => {
  const merged = new Map<string, FlightPlan>();
  for (const plan of plans) {
    const before = merged.get(plan.id);
    merged.set(
      plan.id,
      before === undefined
        ? plan
        : {
            ...plan,
            from: plan.from || before.from,
            to: plan.to || before.to,
            departure: plan.departure ?? before.departure,
            arrival: plan.arrival ?? before.arrival,
            departureAt: plan.departureAt ?? before.departureAt,
            arrivalAt: plan.arrivalAt ?? before.arrivalAt,
            legs: plan.legs.length > 0 ? plan.legs : before.legs,
            cancelled: plan.cancelled ?? before.cancelled,
          },
    );
  }
  return [...merged.values()];
};

/** The identifier that follows from designator, local day and border airport: two workers make the same. */
const flightId = (designator: string, day: CivilDate, border: string): string =>
  dayIdFrom(day, createHash('sha256').update(`${designator}|${day}|${border}`).digest());

/** Between two places of the country itself a flight counts as a departure: it is checked before it leaves. */
const directionOf = (from: string | undefined, to: string | undefined, home: string): Direction => {
  if (from === home) return 'departure';
  return to === home ? 'arrival' : 'transit';
};

const isFlown = (leg: LegRecord): boolean => leg.kind === 'flight' && leg.designator !== undefined;

const dayFrom = (local: string | undefined): CivilDate | undefined => {
  if (local === undefined) return undefined;
  const day = parseCivilDate(local.slice(0, 10));
  return day.ok ? day.value : undefined;
};
