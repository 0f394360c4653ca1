import { addDays, type CivilDate } from '@amirani/core';
import { airlines } from '../geography/airlines.ts';
import { airportOf, airports } from '../geography/airports.ts';
import { homeState, type StateCode } from '../geography/states.ts';
import { fromLocal, isoInstant } from '../time/instant.ts';
import { keyedStream, type WorldKey } from './keyed-stream.ts';
import type { WorldFlight } from './record.ts';
import type { Extent } from './size.ts';

/** A flight with what the engine needs to know of it. */
export interface DrawnFlight {
  readonly shown: WorldFlight;
  readonly day: CivilDate;
  /** Minutes since 1970-01-01T00:00Z. */
  readonly departure: number;
  readonly otherEnd: StateCode;
}

const home = airports.filter(({ state }) => state === homeState);
const abroad = airports.filter(({ state }) => state !== homeState);

/** The flight of a number, from 0: by day, each with as many flights, their hours drawn. */
export const flightOf = (
  key: WorldKey,
  { flights, days }: Extent,
  first: CivilDate,
  number: number,
): DrawnFlight => {
  const source = keyedStream(key, 'flight', number);
  const day = addDays(first, Math.floor((number * days) / flights));
  const [near, far] = [source.pick(home), source.pick(abroad)];
  const departs = source.chance(600);
  const [from, to] = departs ? [near, far] : [far, near];
  const departure = fromLocal(day, source.between(24, 275) * 5, airportOf(from.code).zone);
  const perDay = Math.ceil(flights / days);
  const flightNumber = 1000 + (number % perDay);
  return {
    shown: {
      id: `${source.pick(airlines).code}${flightNumber}/${day}`,
      from: from.code,
      to: to.code,
      direction: departs ? 'departure' : 'arrival',
      departure: isoInstant(departure),
    },
    day,
    departure,
    otherEnd: far.state,
  };
};
