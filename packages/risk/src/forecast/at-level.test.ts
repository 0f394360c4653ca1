import { expect, test } from 'vitest';
import { levelStretches } from '../change/level-stretches.ts';
import { poisson } from '../test/draws.ts';
import { DEFAULT_METHOD, methods } from './methods.ts';

const season = (i: number): number => 1 + 0.2 * Math.sin((i * Math.PI) / 6);

/** Counts with a season that fall from 64 to 20 a month for the last `after` months. */
const fallen = (seed: number, after: number): Float64Array => {
  const draw = poisson(seed);
  return Float64Array.from({ length: 58 }, (_, i) => draw((i < 58 - after ? 64 : 20) * season(i)));
};

const errorOf = (mean: Float64Array): number =>
  mean.reduce((sum, value, h) => sum + Math.abs(value - 20 * season(58 + h)), 0) / mean.length;

test('the default forecast starts from the level that the page states, and errs less than the same method without it', () => {
  let own = 0;
  let plain = 0;
  for (let seed = 1; seed <= 6; seed += 1) {
    const y = fallen(20_261_200 + seed, 5 + (seed % 4) * 3);
    expect(levelStretches(y, 12).length).toBeGreaterThan(1);
    own += errorOf(methods[DEFAULT_METHOD](y, 12, { steps: 6 })?.mean ?? new Float64Array());
    plain += errorOf(methods.combination(y, 12, { steps: 6 })?.mean ?? new Float64Array());
  }
  expect(own / plain).toBeLessThan(0.7);
});

test('without a step it is the method itself', () => {
  const draw = poisson(5);
  const y = Float64Array.from({ length: 48 }, () => draw(30));
  expect(levelStretches(y, 12)).toHaveLength(1);
  expect(methods['level-aware'](y, 12, { steps: 3 })).toEqual(
    methods.combination(y, 12, { steps: 3 }),
  );
});
