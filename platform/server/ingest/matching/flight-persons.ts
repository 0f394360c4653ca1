import type { CivilDate } from '@amirani/core';
import { dayId } from '../flight/day-id.ts';
import { applyMessage, newPerson, type Person, type Saying } from '../traveller/person.ts';
import { type Identity, joinIdentity } from './identity.ts';
import type { MatchBy } from './match.ts';
import { matchPeople } from './match.ts';
import { type People, peopleOf } from './people.ts';

/** People of one system on one flight during a batch. */
export interface FlightPersons {
  readonly flight: { readonly id: string; readonly day: CivilDate };
  readonly persons: Person[];
  readonly people: People;
  /** Places in `persons` that this batch made or changed. */
  readonly changed: Set<number>;
}

/** The person that an update was assigned to. */
export interface Placed {
  readonly personId: string;
  readonly by: MatchBy | 'new';
}

/** Starts with the known people, if any. */
export const flightPersonsOf = (
  flight: { readonly id: string; readonly day: CivilDate },
  persons: readonly Person[] = [],
): FlightPersons => ({
  flight,
  persons: [...persons],
  people: peopleOf(persons.map(({ identity }) => identity)),
  changed: new Set(),
});

/**
 * Assigns the people of a message to known or new persons, each to a different one. Returns the person of each update, in
 * their order.
 */
export const takeIn = (
  flightPersons: FlightPersons,
  sayings: readonly Saying[],
): readonly Placed[] => {
  const heard = peopleOf(sayings.map(({ identity }) => identity));
  const matches = matchPeople(heard, flightPersons.people, { pairAlike: true });
  const found = new Map(matches.map((match) => [match.left, match]));
  return sayings.map((saying, index) => {
    const match = found.get(index);
    return match === undefined
      ? addNew(flightPersons, saying)
      : addMessage(flightPersons, match.right, match.by, saying);
  });
};

/** Applies an update to the person at a position. */
export const addMessage = (
  flightPersons: FlightPersons,
  place: number,
  by: MatchBy,
  saying: Saying,
): Placed => {
  const person = flightPersons.persons[place];
  if (person === undefined) throw new Error('the index of people and the people differ');
  flightPersons.persons[place] = applyMessage(person, saying);
  flightPersons.people.extend(place, joined(flightPersons.people.all[place], saying.identity));
  flightPersons.changed.add(place);
  return { personId: person.id, by };
};

const addNew = (flightPersons: FlightPersons, saying: Saying): Placed => {
  const person = newPerson(dayId(flightPersons.flight.day), flightPersons.flight, saying);
  flightPersons.persons.push(person);
  flightPersons.changed.add(flightPersons.people.add(saying.identity));
  return { personId: person.id, by: 'new' };
};

const joined = (before: Identity | undefined, more: Identity): Identity =>
  before === undefined ? more : joinIdentity(before, more);
