import type { TravellerRecord } from '@amirani/messages';
import fc from 'fast-check';
import { flightPersonsOf, takeIn } from '../ingest/matching/flight-persons.ts';
import { type Identity, identityOf } from '../ingest/matching/identity.ts';
import { type MatchBy, matchPeople } from '../ingest/matching/match.ts';
import { peopleOf } from '../ingest/matching/people.ts';
import type { Saying } from '../ingest/traveller/person.ts';

/** What a test says of a traveller. */
export type Person = Partial<TravellerRecord>;

/** The day of the flight on which the people of these tests travel. */
const day = '2026-12-01' as never;

/** That flight. */
export const flight = { id: '00000000-0000-8000-8000-000000000000', day };

/** What a message says by which the person is known again. */
export const identity = (person: Person): Identity => identityOf(record(person), { day });

/** What a message says of the person. */
export const saying = (person: Person): Saying => ({
  record: record(person),
  identity: identity(person),
  boarding: undefined,
  said: 0,
  at: new Date(0),
});

/** Why these two are held to be one, or undefined where they are two. */
export const by = (a: Person, b: Person): MatchBy | undefined =>
  matchPeople(peopleOf([identity(a)]), peopleOf([identity(b)]))[0]?.by;

/** How many persons these make, each said by a message of its own as interactive API sends them. */
export const personsAfter = (...people: Person[]): number => {
  const flightPersons = flightPersonsOf(flight);
  for (const one of people) takeIn(flightPersons, [saying(one)]);
  return flightPersons.persons.length;
};

/** A birth date. */
export const born = (date: string): Person => ({ birthDate: date as never });

/** A passport. */
export const passport = (number: string, issuer = 'QVR'): Required<Pick<Person, 'documents'>> => ({
  documents: [{ type: 'P', number, issuer }],
});

const record = (person: Person): TravellerRecord => ({ role: 'passenger', source: {}, ...person });

/** Anyone, of few names and numbers: collisions are the point. */
const anyone: fc.Arbitrary<Person> = fc.record(
  {
    surname: fc.constantFrom('IVANOV', 'TSERELI', 'DOE'),
    given: fc.constantFrom('IVAN', 'NINO', 'NINO ANA', 'NINOMRS'),
    birthDate: fc.constantFrom('1970-01-01', '1999-01-01', '2026-01-01') as fc.Arbitrary<never>,
    booking: fc.constantFrom('AAA111', 'BBB222'),
    reference: fc.constantFrom('1', '2', '3'),
    uniqueReference: fc.constantFrom('X1', 'X2'),
    age: fc.constantFrom('adult' as const, 'infant' as const),
    documents: fc.constantFrom(passport('QV1234567').documents, passport('QV7654321').documents),
    seats: fc.constantFrom([{ seat: '1A' }], [{ seat: '1B' }]),
  },
  { requiredKeys: ['surname'] },
);
/** What a message may say. */
export const message: fc.Arbitrary<Person[]> = fc.array(anyone, { maxLength: 6 });
