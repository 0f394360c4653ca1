import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growingSeasons } from './growing-seasons.ts';

/** The factors that are known after eight years of months, of counts that are a season times chance. */
const after = (noise: readonly number[], seasonOf: (t: number) => number): readonly number[] => {
  const counts = Float64Array.from(noise, (one, t) => Math.round(400 * seasonOf(t) * one));
  const seasons = growingSeasons(counts, 12);
  let known: readonly number[] = [];
  counts.forEach((_, k) => {
    known = [...seasons(k)];
  });
  return known;
};

/** Eight years of months, each between half and twice what it would be. */
const chance = fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), {
  minLength: 96,
  maxLength: 96,
});

test('finds no season in noise, and nearly all of a planted season', () => {
  const spreads = fc.sample(chance, { numRuns: 60, seed: 6 }).map((noise) => {
    const spread = (factors: readonly number[]) => Math.max(...factors) / Math.min(...factors);
    const sine = (t: number) => Math.exp(Math.sin((2 * Math.PI * t) / 12));
    return { none: spread(after(noise, () => 1)), season: spread(after(noise, sine)) };
  });
  const middle = (of: 'none' | 'season') =>
    spreads.map((one) => one[of]).toSorted((a, b) => a - b)[30] as number;
  expect(middle('none')).toBeLessThan(1.5);
  // Planted: e on either side of one, so 7.4 between summit and trough.
  expect(middle('season')).toBeGreaterThan(5);
});

test('factors are positive, their logarithms add up to nought, and what comes later changes none', () => {
  const counts = fc.array(fc.nat(3000), { minLength: 30, maxLength: 60 });
  fc.assert(
    fc.property(counts, (given) => {
      const [whole, cut] = [given, given.slice(0, 30)].map((values) =>
        growingSeasons(Float64Array.from(values), 12),
      );
      for (let k = 0; k < 30; k += 1) {
        const factors = [...(whole?.(k) ?? [])];
        expect(factors).toEqual([...(cut?.(k) ?? [])]);
        expect(Math.min(...factors)).toBeGreaterThan(0);
        expect(factors.reduce((sum, one) => sum + Math.log(one), 0)).toBeCloseTo(0, 9);
      }
    }),
    { numRuns: 50 },
  );
});

test('of one year nothing is known of the season', () => {
  const counts = Float64Array.from({ length: 24 }, (_, t) => 100 + 50 * (t % 12));
  const seasons = growingSeasons(counts, 12);
  for (let k = 0; k < 18; k += 1) expect([...seasons(k)]).toEqual(Array(12).fill(1));
});
