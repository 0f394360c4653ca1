import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from './normal-quantile.ts';
import { sensitivityOf } from './sensitivity.ts';

const counts = (hits: number, targets: number, falseAlarms: number, others: number) => ({
  hits,
  misses: targets - hits,
  falseAlarms,
  correctPasses: others - falseAlarms,
  undecided: 0,
});

test('quantiles of the normal distribution as scipy 1.17 gives them', () => {
  for (const [p, z] of [
    [1e-12, -7.034483825301131],
    [1e-6, -4.753424308822899],
    [0.001, -3.090232306167813],
    [0.06, -1.5547735945968535],
    [0.3, -0.5244005127080409],
    [0.86, 1.0803193408149558],
    [0.999, 3.090232306167813],
  ] as const)
    expect(normalQuantile(p)).toBeCloseTo(z, 12);
  expect([0, 0.5, 1, 2].map(normalQuantile)).toEqual([-Infinity, 0, Infinity, Number.NaN]);
});

test('the passport officers of White et al. (2014): 14 % false accepts, 6 % false rejects, so d’ 2.64 and c 0.24', () => {
  // Many items, so that the correction hardly shows.
  const found = sensitivityOf(counts(86_000, 100_000, 6_000, 100_000));
  expect(found?.dPrime.value).toBeCloseTo(2.64, 2);
  expect(found?.criterion.value).toBeCloseTo(0.24, 2);
});

test('half widths of d’ as the specification has them: 60 and 240 about 0.47, 120 and 480 about 0.33', () => {
  for (const [targets, half] of [
    [60, 0.47],
    [120, 0.33],
  ] as const) {
    const found = sensitivityOf(
      counts(Math.round(0.86 * targets), targets, Math.round(0.06 * 4 * targets), 4 * targets),
    );
    const { low, high } = found?.dPrime ?? { low: 0, high: 0 };
    expect(Math.abs((high - low) / 2 - half)).toBeLessThan(0.04);
  }
});

test('smaller blocks show no d’', () => {
  expect(sensitivityOf(counts(59, 59, 10, 240))).toBeUndefined();
  expect(sensitivityOf(counts(50, 60, 10, 239))).toBeUndefined();
  expect(sensitivityOf(counts(50, 60, 10, 240))).toBeDefined();
});

test('flagging everything, nothing or at random gives d’ near 0, inside its interval', () => {
  for (const [hits, alarms] of [
    [60, 240],
    [0, 0],
    [30, 120],
  ] as const) {
    const { low, high, value } = sensitivityOf(counts(hits, 60, alarms, 240))?.dPrime ?? {
      low: 1,
      high: 1,
      value: 1,
    };
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
    expect(Math.abs(value)).toBeLessThan(0.6);
  }
});

test('symmetry: with right and wrong exchanged d’ turns its sign; a hit more never lowers it', () => {
  const hits = fc.integer({ min: 0, max: 239 });
  fc.assert(
    fc.property(hits, hits, (one, other) => {
      const found = sensitivityOf(counts(one, 240, other, 240));
      const turned = sensitivityOf(counts(other, 240, one, 240));
      expect(found?.dPrime.value).toBeCloseTo(-(turned?.dPrime.value ?? Number.NaN), 6);
      expect(found?.dPrime.low).toBeLessThanOrEqual(found?.dPrime.value ?? 0);
      expect(found?.dPrime.high).toBeGreaterThanOrEqual(found?.dPrime.value ?? 0);
      const better = sensitivityOf(counts(one + 1, 240, other, 240));
      expect(better?.dPrime.value).toBeGreaterThan(found?.dPrime.value ?? Infinity);
    }),
  );
});
