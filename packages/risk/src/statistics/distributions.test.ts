import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digamma, logGamma, trigamma } from './gamma.ts';
import {
  negativeBinomialAbove,
  negativeBinomialBelow,
  negativeBinomialDensity,
  negativeBinomialQuantile,
} from './negative-binomial.ts';
import { normalAbove, normalQuantile } from './normal.ts';
import { poissonAbove, poissonBelow, poissonDensity, poissonQuantile } from './poisson.ts';
import { studentOutside } from './student-t.ts';

// Values of R 4.5.0, printed with 17 digits.

/** Equal to a relative 1e-11, and in absolute terms where the value is near zero by cancellation. */
const close = (actual: number, expected: number, what: string, relative = 1e-11) =>
  expect(
    Math.abs(actual - expected) <= relative * Math.abs(expected) + 1e-300,
    `${what}: ${actual}, not ${expected}`,
  ).toBe(true);

test('normal distribution: tails and quantiles', () => {
  for (const [z, above] of [
    [-3.5, 0.99976737092096446],
    [0, 0.5],
    [0.3, 0.38208857781104733],
    [5, 2.8665157187919391e-7],
    [12, 1.776482112077679e-33],
    [30, 4.9067139271481872e-198],
  ] as const)
    close(normalAbove(z), above, `above ${z}`);
  for (const [p, z] of [
    [1e-300, -37.047096299361201],
    [1e-12, -7.0344838253011321],
    [0.025, -1.9599639845400538],
    [0.3, -0.52440051270804067],
    [0.5, 0],
    [0.95, 1.6448536269514715],
    [0.999, 3.0902323061678132],
    [0.9999999, 5.1993375822906618],
  ] as const)
    close(normalQuantile(p), z, `quantile ${p}`);
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  expect(normalQuantile(1.1)).toBeNaN();
});

test('logarithm of the gamma function and its derivatives', () => {
  for (const [x, log, first, second] of [
    [1e-5, 11.512919692895826, -100000.57719921567, 10000000001.644909],
    [0.1, 2.252712651734206, -10.423754940411076, 101.43329915079275],
    [7.25, 7.0521854507385395, 1.9104535268837362, 0.14787923315893214],
    [15.9, 27.625493215168696, 2.734543070175774, 0.064912281599060109],
    [16, 27.899271383840894, 2.7410133283274605, 0.064493783403239358],
    [100.5, 361.43554046777757, 4.6051743525818454, 0.0099999166695831053],
    [1e6, 12815504.569147611, 13.81551005796419, 1.0000005000001672e-6],
  ] as const) {
    close(logGamma(x), log, `log ${x}`, 1e-13);
    close(digamma(x), first, `first ${x}`, 1e-13);
    close(trigamma(x), second, `second ${x}`, 1e-13);
  }
});

test('Student’s distribution, both sides', () => {
  for (const [t, degrees, outside] of [
    [0.5, 3, 0.65144796484815104],
    [2, 10, 0.073388034770740393],
    [4.5, 27, 0.00011668941602523952],
    [12, 150, 1.1118086554433717e-23],
    [1.96, 1e5, 0.049998563194301682],
  ] as const)
    close(studentOutside(t, degrees), outside, `t ${t}`);
});

test('Poisson counts', () => {
  for (const [x, mean, density, below, above] of [
    [0, 0.1, 0.90483741803595952, 0.90483741803595952, 0.095162581964040427],
    [3, 1.5, 0.12551071508349182, 0.93435754562154982, 0.065642454378450135],
    [40, 12.25, 1.9664869855942e-10, 0.99999999991736421, 8.2635739140319495e-11],
    [1000, 900, 5.9269532854189e-5, 0.99950936726714235, 0.00049063273285759369],
    [1e6, 1001234.5, 0.00018631673081924316, 0.10872710424671568, 0.89127289575328428],
    [25, 200, 2.9936969309102387e-55, 3.4186129150126714e-55, 1],
  ] as const) {
    close(poissonDensity(x, mean), density, `density ${x}`);
    close(poissonBelow(x, mean), below, `below ${x}`);
    close(poissonAbove(x, mean), above, `above ${x}`);
  }
  for (const [p, mean, quantile] of [
    [0.5, 0.05, 0],
    [0.99, 0.05, 1],
    [0.99, 3.2, 8],
    [0.001, 15, 5],
    [0.975, 250, 281],
    [0.999, 123456.7, 124544],
    [0.01, 1e7, 9992644],
  ] as const)
    expect(poissonQuantile(p, mean), `quantile ${p} of ${mean}`).toBe(quantile);
});

test('negative binomial counts', () => {
  for (const [x, size, mean, density, below, above] of [
    [0, 0.3, 2, 0.54277273738390819, 0.54277273738390819, 0.45722726261609181],
    [5, 1.7, 3.2, 0.074474088910662928, 0.81566659258497087, 0.1843334074150291],
    [12, 4, 30, 0.019410813903965971, 0.10991552864128599, 0.89008447135871394],
    [200, 0.8, 55.5, 0.00056567191728572775, 0.96281128385483961, 0.037188716145160387],
    [4000, 12.5, 3500, 0.00031137148679763411, 0.71765113808656711, 0.28234886191343289],
    [1e6, 3.25, 812345.6, 6.5019093731732627e-7, 0.71598661991345613, 0.28401338008654381],
    [7, 1e6, 6.5, 0.14623366407413763, 0.67275754250176889, 0.32724245749823111],
  ] as const) {
    close(negativeBinomialDensity(x, size, mean), density, `density ${x}`, 1e-10);
    close(negativeBinomialBelow(x, size, mean), below, `below ${x}`, 1e-10);
    close(negativeBinomialAbove(x, size, mean), above, `above ${x}`, 1e-10);
  }
  for (const [p, size, mean, quantile] of [
    [0.99, 0.3, 2, 19],
    [0.5, 1.7, 3.2, 2],
    [0.001, 4, 30, 2],
    [0.995, 0.8, 55.5, 335],
    [0.99, 12.5, 3500, 6209],
    [0.95, 3.25, 812345.6, 1666475],
    [0.99, 1e6, 6.5, 13],
    [0.99, 0.05, 1000, 21753],
    [0.47736609403588764, 0.31673869578955915, 78551.78953519778, 17866],
  ] as const)
    expect(negativeBinomialQuantile(p, size, mean), `quantile ${p} of ${mean}`).toBe(quantile);
});

test('a quantile is the smallest count that covers its probability', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 0.9999, noNaN: true }),
      fc.double({ min: 0.02, max: 500, noNaN: true }),
      fc.double({ min: 0.05, max: 1e5, noNaN: true }),
      (p, size, mean) => {
        const x = negativeBinomialQuantile(p, size, mean);
        expect(negativeBinomialBelow(x, size, mean)).toBeGreaterThanOrEqual(p * (1 - 1e-11));
        if (x > 0) expect(negativeBinomialBelow(x - 1, size, mean)).toBeLessThan(p * (1 + 1e-11));
      },
    ),
    { numRuns: 300 },
  );
});

test('what is not a number gives none, and no search goes on for ever', () => {
  const none = Number.NaN;
  for (const value of [
    normalAbove(none),
    poissonBelow(none, 3),
    poissonAbove(2, none),
    poissonQuantile(0.9, none),
    negativeBinomialAbove(none, 2, 3),
    negativeBinomialBelow(1, none, 3),
    negativeBinomialQuantile(0.9, 1, none),
    studentOutside(none, 4),
  ])
    expect(value).toBeNaN();
  expect(poissonQuantile(0.99, Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  expect(poissonQuantile(0.99, 1e20)).toBeGreaterThanOrEqual(1e20);
});
