import { addDays, type CivilDate, toEpochDay } from '@amirani/core';
import { DaySet, dayRun, usedOn } from '@amirani/schengen';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dropOuts, monthsOf, windowStart } from './strip.ts';

const day = (text: string): CivilDate => text as CivilDate;
const none = DaySet.of([]);

test('the window is 180 days, the day itself included', () => {
  expect(windowStart(day('2024-06-28'))).toBe('2024-01-01');
});

test('months stand whole, and each day says what it is', () => {
  const stays = DaySet.of([dayRun(day('2026-01-30'), day('2026-02-02'))]);
  const months = monthsOf(day('2026-01-15'), day('2026-03-01'), day('2026-02-01'), {
    stays,
    undecided: none,
    booked: none,
    planned: DaySet.of([dayRun(day('2026-03-05'), day('2026-03-06'))]),
  });
  expect(months.map(({ id, days }) => [id, days.length])).toEqual([
    ['2026-01', 31],
    ['2026-02', 28],
    ['2026-03', 31],
  ]);
  const kinds = new Map(
    months.flatMap(({ days }) => days.map(({ date, kind }) => [date, kind] as const)),
  );
  expect(kinds.get(day('2026-01-29'))).toBe('free');
  expect(kinds.get(day('2026-02-02'))).toBe('stay');
  expect(kinds.get(day('2026-03-06'))).toBe('planned');
});

test('what drops out is what is used less, day by day', () => {
  const runs = fc.array(
    fc
      .tuple(fc.integer({ min: -250, max: 0 }), fc.integer({ min: 0, max: 60 }))
      .map(([first, length]) => {
        const entry = addDays(day('2026-06-01'), first);
        const exit = addDays(entry, length);
        return dayRun(entry, exit < '2026-06-01' ? exit : day('2026-06-01'));
      }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(runs, fc.integer({ min: 0, max: 200 }), (list, later) => {
      const stays = DaySet.of(list);
      const on = day('2026-06-01');
      const then = addDays(on, later);
      const dropped = dropOuts(stays, on).reduce((sum, { from, until }) => {
        const last = [until, then].toSorted()[0] as CivilDate;
        return sum + (last < from ? 0 : toEpochDay(last) - toEpochDay(from) + 1);
      }, 0);
      expect(usedOn(stays, toEpochDay(on)) - dropped).toBe(usedOn(stays, toEpochDay(then)));
    }),
  );
});
