import fc from 'fast-check';
import { expect, test } from 'vitest';
import { farringtonPredictive } from '../index.ts';

const weeks = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 200, maxLength: 230 });

test('the bound is the greatest count that gives no alarm, and stands for every count', () => {
  fc.assert(
    fc.property(weeks, fc.boolean(), (given, above) => {
      const range = [given.length];
      const judge = (counts: readonly number[]) =>
        farringtonPredictive({ counts: Float64Array.from(counts), perYear: 52 }, { range });
      const bound = judge(given).upperBound[0] as number;
      expect(bound).toBeGreaterThanOrEqual(1);
      const changed = judge([...given.slice(0, -1), above ? bound + 1 : bound]);
      expect(changed.upperBound[0]).toBe(bound);
      expect(changed.alarm[0]).toBe(above ? 1 : 0);
    }),
    { numRuns: 60 },
  );
});

test('a week that is not enough alone is an alarm where the week before it was much as well', () => {
  const quiet = Array.from({ length: 300 }, (_, t) => 8 + ((t * 7) % 5));
  const judge = (before: number, last: number) =>
    farringtonPredictive(
      { counts: Float64Array.from([...quiet, before, last]), perYear: 52 },
      { range: [302] },
    ).alarm[0];
  expect(judge(10, 19)).toBe(0);
  expect(judge(19, 19)).toBe(1);
});

test('a count of one raises no alarm, unknown stays unknown, and less than three years gives no result', () => {
  const counts = new Float64Array(300);
  counts[250] = 1;
  counts[280] = Number.NaN;
  counts[290] = 3;
  const { at, alarm } = farringtonPredictive({ counts, perYear: 52 });
  expect(at[0]).toBe(159);
  const alarmAt = (k: number) => alarm[at.indexOf(k)];
  expect([alarmAt(250), alarmAt(280), alarmAt(290)]).toEqual([0, -1, 1]);
});
