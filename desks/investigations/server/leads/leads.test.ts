import type { JourneyRow } from '@amirani/network/journeys';
import { expect, test } from 'vitest';
import type { StatementRow } from '../statements/rows.ts';
import { seenOf } from '../statements/view.ts';
import { statementRows as all } from '../test/statement-rows.ts';
import { leadsIn } from './find.ts';

const ZONE = 'Asia/Tbilisi';
const day = (at: number): string => `2026-05-${String(at).padStart(2, '0')}`;

let count = 0;
/** A call half an hour after midnight at the border, which in UTC is in the evening before. */
const call = (from: string, to: string, at: number): StatementRow[] => {
  count += 1;
  const startDate = `${new Date(Date.parse(`${day(at)}T00:30:00Z`) - 14_400_000).toISOString().slice(0, 19)}Z`;
  return all(`c${count}`, 'Call', {
    callerPhone: `n-${from}`,
    receiverPhone: `n-${to}`,
    startDate,
  });
};

const numbers = new Map(['kay', 'lia', 'max'].map((one, at) => [one, `+2811000000${at}`]));
const person = (id: string, born: string): StatementRow[] => [
  ...all(id, 'Person', { name: `${id.toUpperCase()} Person`, birthDate: born }),
  ...all(`n-${id}`, 'PhoneNumber', { number: numbers.get(id) ?? '', subscriber: id }),
];

/** Kay goes out with somebody else each time and comes back alone; she, Lia and Max call one another every third day. */
const rows = [
  ...person('kay', '1980-01-01'),
  ...person('lia', '1981-01-01'),
  ...person('max', '1982-01-01'),
  ...all('kay', 'Person', { passportNumber: 'K 1' }),
  ...[1, 3, 5, 7, 9, 11, 13, 15, 17, 19].flatMap((at) => [
    ...call('kay', 'lia', at),
    ...call('lia', 'max', at === 19 ? 20 : at + 1),
    ...call('max', 'kay', at),
  ]),
];

const leg = (
  who: string,
  list: string,
  at: number,
  way: readonly [string, string],
): JourneyRow => ({
  id: `${list} ${who}`,
  list,
  day: Date.parse(day(at)) / 86_400_000,
  from: way[0],
  to: way[1],
  name: `${who.toUpperCase()} Person`,
  document: `${who.slice(0, 1).toUpperCase()}1`,
  booking: `${who}${list}`,
  bookedAt: at * 1000,
});
const disclosed = [2, 6, 12].flatMap((at, index) => [
  leg('kay', `out${at}`, at, ['QMA', 'QMB']),
  leg(['una', 'ida', 'ned'][index] ?? '', `out${at}`, at, ['QMA', 'QMB']),
  leg('kay', `back${at}`, at + 2, ['QMB', 'QMA']),
]);

const periods = { before: { from: day(1), to: day(10) }, after: { from: day(11), to: day(20) } };
const find = (
  more: readonly StatementRow[] = [],
  query: Parameters<typeof leadsIn>[2] = { periods },
) => leadsIn(seenOf([...rows, ...more]), disclosed, query, ZONE);

test('a lead has own findings; a mere contact without findings must be checked', () => {
  const { leads, contacts, apart, looked } = find();
  expect(
    leads.map(({ who, grade, findings }) => [
      who.entity?.id,
      grade,
      findings.map(({ code }) => code),
    ]),
  ).toEqual([['kay', 'strong', ['network.lead.escort']]]);
  expect(
    contacts.map(({ who, near, findings }) => [who.id, near.map(({ id }) => id), findings]),
  ).toEqual([
    ['lia', ['kay', 'max'], []],
    ['max', ['kay', 'lia'], []],
  ]);
  expect({ apart, looked }).toEqual({
    apart: 0,
    looked: { calls: 30, payments: 0, travellers: 9 },
  });
});

test('R40: who is brought is named by neither list, and a victim is counted', () => {
  const words = JSON.stringify(find());
  for (const brought of ['UNA', 'IDA', 'NED', 'U1', 'I1', 'N1'])
    expect(words).not.toContain(brought);
  const found = find(all('kay', 'Person', { category: 'victim' }));
  expect(found).toMatchObject({ leads: [], contacts: [], apart: 1 });
  const other = find(all('lia', 'Person', { category: 'victim' }));
  expect(other.leads.map(({ who }) => who.id)).toEqual(['kay']);
  // Without her there is no group of three, and her callers are not named.
  expect(JSON.stringify(other)).not.toMatch(/lia|28110000001|"max"/);
});

test('without two periods calls show nothing, and it is said', () => {
  const { contacts, compared } = find([], {});
  expect({ contacts, compared }).toEqual({ contacts: [], compared: false });
});

test('calls after midnight at the border are of the new day there, in the span and in the periods', () => {
  expect(find([], { from: day(1), to: day(1) }).looked.calls).toBe(2);
  expect(find([], { from: '2026-04-30', to: '2026-04-30' }).looked.calls).toBe(0);
  // The first call of the second period is at 20:30 UTC of the last day of the first one.
  const shifted = { before: { from: day(1), to: day(10) }, after: { from: day(12), to: day(20) } };
  expect(find([], { periods: shifted }).contacts).toHaveLength(2);
});
