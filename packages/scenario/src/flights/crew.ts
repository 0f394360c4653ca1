import { airlineOf } from '../geography/airlines.ts';
import type { CultureCode } from '../geography/states.ts';
import { stateOf } from '../geography/states.ts';
import type { NameStock } from '../people/culture.ts';
import type { Person } from '../people/person.ts';
import { makePerson } from '../people/person.ts';
import type { Stream } from '../random/stream.ts';
import { dayOf } from './day-of.ts';
import type { Flight } from './flight.ts';

/** The crew of a flight: two pilots and four in the cabin, of the airline's state. */
export const makeCrew = (
  flight: Flight,
  stocks: Readonly<Record<CultureCode, NameStock>>,
  source: Stream,
): readonly Person[] => {
  const nationality = airlineOf(flight.carrier).state;
  const stock = stocks[stateOf(nationality).culture];
  return Array.from({ length: 6 }, (_, i) => {
    const own = source.child(i);
    return makePerson(
      {
        id: `${flight.id}/crew.${i}`,
        nationality,
        stock,
        sex: own.chance(500) ? 'F' : 'M',
        age: own.between(22, 60),
        on: dayOf(flight),
      },
      own,
    );
  });
};
