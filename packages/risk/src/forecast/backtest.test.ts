import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backtest, skillOf } from './backtest.ts';
import type { Method } from './forecast.ts';
import { seasonalNaive } from './naive.ts';

const options = { period: 4, steps: 3, origins: 5 };
const wave = Float64Array.from({ length: 40 }, (_, i) => 50 + 10 * (i % 4) + ((i * 7) % 5));

test('a method sees nothing of what it forecasts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 30, maxLength: 40 }),
      (list) => {
        const seen: number[][] = [];
        const spy: Method = (y, period, horizon) => {
          seen.push([...y]);
          return seasonalNaive(y, period, horizon);
        };
        const { origins } = backtest(Float64Array.from(list), spy, options);
        expect(origins.map(({ known }) => known)).toEqual(
          [7, 6, 5, 4, 3].map((back) => list.length - back),
        );
        for (const [i, { known, actual }] of origins.entries()) {
          expect(seen[i]).toEqual(list.slice(0, known));
          expect([...actual]).toEqual(list.slice(known, known + 3));
        }
      },
    ),
  );
});

test('seasonal naive against itself has no skill, and what knows the future has', () => {
  const itself = backtest(wave, seasonalNaive, options);
  expect(itself).toMatchObject({ relativeError: 1, skill: 'no-skill' });
  const oracle: Method = (y, period, horizon) => ({
    ...seasonalNaive(y, period, horizon),
    mean: wave.slice(y.length, y.length + horizon.steps),
  });
  expect(backtest(wave, oracle, options)).toMatchObject({ relativeError: 0, skill: 'skill' });
});

test('a wrong forecast is said to have no skill', () => {
  const far: Method = (y, period, horizon) => {
    const forecast = seasonalNaive(y, period, horizon);
    return { ...forecast, mean: forecast.mean.map((value) => value + 1000) };
  };
  expect(backtest(wave, far, options).skill).toBe('no-skill');
});

test('nothing to compare is unknown', () => {
  expect(backtest(wave.slice(0, 8), seasonalNaive, options).skill).toBe('unknown');
  expect(skillOf(Number.NaN)).toBe('unknown');
});

test('a value that was not reported is closed in the past and not scored in the future', () => {
  const gaps = wave.slice();
  gaps[20] = Number.NaN;
  gaps[38] = Number.NaN;
  const { origins, scores, byStep } = backtest(gaps, seasonalNaive, options);
  expect(origins.length).toBe(5);
  expect(scores.values).toBe(5 * 3 - 2);
  expect(byStep.map(({ values }) => values)).toEqual([5, 4, 4]);
  // An origin after an unreported value does not know its own period.
  gaps[36] = Number.NaN;
  expect(backtest(gaps, seasonalNaive, options).origins.map(({ known }) => known)).toEqual([
    33, 34, 35, 36,
  ]);
});
