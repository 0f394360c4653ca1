import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustedPValues, discoveriesInTree, type Hypothesis } from './index.ts';

const leaf = (name: string, pValue: number): Hypothesis => ({ name, pValue, children: [] });
const p = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(1e-6));
const { tree } = fc.letrec<{ tree: Hypothesis }>((tie) => ({
  tree: fc.record({
    name: fc.constantFrom('a', 'b', 'c', 'd'),
    pValue: fc.oneof(p, fc.constant(Number.NaN)),
    children: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie('tree'), { maxLength: 4 })),
  }),
}));
const trees = fc.array(tree, { minLength: 1, maxLength: 4 });

test('one family alone is Benjamini and Hochberg', () => {
  fc.assert(
    fc.property(fc.array(p, { minLength: 1, maxLength: 30 }), (given) => {
      const { findings } = discoveriesInTree(given.map((one, i) => leaf(`${i}`, one)));
      const flat = [...adjustedPValues(given)].map((one) => one <= 0.05);
      expect(findings.map(({ stands }) => stands)).toEqual(flat);
    }),
  );
});

test('nothing stands below what does not, what was not judged does not stand, and order does not matter', () => {
  fc.assert(
    fc.property(trees, (given) => {
      const { findings } = discoveriesInTree(given);
      const standing = new Set(
        findings.filter(({ stands }) => stands).map(({ path }) => path.slice(0, -1).join('/')),
      );
      for (const parent of standing) {
        if (parent === '') continue;
        expect(
          findings.some(({ path, stands }) => stands && path.join('/') === parent),
          parent,
        ).toBe(true);
      }
      for (const one of findings) if (Number.isNaN(one.pValue)) expect(one.stands).toBe(false);
      const count = (all: readonly Hypothesis[]) =>
        discoveriesInTree(all).findings.filter(({ stands }) => stands).length;
      const turned = (all: readonly Hypothesis[]): Hypothesis[] =>
        all.toReversed().map((one) => ({ ...one, children: turned(one.children) }));
      expect(count(turned(given))).toBe(count(given));
    }),
    { numRuns: 200 },
  );
});

test('a local rise opens the way down to it however calm the sum is, and nothing else is listed', () => {
  const section = (name: string, first: number): Hypothesis => ({
    name,
    pValue: 0.5,
    children: Array.from({ length: 20 }, (_, i) =>
      leaf(`${name}-${i}`, i === 0 ? first : 0.3 + 0.03 * i),
    ),
  });
  const sections = Array.from({ length: 20 }, (_, i) => section(`s${i}`, i === 7 ? 1e-4 : 0.4));
  const { findings, expectedFalse } = discoveriesInTree([
    { name: 'country', pValue: 0.6, children: sections },
  ]);
  const stands = findings.filter((one) => one.stands).map(({ path }) => path.join('/'));
  expect(stands).toEqual(['country', 'country/s7', 'country/s7/s7-0']);
  expect(expectedFalse).toEqual([0.05, 0.05, 0.05]);
  // The family of crossing points is held to the part of the sections that stands.
  const level = findings.find(({ path }) => path.length === 3 && path[1] === 's7')?.level;
  expect(level).toBeCloseTo(0.05 / 20, 12);
  expect(findings.find(({ path }) => path[2] === 's3-0')?.level).toBeNaN();
});

test('without a change, discoveries stay below the error rate over all countries', () => {
  let state = 20_261_126;
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  const calm = (depth: number): Hypothesis => ({
    name: 'x',
    pValue: uniform(),
    children: depth === 0 ? [] : Array.from({ length: 5 }, () => calm(depth - 1)),
  });
  let wrong = 0;
  for (let run = 0; run < 1000; run += 1) {
    const { findings } = discoveriesInTree(
      Array.from({ length: 5 }, () => calm(2)),
      { share: 0.1 },
    );
    if (findings.some(({ stands }) => stands)) wrong += 1;
  }
  // Three deviations of a share of a tenth of a thousand.
  expect(wrong).toBeGreaterThan(50);
  expect(wrong).toBeLessThan(100 + 3 * Math.sqrt(90));
});
