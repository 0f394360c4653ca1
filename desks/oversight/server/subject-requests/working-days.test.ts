import { type CivilDate, parseCivilDate } from '@amirani/core';
import { expect, test } from 'vitest';
import { workingDaysAfter } from './working-days.ts';

const day = (text: string): CivilDate => {
  const parsed = parseCivilDate(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};

test.each([
  ['2026-11-26', 1, '2026-11-27'], // Thursday to Friday
  ['2026-11-27', 1, '2026-11-30'], // Friday to Monday
  ['2026-11-28', 1, '2026-11-30'], // Saturday to Monday
  ['2026-11-26', 10, '2026-12-10'],
  ['2026-12-24', 10, '2027-01-07'],
  ['1969-12-31', 1, '1970-01-01'],
])('R48: %s and %d working days are %s', (from, count, to) => {
  expect(workingDaysAfter(day(from), count)).toBe(to);
});
