import { expect, test } from 'vitest';
import { bookedName } from './booked-name.ts';
import { summaryOf } from './present.ts';
import type { HitRow } from './rows.ts';

// Mutants: without `bitsLost` a known name is cut, and one that returns the name as it is shows JANEMRS in the list.
test.each([
  ['JANEMRS', { given: 'JANE', salutation: 'MRS' }],
  ['PETER PAULMR', { given: 'PETER PAUL', salutation: 'MR' }],
  ['JANE', { given: 'JANE' }],
  ['ADAMS', { given: 'ADAMS' }],
  ['', { given: '' }],
])('%s in a list', (sent, expected) => {
  expect(bookedName(sent)).toEqual(expected);
});

test('a list of hits shows the name without the glued title, and the title beside it', () => {
  const row = {
    ...{
      id: 'h',
      system: 'pnr',
      state: 'waiting',
      disputed: false,
      kind: 'watch-list',
      title: 'l',
    },
    ...{ surname: 'SAMPLE', given: 'JANEMRS', found_at: new Date(0), crosses_at: new Date(0) },
    ...{ claimed_by: null, claimed_until: null, flight_id: 'f', crossing_day: null, day: 'd' },
  } as unknown as HitRow;
  expect(summaryOf(row, new Date(0))).toMatchObject({ given: 'JANE', salutation: 'MRS' });
});
