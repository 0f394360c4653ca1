import { expect, test } from 'vitest';
import { born, identity, type Person } from '../../test/people.ts';
import { matchPeople } from './match.ts';
import { peopleOf } from './people.ts';

/** A word of its own for each number under 1,000, which folds into no other and ends in no title. */
const letters = (n: number): string =>
  [1, 10, 100].map((power) => 'BDFGHJKLNV'.charAt(Math.floor(n / power) % 10)).join('');

/** How many pairs of people are looked at when these are said again. */
const comparisons = (people: readonly Person[]) => {
  let count = 0;
  const counted = (list: readonly Person[]) => {
    const own = peopleOf(list.map(identity));
    const all = new Proxy(own.all, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
        return Reflect.get(target, key);
      },
    });
    return { ...own, all };
  };
  const matches = matchPeople(counted(people), counted(people), { pairAlike: true });
  return { count, right: matches.filter(({ left, right }) => left === right).length };
};

test.each([
  [
    'booking and birth date',
    (n: number) => ({ surname: `S${letters(n)}`, booking: 'GRP001', ...born('1970-01-01') }),
  ],
  ['booking', (n: number) => ({ surname: `S${letters(n)}`, booking: 'GRP001' })],
  ['surname and birth date', (n: number) => ({ given: `N${letters(n)}`, ...born('1970-01-01') })],
  [
    'surname and booking',
    (n: number) => ({ given: `N${letters(n)}`, booking: 'GRP001', reference: '1' }),
  ],
  ['reference', (n: number) => ({ surname: `S${letters(n)}`, uniqueReference: 'XXX' })],
  [
    'ticket and seat',
    (n: number) => ({
      surname: `S${letters(n)}`,
      booking: 'GRP001',
      seats: [{ seat: '0' }],
      tickets: [{ number: '0' }],
    }),
  ],
])('a thousand people of one %s are found again without comparing each with each', (_, own) => {
  const flightPersons = (size: number): Person[] =>
    Array.from({ length: size }, (_none, n) => ({ surname: 'SAME', given: 'NINO', ...own(n) }));
  const [small, large] = [comparisons(flightPersons(250)), comparisons(flightPersons(1000))];
  expect([small.right, large.right]).toEqual([250, 1000]);
  expect(large.count).toBeLessThan(6 * small.count);
  expect(large.count).toBeLessThan(100 * 1000);
});

test('a key of sixty-four is still evidence, and of more none', () => {
  const family = (size: number) =>
    Array.from({ length: size }, (_, n) => ({
      surname: 'SAME',
      given: letters(n),
      ...born('1970-01-01'),
    }));
  const found = (size: number) =>
    matchPeople(
      peopleOf([identity({ surname: 'SAME', given: letters(0), ...born('1970-01-01') })]),
      peopleOf(family(size).map(identity)),
    )[0]?.by;
  expect(found(64)).toBe('name-and-birth-date');
  // By the whole name then, which nobody else bears.
  expect(found(65)).toBe('name');
});

test('a name alone that more than sixty-four bear is nobody’s, though a second name is', () => {
  const alike = Array.from({ length: 65 }, () => identity({ surname: 'SAME', given: 'NINO' }));
  const known = [...alike, identity({ surname: 'OTHER', given: 'EKA' })];
  const asked = identity({
    ...{ surname: 'SAME', given: 'NINO' },
    documents: [{ surname: 'OTHER', given: 'EKA' }] as never,
  });
  expect(matchPeople(peopleOf([asked]), peopleOf(known))).toEqual([]);
});
