import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawFor } from './draw.ts';
import { rankWeights, weightedPlaces } from './weights.ts';

test('places come as often as their weights say', () => {
  const weights = [50, 0, 30, 1, 19];
  const place = weightedPlaces(weights);
  const draw = drawFor('weights');
  const counts = weights.map(() => 0);
  for (let left = 100_000; left > 0; left--) {
    const drawn = place(draw);
    counts[drawn] = (counts[drawn] ?? 0) + 1;
  }
  expect(counts[1]).toBe(0);
  const statistic = weights.reduce((sum, weight, at) => {
    const expected = weight * 1000;
    return expected === 0 ? sum : sum + ((counts[at] ?? 0) - expected) ** 2 / expected;
  }, 0);
  // Three degrees of freedom: 16.3 is exceeded once in a thousand.
  expect(statistic).toBeLessThan(16.3);
});

test('any weights: a drawn place has a weight above zero', () => {
  const draw = drawFor('any');
  fc.assert(
    fc.property(
      fc
        .array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 })
        .filter((all) => all.some(Boolean)),
      (weights) => {
        const place = weightedPlaces(weights);
        for (let left = 50; left > 0; left--) expect(weights[place(draw)]).toBeGreaterThan(0);
      },
    ),
  );
  expect(() => weightedPlaces([0, 0])).toThrow(RangeError);
});

test('ranks follow Zipf with a shift, and the rare ones weigh much together', () => {
  const weights = rankWeights(10_000, 14);
  expect(weights.slice(0, 3)).toEqual([71_428_571, 66_666_666, 62_500_000]);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const common = weights.slice(0, 100).reduce((sum, weight) => sum + weight, 0);
  expect(common / total).toBeGreaterThan(0.25);
  expect(common / total).toBeLessThan(0.4);
});
