import type { CivilDate } from '@amirani/core';
import { dayId } from '../flight/day-id.ts';
import { hearMore, newPerson, type Person, type Saying } from '../traveller/person.ts';
import { type Identity, joinIdentity } from './identity.ts';
import type { MatchBy } from './match.ts';
import { matchPeople } from './match.ts';
import { type People, peopleOf } from './people.ts';

/** The people of one system on one flight while a batch is worked in. */
export interface Crowd {
  readonly flight: { readonly id: string; readonly day: CivilDate };
  readonly persons: Person[];
  readonly people: People;
  /** Places in `persons` that this batch made or changed. */
  readonly changed: Set<number>;
}

/** Where a saying went. */
export interface Placed {
  readonly personId: string;
  readonly by: MatchBy | 'new';
}

/** The people already known, or nobody. */
export const crowdOf = (
  flight: { readonly id: string; readonly day: CivilDate },
  persons: readonly Person[] = [],
): Crowd => ({
  flight,
  persons: [...persons],
  people: peopleOf(persons.map(({ identity }) => identity)),
  changed: new Set(),
});

/**
 * Takes in what one message says of its people: each is someone already known or someone new, and no two
 * are the same. Gives where each saying went, in their order.
 */
export const takeIn = (crowd: Crowd, sayings: readonly Saying[]): readonly Placed[] => {
  const heard = peopleOf(sayings.map(({ identity }) => identity));
  const matches = matchPeople(heard, crowd.people, { pairAlike: true });
  const found = new Map(matches.map((match) => [match.left, match]));
  return sayings.map((saying, index) => {
    const match = found.get(index);
    return match === undefined ? addNew(crowd, saying) : hear(crowd, match.right, match.by, saying);
  });
};

/** Adds what a message says to somebody of the crowd, by their place. */
export const hear = (crowd: Crowd, place: number, by: MatchBy, saying: Saying): Placed => {
  const person = crowd.persons[place];
  if (person === undefined) throw new Error('the index of people and the people differ');
  crowd.persons[place] = hearMore(person, saying);
  crowd.people.extend(place, joined(crowd.people.all[place], saying.identity));
  crowd.changed.add(place);
  return { personId: person.id, by };
};

const addNew = (crowd: Crowd, saying: Saying): Placed => {
  const person = newPerson(dayId(crowd.flight.day), crowd.flight, saying);
  crowd.persons.push(person);
  crowd.changed.add(crowd.people.add(saying.identity));
  return { personId: person.id, by: 'new' };
};

const joined = (before: Identity | undefined, more: Identity): Identity =>
  before === undefined ? more : joinIdentity(before, more);
