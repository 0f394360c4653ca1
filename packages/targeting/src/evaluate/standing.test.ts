import { addDays, type CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DecidedHits, defaultStopLimits, standingOn } from './index.ts';

const on = '2026-11-26' as CivilDate;
const criterion = { reviewBy: '2027-03-31' as CivilDate };
/** As many decided hits on each of the last days. */
const daily = (days: number, confirmed: number, refuted: number): readonly DecidedHits[] =>
  Array.from({ length: days }, (_, back) => ({ on: addDays(on, -back), confirmed, refuted }));
const stateOf = (decided: readonly DecidedHits[], limits = defaultStopLimits) => {
  const standing = standingOn(criterion, on, decided, limits);
  return standing.state === 'stopped' ? standing.code : standing.state;
};
// One in six confirmed, as the Union's own figures have it, under a floor of one in five.
const poor = { ...defaultStopLimits, floor: 0.2 };

test('R27: precision under the floor on fourteen days in a row stops a criterion', () => {
  // A window of one day, so that each day stands for itself.
  const each = { ...poor, windowDays: 1, leastDecided: 6 };
  expect(stateOf(daily(14, 1, 5), each)).toBe('targeting.stop.precision');
  expect(stateOf(daily(13, 1, 5), each)).toBe('runs');
  const recovered = daily(14, 1, 5).map((one, back) =>
    back === 5 ? { ...one, confirmed: 3 } : one,
  );
  expect(stateOf(recovered, each)).toBe('runs');
});

test('R27: what is certainly under the floor does not wait', () => {
  // 2 of 60: Wilson's upper end is 0.114.
  expect(stateOf([{ on, confirmed: 2, refuted: 58 }], poor)).toBe(
    'targeting.stop.precision-certain',
  );
  // 2 of 12 is under the floor, its upper end 0.448 is not.
  expect(stateOf([{ on, confirmed: 2, refuted: 10 }], poor)).toBe('runs');
});

test('undecided hits, and days outside the window, stop nothing', () => {
  expect(standingOn(criterion, on, [])).toEqual({ state: 'runs', precision: undefined });
  expect(stateOf(daily(90, 0, 0))).toBe('runs');
  const old = [{ on: addDays(on, -90), confirmed: 0, refuted: 1000 }];
  expect(stateOf(old)).toBe('runs');
  expect(stateOf([{ on: addDays(on, 1), confirmed: 0, refuted: 1000 }])).toBe('runs');
  expect(stateOf([{ on: addDays(on, -89), confirmed: 0, refuted: 1000 }])).toBe(
    'targeting.stop.precision-certain',
  );
});

const hits = fc.array(
  fc.record({
    on: fc.integer({ min: -120, max: 0 }).map((days) => addDays(on, days)),
    confirmed: fc.nat(6),
    refuted: fc.nat(12),
  }),
  { maxLength: 60 },
);

test('R19: nothing keeps a criterion going after its review date', () => {
  // The date itself is the last day; chance rarely draws the one after it.
  expect(standingOn(criterion, criterion.reviewBy).state).toBe('runs');
  expect(standingOn(criterion, addDays(criterion.reviewBy, 1)).state).toBe('stopped');
  fc.assert(
    fc.property(hits, fc.integer({ min: 1, max: 400 }), (decided, days) => {
      const standing = standingOn(criterion, addDays(criterion.reviewBy, days), decided);
      expect(standing).toMatchObject({ state: 'stopped', code: 'targeting.stop.review-date' });
    }),
  );
});

test('R27: a stop is always under the floor, and a confirmed hit more never brings one about', () => {
  fc.assert(
    fc.property(hits, (decided) => {
      const standing = standingOn(criterion, on, decided, poor);
      const better = standingOn(
        criterion,
        on,
        decided.map((one) => ({ ...one, confirmed: one.confirmed + one.refuted })),
        poor,
      );
      expect(better.state).toBe('runs');
      if (standing.state === 'runs') return;
      const inside = decided.filter((one) => one.on > addDays(on, -90));
      const confirmed = inside.reduce((sum, one) => sum + one.confirmed, 0);
      const all = inside.reduce((sum, one) => sum + one.confirmed + one.refuted, 0);
      expect(confirmed / all).toBeLessThan(0.2);
    }),
    { numRuns: 300 },
  );
});
