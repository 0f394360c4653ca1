import { addDays, type CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DUE_SOON, dueOn } from './due.ts';

const today = '2026-11-26' as CivilDate;

test.each([
  [-1, 'over'],
  [0, 'soon'],
  [3, 'soon'],
  [4, 'later'],
] as const)('R48: %i days before its last day an answer is %s', (days, nearness) => {
  expect(dueOn(addDays(today, days), today)).toEqual({ days, nearness });
});

test('the last day itself is in time, and the days are those of the calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
      const due = dueOn(addDays(today, days), today);
      expect(due?.days).toBe(days);
      expect(due?.nearness === 'over').toBe(days < 0);
      expect(due?.nearness === 'later').toBe(days > DUE_SOON);
    }),
  );
});

test('an invalid date has no period', () => {
  expect(dueOn('soon', today)).toBeUndefined();
});
