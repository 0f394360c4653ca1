import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  born,
  by,
  flight,
  identity,
  message,
  type Person,
  passport,
  saying,
} from '../../test/people.ts';
import { flightPersonsOf, takeIn } from './flight-persons.ts';
import { matchPeople } from './match.ts';
import { peopleOf } from './people.ts';

test('the strongest reason is given', () => {
  const nino = { surname: 'TSERELI', given: 'NINO' };
  expect(by({ ...nino, uniqueReference: 'X1' }, { ...nino, uniqueReference: 'X1' })).toBe(
    'reference',
  );
  expect(
    by(
      { ...nino, booking: 'AAA111', reference: '1.1' },
      { ...nino, booking: 'AAA111', reference: '1.1' },
    ),
  ).toBe('reference');
  expect(
    by(
      { ...nino, ...passport('QV1234567') },
      { surname: 'CERELI', ...born('1990-05-06'), ...passport('QV 123-4567') },
    ),
  ).toBeUndefined();
  expect(
    by(
      { ...nino, ...passport('QV1234567') },
      { ...nino, given: 'NINO ANA', ...passport('QV1234567', 'QV') },
    ),
  ).toBe('document');
  expect(by({ ...nino, ...born('1990-05-06') }, { ...nino, ...born('1990-05-06') })).toBe(
    'name-and-birth-date',
  );
  expect(
    by(
      { surname: 'NINO', given: 'TSERELI', ...born('1990-05-06') },
      { ...nino, ...born('1990-05-06') },
    ),
  ).toBe('name-and-birth-date');
  expect(by(nino, { ...nino, ...born('1990-05-06') })).toBe('name');
  expect(by({ ...nino, given: 'NINOMISS' }, nino)).toBe('name');
});

test('nothing is enough where something speaks against it', () => {
  const ivan = { surname: 'IVANOV', given: 'IVAN' };
  expect(
    by({ ...ivan, ...born('1970-01-01') }, { ...ivan, ...born('1999-01-01') }),
  ).toBeUndefined();
  expect(by({ ...ivan, booking: 'AAA111' }, { ...ivan, booking: 'BBB222' })).toBeUndefined();
  expect(
    by({ ...ivan, ...passport('QV1111111') }, { ...ivan, ...passport('QV2222222') }),
  ).toBeUndefined();
  expect(
    by({ ...ivan, ...passport('QV1111111', 'QVR') }, { ...ivan, ...passport('QV1111111', 'QPL') }),
  ).toBe('name');
  expect(
    by({ surname: 'DOE', given: 'ANNA' }, { surname: 'DOE', given: 'ANNAMARIA' }),
  ).toBeUndefined();
  expect(
    by(
      { surname: 'DOE', given: 'ANNA', ...born('2000-01-01') },
      { surname: 'DOE', given: 'ANNA MARIA', ...born('2000-01-01') },
    ),
  ).toBe('name-and-birth-date');
  expect(
    by(
      { surname: 'A', given: 'B', uniqueReference: '1' },
      { surname: 'C', given: 'D', uniqueReference: '1' },
    ),
  ).toBeUndefined();
});

test('an infant is never the adult whose name or document it bears, and crew never a passenger', () => {
  const mother = {
    surname: 'TSERELI',
    given: 'NINO',
    age: 'adult' as const,
    ...passport('QV1234567'),
  };
  const infant = {
    surname: 'TSERELI',
    given: 'NINO',
    age: 'infant' as const,
    ...passport('QV1234567'),
  };
  expect(by(mother, infant)).toBeUndefined();
  expect(by(mother, { ...mother, age: undefined as never, ...born('2026-02-01') })).toBeUndefined();
  expect(by(mother, { ...mother, age: undefined as never, ...born('1990-02-01') })).toBe(
    'document',
  );
  expect(by(mother, { ...mother, role: 'crew' })).toBeUndefined();
});

test('of two whom a key fits neither is taken by it', () => {
  const father = { surname: 'IVANOV', given: 'IVAN', booking: 'AAA111' };
  const both = peopleOf([
    identity({ ...father, ...born('1970-01-01') }),
    identity({ ...father, ...born('1999-01-01') }),
  ]);
  expect(matchPeople(peopleOf([identity(father)]), both)).toEqual([]);
  const seated = identity({ ...father, seats: [{ seat: '02A' }] });
  const seats = peopleOf([
    identity({ ...father, ...born('1970-01-01'), seats: [{ seat: '2A' }] }),
    identity({ ...father, ...born('1999-01-01'), seats: [{ seat: '2B' }] }),
  ]);
  expect(matchPeople(peopleOf([seated]), seats)).toMatchObject([{ right: 0, by: 'name' }]);
});

test('a name alone is nobody’s where another bears it, even one who is found already', () => {
  const ivan = { surname: 'IVANOV', given: 'IVAN' };
  const heard = peopleOf([identity({ ...ivan, ...passport('QV1111111') }), identity(ivan)]);
  const known = peopleOf([
    identity({ ...ivan, ...passport('QV1111111') }),
    identity({ ...ivan, ...passport('QV2222222') }),
  ]);
  expect(matchPeople(heard, known)).toEqual([{ left: 0, right: 0, by: 'document' }]);
});

test('the same push again makes nobody twice, even where nothing tells two people apart', () => {
  const twins = [
    { surname: 'IVANOV', given: 'IVAN', booking: 'AAA111' },
    { surname: 'IVANOV', given: 'IVAN', booking: 'AAA111' },
  ];
  const flightPersons = flightPersonsOf(flight);
  takeIn(flightPersons, twins.map(saying));
  takeIn(flightPersons, twins.map(saying));
  expect(flightPersons.persons.map(({ messages }) => messages)).toEqual([2, 2]);
});

test('two people of one message are never one, whatever they share', () => {
  fc.assert(
    fc.property(fc.array(message, { maxLength: 4 }), (messages) => {
      const flightPersons = flightPersonsOf(flight);
      for (const people of messages) {
        const placed = takeIn(flightPersons, people.map(saying));
        expect(placed).toHaveLength(people.length);
        expect(new Set(placed.map(({ personId }) => personId)).size).toBe(people.length);
      }
      const heard = flightPersons.persons.reduce((sum, { messages: count }) => sum + count, 0);
      expect(heard).toBe(messages.flat().length);
    }),
  );
});

test('matching does not depend on which side asks', () => {
  fc.assert(
    fc.property(message, message, (a, b) => {
      const pairs = (left: Person[], right: Person[]) =>
        matchPeople(peopleOf(left.map(identity)), peopleOf(right.map(identity)));
      const there = pairs(a, b).map(({ left, right }) => `${left} ${right}`);
      const back = pairs(b, a).map(({ left, right }) => `${right} ${left}`);
      expect(back.sort()).toEqual(there.sort());
    }),
  );
});
