import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { haveReference, reference } from '../test/detection-reference.ts';
import { bestCut, type CostName, changePoints, defaultPenalty } from './index.ts';

const costs = fc.constantFrom<CostName>('l2', 'l1', 'normal', 'poisson');
const values = fc
  .array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 40 })
  .map((list) => Float64Array.from(list));
/** What is minimised. */
const total = ({ cost, ends }: { cost: number; ends: readonly number[] }, penalty: number) =>
  cost + penalty * ends.length;

interface RupturesCase {
  readonly algorithm: string;
  readonly model: CostName;
  readonly params: { readonly min_size: number; readonly pen: number; readonly n_bkps: number };
  readonly series: string;
  readonly breakpoints: readonly number[];
  readonly sum_of_costs: number;
}

describe.skipIf(!haveReference)('ruptures on the flows of two routes', () => {
  const { cases, series } = (
    haveReference ? reference('changepoints/ruptures.json') : { cases: [], series: {} }
  ) as { cases: RupturesCase[]; series: Record<string, number[]> };

  test('PELT: the least cost there is, equal or better', () => {
    const pelt = cases.filter(({ algorithm }) => algorithm === 'Pelt');
    expect(pelt.length).toBeGreaterThan(5);
    for (const { model, params, series: name, breakpoints, sum_of_costs } of pelt) {
      const { min_size: least, pen: penalty } = params;
      const own = changePoints(Float64Array.from(series[name] ?? []), {
        cost: model,
        least,
        penalty,
      });
      const theirs = total({ cost: sum_of_costs, ends: breakpoints }, penalty);
      expect(total(own, penalty) / theirs).toBeCloseTo(1, 9);
    }
  });

  test('a given number of changes', () => {
    const given = cases.filter(({ algorithm }) => algorithm === 'Dynp');
    expect(given.length).toBeGreaterThan(3);
    for (const { model, params, series: name, breakpoints, sum_of_costs } of given) {
      const observed = Float64Array.from(series[name] ?? []);
      const own = bestCut(observed, params.n_bkps, { cost: model, least: params.min_size });
      expect((own?.cost ?? 0) / sum_of_costs).toBeCloseTo(1, 9);
      expect(own?.ends).toEqual(breakpoints);
    }
  });
});

test('pruning loses nothing, and every stretch is long enough', () => {
  fc.assert(
    fc.property(
      values,
      costs,
      fc.integer({ min: 1, max: 6 }),
      fc.double({ min: 0.1, max: 200, noNaN: true }),
      (series, cost, least, penalty) => {
        const options = { cost, least, penalty };
        const pelt = changePoints(series, options);
        const all = changePoints(series, { ...options, search: 'optimal' });
        const [own, other] = [total(pelt, penalty), total(all, penalty)];
        expect(Math.abs(own - other)).toBeLessThanOrEqual(1e-6 * (1 + Math.abs(other)));
        expect(pelt.ends.at(-1)).toBe(series.length);
        const lengths = pelt.ends.map((end, i) => end - (pelt.ends[i - 1] ?? 0));
        if (series.length >= least)
          for (const length of lengths) expect(length).toBeGreaterThanOrEqual(least);
      },
    ),
    { numRuns: 300 },
  );
});

test('a cut with as many changes as were found costs as much', () => {
  fc.assert(
    fc.property(values, costs, (series, cost) => {
      const found = changePoints(series, { cost, least: 2, penalty: 30 });
      const cut = bestCut(series, found.ends.length - 1, { cost, least: 2 });
      if (series.length < 2) expect(cut).toBeUndefined();
      else
        expect(Math.abs((cut?.cost ?? 0) - found.cost)).toBeLessThan(
          1e-6 * (1 + Math.abs(found.cost)),
        );
    }),
    { numRuns: 100 },
  );
});

test('three levels of counts', () => {
  const levels = [3, 40, 9].flatMap((level) =>
    Array.from({ length: 20 }, (_, i) => level + (i % 3) - 1),
  );
  const penalty = defaultPenalty(levels.length, 1);
  expect(changePoints(Float64Array.from(levels), { penalty }).ends).toEqual([20, 40, 60]);
  expect(changePoints(Float64Array.from(levels), { cost: 'poisson', penalty }).ends).toEqual([
    20, 40, 60,
  ]);
  expect(changePoints(new Float64Array(0)).ends).toEqual([]);
});
