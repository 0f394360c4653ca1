import { addDays, type CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerStays, isDecided, isSameStay, readHistory } from '../index.ts';
import type { StayRow } from './model.ts';

const on = '2026-06-30' as CivilDate;
const open = { entry: '2026-03-01', state: 'FR' };
const later = { entry: '2026-05-01', exit: '2026-05-10' };
const reasons = (...rows: StayRow[]) =>
  readHistory(rows, { on }).rejected.map(({ row, reason }) => [row, reason]);

describe('a stay without an exit, before another', () => {
  const missing = 'schengen.stay.row.exit-missing';
  test.each<readonly [string, StayRow[]]>([
    ['a later stay', [open, later]],
    ['in either order', [later, open]],
    ['a later stay elsewhere', [open, { ...later, state: 'GB' }]],
    ['a later stay on a permit', [open, { ...later, basis: 'residence-permit:DE' }]],
    ['a later open stay', [open, { entry: '2026-05-01' }]],
    ['a stay of the same entry with its exit', [open, { ...open, exit: '2026-03-08' }]],
  ])('%s: the exit is asked for, and nothing is filled up', (_, rows) => {
    const history = readHistory(rows, { on });
    expect(reasons(...rows)).toEqual([[open, missing]]);
    expect(history.days.size).toBeLessThan(70);
    expect(history.rejected).toHaveLength(1);
  });

  test.each<readonly [string, StayRow[]]>([
    ['the last stay', [{ entry: '2026-01-01', exit: '2026-01-10' }, open]],
    ['back on the day of the exit', [{ entry: '2026-02-20', exit: '2026-03-01' }, open]],
    ['outside the area, where it gives no day', [{ ...open, state: 'GB' }, later]],
    ['on a permit at home', [{ entry: '2026-03-01', basis: 'residence-permit' }, later]],
  ])('%s: counted as before', (_, rows) => {
    expect(reasons(...rows)).toEqual([]);
  });
});

describe('a row that repeats another', () => {
  test('is taken once, and that is said', () => {
    const history = readHistory([later, { ...later, line: 7 }, open, { ...open, state: 'FRA' }], {
      on,
    });
    expect(history.stays).toHaveLength(1);
    expect(history.remarks).toEqual([{ code: 'schengen.stay.repeated', stay: 0 }]);
    expect(history.rejected).toHaveLength(2);
  });
  test('another State, source or end is another stay', () => {
    const stay = { ...later, state: 'FR', source: 'stamp' };
    expect(isSameStay(stay, { ...stay, state: 'fra ' })).toBe(true);
    for (const change of [{ state: 'IT' }, { source: 'ees' }, { exit: '2026-05-11' }, { exit: '' }])
      expect(isSameStay(stay, { ...stay, ...change })).toBe(false);
    expect(isSameStay({ entry: 'soon' }, { entry: 'soon' })).toBe(false);
  });
});

const stays = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 60 }))
    .map(([back, length]): StayRow => {
      const entry = addDays(on, -back);
      return { entry, exit: addDays(entry, length) };
    }),
  { maxLength: 6 },
);
const whole = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 90 }))
  .map(([back, length]) => {
    const entry = addDays(on, -back);
    return { entry, exit: addDays(entry, length) };
  });
/** How a row is spoilt between the stamp and the table. */
const spoilt: Readonly<Record<string, (row: { entry: string; exit: string }) => StayRow>> = {
  'exit before entry': ({ entry, exit }) => ({ entry: addDays(exit as CivilDate, 1), exit: entry }),
  'no such day': ({ entry }) => ({ entry, exit: '2026-02-31' }),
  'no entry': ({ exit }) => ({ entry: '', exit }),
  'no such State': (row) => ({ ...row, state: 'ZQ' }),
  'exit missing': ({ entry }) => ({ entry }),
};

describe('a row that could change a figure leaves no figure', () => {
  test.each(Object.entries(spoilt))('%s', (_, spoil) => {
    fc.assert(
      fc.property(stays, whole, whole, (others, row, mended) => {
        const bad = spoil(row);
        const history = readHistory([...others, bad], { on });
        // An open stay may stand where nothing follows: then it says all that there is.
        if (history.rejected.length === 0) {
          expect(others.every(({ exit = '' }) => exit <= row.entry)).toBe(true);
          return;
        }
        const given = answerStays(history, { on });
        const possible = [[], [row], [mended]].map((more) =>
          answerStays(readHistory([...others, ...more], { on }), { on }),
        );
        for (const name of Object.keys(given) as (keyof typeof given)[])
          if (new Set(possible.map((one) => JSON.stringify(one[name]))).size > 1)
            expect(isDecided(given[name]), name).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('rows given again, in any order, change no figure', () => {
    fc.assert(
      fc.property(stays, fc.array(fc.nat(5), { maxLength: 4 }), (rows, again) => {
        const more = again.flatMap((at) => rows[at] ?? []);
        const once = readHistory(rows, { on });
        const twice = readHistory([...more, ...rows], { on });
        expect(answerStays(twice, { on })).toEqual(answerStays(once, { on }));
        expect(twice.stays).toHaveLength(once.stays.length);
      }),
    );
  });
});
