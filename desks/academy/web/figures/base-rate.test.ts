import { expect, test } from 'vitest';
import { baseRateOf } from './base-rate.ts';

/** Passport officers of White et al., PLoS ONE 9 (2014): 14 % false accepts, 6 % false rejects. */
const officers = { hitRate: 0.86, alarmRate: 0.06 };

test('the published officers at the prevalences of the slide', () => {
  const percent = (prevalence: number) =>
    Math.round(1000 * (baseRateOf(officers, prevalence).precision ?? 0)) / 10;
  expect([0.0005, 0.005, 0.02, 0.05, 0.5].map(percent)).toEqual([0.7, 6.7, 22.6, 43, 93.5]);
});

test('every traveller is counted once, and at least ten wrong ones are among them', () => {
  for (const prevalence of [0.0005, 0.005, 0.02, 0.05, 0.5]) {
    const { of, rightStops, wrongStops, missed, passed } = baseRateOf(officers, prevalence);
    expect(rightStops + wrongStops + missed + passed).toBe(of);
    expect(rightStops + missed).toBeGreaterThanOrEqual(10);
  }
});

test('without stops there is no precision', () => {
  expect(baseRateOf({ hitRate: 0, alarmRate: 0 }, 0.02).precision).toBeUndefined();
});
