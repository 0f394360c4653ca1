import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOnClock } from './import/call.ts';
import {
  activity,
  coLocations,
  commonContacts,
  devicePairings,
  deviceSwaps,
  readCalls,
  readWindow,
  rhythm,
  topContacts,
} from './index.ts';

const calls = (heading: string, ...rows: readonly string[]) => {
  const table = readCalls([heading, ...rows].join('\n'));
  expect(table.problems).toEqual([]);
  return table.calls;
};

const simple = calls(
  'caller,callee,start,duration',
  'a,b,2026-04-06T08:10,60',
  'b,a,2026-04-06T09:10,30',
  'a,b,2026-04-07T08:20,10',
  'a,c,2026-04-07T22:00,5',
  'd,c,2026-04-08T22:00,5',
  'd,b,2026-04-08T23:00,5',
  'e,c,2026-04-08T23:30,5',
);

describe('contacts', () => {
  test('the contacts of a number, with directions, days and totals', () => {
    expect(topContacts(simple, 'a').map(({ number, calls: n }) => [number, n])).toEqual([
      ['b', 3],
      ['c', 1],
    ]);
    expect(topContacts(simple, 'a')[0]).toMatchObject({
      outgoing: 2,
      incoming: 1,
      seconds: 100,
      days: 2,
    });
  });

  test('what several have in common: the contact that most of them have, and of those the rarest, first', () => {
    expect(commonContacts(simple, ['a', 'd'])).toEqual([
      { number: 'b', of: ['a', 'd'], calls: 4, contacts: 2 },
      { number: 'c', of: ['a', 'd'], calls: 2, contacts: 3 },
    ]);
  });

  test('activity says how much a number calls, and gives it no rank or role', () => {
    const [busiest] = activity(simple);
    expect(Object.keys(busiest ?? {}).sort()).toEqual(
      ['calls', 'days', 'first', 'incoming', 'last', 'number', 'outgoing', 'seconds'].sort(),
    );
  });
});

test('the rhythm is on the clock of the records', () => {
  const { byHour, calls: count } = rhythm(simple, 'a');
  expect(count).toBe(4);
  expect(byHour[0]?.[8]).toBe(1);
  expect(byHour[1]?.[8]).toBe(1);
  expect(byHour[1]?.[22]).toBe(1);
  expect(byHour.flat().reduce((sum, n) => sum + n, 0)).toBe(4);
});

describe('co-location', () => {
  const day = (d: number, time: string, number: string, cell: string): string =>
    `${number},x,2026-04-0${d}T${time},5,${cell}`;
  test('two numbers that call from one cell at about the same time, again and again', () => {
    const rows = [1, 2, 3, 4].flatMap((d) => [
      day(d, '10:00', 'a', `c${d}`),
      day(d, '10:20', 'b', `c${d}`),
      day(d, '12:00', 'd', `c${d}`),
    ]);
    const found = coLocations(calls('caller,callee,start,duration,cell', ...rows));
    expect(found.map(({ numbers, meetings, days }) => [numbers, meetings, days])).toEqual([
      [['a', 'b'], 4, 4],
    ]);
    expect(found[0]?.expected).toBeLessThan(1);
  });

  test('many calls of one afternoon are one meeting', () => {
    const rows = ['10:00', '10:10', '10:20'].flatMap((time) => [
      day(1, time, 'a', 'c'),
      day(1, time, 'b', 'c'),
    ]);
    expect(coLocations(calls('caller,callee,start,duration,cell', ...rows))).toEqual([]);
  });

  test('in a cell where both always are, meetings are what is expected', () => {
    const rows = [1, 2, 3, 4, 5, 6].flatMap((d) => [
      day(d, '10:00', 'a', 'c'),
      day(d, '10:20', 'b', 'c'),
    ]);
    const [found] = coLocations(calls('caller,callee,start,duration,cell', ...rows));
    expect(found?.meetings).toBe(6);
    expect(found?.expected).toBeGreaterThan(3);
  });
});

describe('days are civil days on the clock of the records', () => {
  // 23:59 and 00:00 in a zone four hours ahead are 19:59 and 20:00 of one day in UTC; at 03:59 it is still the day before there.
  const ahead = calls(
    'caller,callee,start,duration,cell',
    'a,b,2026-04-06T23:59+04:00,5,c',
    'b,a,2026-04-07T00:00+04:00,5,c',
    'a,b,2026-04-07T03:59+04:00,5,c',
  );
  const behind = calls(
    'caller,callee,start,duration',
    'a,b,2026-04-06T23:59-05:00,5',
    'a,b,2026-04-07T00:00-05:00,5',
  );
  test('to the minute of midnight, ahead of UTC and behind it', () => {
    const days = (list: typeof ahead) => list.map((call) => dayOnClock(call) - 20_549);
    expect(days(ahead)).toEqual([0, 1, 1]);
    expect(days(behind)).toEqual([0, 1]);
    expect(activity(ahead)[0]?.days).toBe(2);
    expect(topContacts(behind, 'a')[0]?.days).toBe(2);
  });

  test('whatever the offset, the day is the one that the row writes', () => {
    const offset = fc.integer({ min: -12 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_439 }), offset, (minute, minutes) => {
        const two = (n: number) => String(Math.floor(Math.abs(n))).padStart(2, '0');
        const zone = `${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(Math.abs(minutes) % 60)}`;
        const [call] = calls(
          'caller,callee,start,duration',
          `a,b,2026-04-06T${two(minute / 60)}:${two(minute % 60)}${zone},5`,
        );
        expect(call && dayOnClock(call)).toBe(20_549);
      }),
    );
  });

  test('meetings on both sides of midnight are of two days', () => {
    const rows = [1, 2, 3].flatMap((d) =>
      ['a', 'b'].map((one) => `${one},x,2026-04-0${d}T00:10+04:00,5,c${d}`),
    );
    const [met] = coLocations(calls('caller,callee,start,duration,cell', ...rows));
    expect(met).toMatchObject({ meetings: 3, days: 3 });
  });
});

describe('handsets and cards', () => {
  const devices = calls(
    'caller,callee,start,duration,imei,imsi',
    'a,x,2026-04-01T10:00,5,H1,S1',
    'a,x,2026-04-02T10:00,5,H1,S1',
    'b,x,2026-04-03T10:00,5,H1,S2',
    'c,x,2026-04-01T10:00,5,H2,S3',
    'c,x,2026-04-05T10:00,5,H3,S3',
    'c,x,2026-04-06T10:00,5,H2,S3',
  );
  test('which went together, and from when to when', () => {
    expect(devicePairings(devices)).toHaveLength(4);
    expect(devicePairings(devices)[0]).toMatchObject({ number: 'a', imei: 'H1', calls: 2 });
  });
  test('one handset with another card; one number in two handsets, used in turn', () => {
    expect(deviceSwaps(devices).map(({ kind, stayed, inTurn }) => [kind, stayed, inTurn])).toEqual([
      ['sim-swap', 'H1', false],
      ['handset-swap', 'c', true],
    ]);
  });
});

test('a period is read with its ends', () => {
  const window = readWindow('2006-06-01..2006-06-07');
  expect(window && (window.until - window.from) / 86_400).toBe(7);
  expect(readWindow('2006-06-07T10:00..2006-06-07T10:00')).toMatchObject({
    until: Date.UTC(2006, 5, 7, 10, 1) / 1000,
  });
  for (const text of ['2006-06-07', '2006-06-07..2006-06-01', '..', 'a..b', 'a..b..c'])
    expect(readWindow(text)).toBeUndefined();
});
