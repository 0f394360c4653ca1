import { expect, test } from 'vitest';
import { seenOf } from '../statements/view.ts';
import { statementRows as all } from '../test/statement-rows.ts';
import { analyseCalls } from './call-analysis.ts';

let count = 0;
const call = (from: string, to: string, start: string, more: Record<string, string> = {}) => {
  count += 1;
  return all(`c${count}`, 'Call', {
    callerPhone: from,
    receiverPhone: to,
    startDate: start,
    ...more,
  });
};
const phone = (id: string) => all(id, 'PhoneNumber', { number: `+2811000000${id.slice(1)}` });

/** n1 and n2 share n9; n1 and n2 call from one cell on three days; n3 is a victim's and the busiest. */
const rows = [
  ...['n1', 'n2', 'n3', 'n9'].flatMap(phone),
  ...all('victim', 'Person', { category: 'victim' }),
  ...all('n3', 'PhoneNumber', { subscriber: 'victim' }),
  ...['2026-06-01', '2026-06-02', '2026-06-03'].flatMap((day) => [
    ...call('n1', 'n9', `${day}T20:30:00Z`, {
      startCell: 'cell',
      callerHandset: `h${day}`,
      duration: '60',
    }),
    ...call('n2', 'n9', `${day}T20:40:00Z`, { startCell: 'cell' }),
    ...call('n3', 'n1', `${day}T10:00:00Z`, { startCell: 'cell' }),
    ...call('n3', 'n2', `${day}T10:05:00Z`),
  ]),
];
const seen = seenOf(rows);
const ids = (list: readonly { readonly number: { readonly id: string } }[]): string[] =>
  list.map(({ number }) => number.id);

test('R40: numbers are counted with what they did; one of a victim is in no list, and is counted', () => {
  const found = analyseCalls(seen, { numbers: [] }, 'UTC');
  expect(found).toMatchObject({ calls: 12, apart: 1 });
  expect(ids(found.activity)).toEqual(['n1', 'n2', 'n9']);
  expect(found.activity[0]).toMatchObject({
    calls: 6,
    outgoing: 3,
    incoming: 3,
    seconds: 180,
    days: 3,
    first: '2026-06-01T10:00:00Z',
    last: '2026-06-03T20:30:00Z',
  });
  expect(
    found.together.map(({ numbers, meetings }) => [...numbers.map(({ id }) => id), meetings]),
  ).toEqual([['n1', 'n2', 3]]);
  expect(
    found.swaps.map(({ kind, stayed, pairings }) => [kind, stayed.id, pairings.length]),
  ).toEqual([['handset-swap', 'n1', 3]]);
  expect(JSON.stringify(found)).not.toContain('n3');
});

test('of one number its contacts and its rhythm, of several what they have in common', () => {
  const one = analyseCalls(seen, { numbers: ['n1'] }, 'UTC');
  expect(ids(one.contacts)).toEqual(['n9']);
  expect(one.rhythm.flat().reduce((sum, calls) => sum + calls, 0)).toBe(6);
  const two = analyseCalls(seen, { numbers: ['n1', 'n2'] }, 'UTC');
  expect(two.common.map(({ number, of }) => [number.id, ...of.map(({ id }) => id)])).toEqual([
    ['n9', 'n1', 'n2'],
  ]);
  // A number that is kept apart is asked about by nobody.
  expect(analyseCalls(seen, { numbers: ['n3'] }, 'UTC').contacts).toEqual([]);
});

test('hours and days are those of the clock at the border', () => {
  const hours = (zone: string) => analyseCalls(seen, { numbers: ['n9'] }, zone).rhythm;
  // 1 June 2026 is a Monday: half past eight in the evening in UTC is half an hour into Tuesday in Tbilisi.
  expect(hours('UTC')[0]?.[20]).toBe(2);
  expect(hours('Asia/Tbilisi')[1]?.[0]).toBe(2);
  const span = { from: '2026-06-02', to: '2026-06-02', numbers: [] };
  expect(analyseCalls(seen, span, 'UTC').calls).toBe(4);
  expect(
    analyseCalls(seen, span, 'Asia/Tbilisi').activity.find(({ number }) => number.id === 'n9'),
  ).toMatchObject({
    first: '2026-06-01T20:30:00Z',
  });
});
