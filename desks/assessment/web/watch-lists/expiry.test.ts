import type { CivilDate } from '@amirani/core';
import { expect, test } from 'vitest';
import { termUntil } from './expiry.ts';

const today = '2026-11-26' as CivilDate;

test.each([
  ['2026-11-25', -1, 'over'],
  ['2026-11-26', 0, 'soon'],
  ['2026-12-26', 30, 'soon'],
  ['2026-12-27', 31, 'later'],
  ['2028-02-29', 460, 'later'],
] as const)('until %s: %i days, %s; the last day still counts', (last, days, nearness) => {
  expect(termUntil(last, today)).toEqual({ days, nearness });
});

test('an invalid date has no term', () => {
  expect(termUntil('2027-02-29', today)).toBeUndefined();
  expect(termUntil('', today)).toBeUndefined();
});
