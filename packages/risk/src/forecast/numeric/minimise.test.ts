import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minimise, type Objective, withDifferences } from './minimise.ts';

/** Rosenbrock's valley, with its minimum 0 at (1, 1). */
const valley: Objective = (x, gradient) => {
  const [a = 0, b = 0] = x;
  gradient[0] = -2 * (1 - a) - 400 * a * (b - a * a);
  gradient[1] = 200 * (b - a * a);
  return (1 - a) ** 2 + 100 * (b - a * a) ** 2;
};

test('a narrow valley is followed to its end, with the gradient or with differences', () => {
  const start = Float64Array.of(-1.2, 1);
  const found = minimise(valley, start);
  expect(found.value).toBeLessThan(1e-8);
  const scratch = new Float64Array(2);
  const differences = withDifferences((x) => valley(x, scratch));
  expect(minimise(differences, start).value).toBeLessThan(1e-6);
});

test('a bound that holds the minimum back is where it ends', () => {
  const upper = Float64Array.of(0.5, Number.POSITIVE_INFINITY);
  const { x } = minimise(valley, Float64Array.of(-1.2, 1), { upper });
  expect(x[0]).toBe(0.5);
  expect(x[1]).toBeCloseTo(0.25, 4);
});

const point = fc.double({ min: -3, max: 3, noNaN: true });

test('a search stays inside its bounds and never ends above its start', () => {
  fc.assert(
    fc.property(fc.tuple(point, point), fc.tuple(point, point), ([a, b], [c, d]) => {
      const lower = Float64Array.of(Math.min(a, c), Math.min(b, d));
      const upper = Float64Array.of(Math.max(a, c), Math.max(b, d));
      const start = lower.map((low, i) => (low + (upper[i] as number)) / 2);
      const { x, value } = minimise(valley, start, { lower, upper });
      for (const [i, xi] of x.entries()) {
        expect(xi).toBeGreaterThanOrEqual(lower[i] as number);
        expect(xi).toBeLessThanOrEqual(upper[i] as number);
      }
      expect(value).toBeLessThanOrEqual(valley(start, new Float64Array(2)));
    }),
  );
});

test('where a function has no value it is not gone to', () => {
  const logarithm: Objective = (x, gradient) => {
    const at = x[0] as number;
    gradient[0] = 1 - 1 / at;
    return at > 0 ? at - Math.log(at) : Number.POSITIVE_INFINITY;
  };
  expect(minimise(logarithm, Float64Array.of(9)).x[0]).toBeCloseTo(1, 4);
});
