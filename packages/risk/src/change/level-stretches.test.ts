import { expect, test } from 'vitest';
import { poisson } from '../test/draws.ts';
import { levelStretches } from './level-stretches.ts';

test('a step has two levels with their medians; four values after it are enough', () => {
  for (const after of [4, 7, 12]) {
    const draw = poisson(20_261_201 + after);
    const y = Float64Array.from({ length: 58 }, (_, i) => draw(i < 58 - after ? 15 : 60));
    const stretches = levelStretches(y, 12);
    expect(stretches).toHaveLength(2);
    expect(stretches[1]).toMatchObject({ from: 58 - after, end: 58 });
    expect(stretches[0]?.level).toBeGreaterThan(11);
    expect(stretches[0]?.level).toBeLessThan(19);
    expect(stretches[1]?.level).toBeGreaterThan(45);
  }
});

test('steady growth, a season and noise have no step', () => {
  const growth = Float64Array.from({ length: 60 }, (_, i) => Math.round(20 * 1.03 ** i));
  const season = Float64Array.from({ length: 60 }, (_, i) =>
    Math.round(100 * (1 + 0.4 * Math.sin((i * Math.PI) / 6))),
  );
  expect(levelStretches(growth, 12)).toHaveLength(1);
  expect(levelStretches(season, 12)).toHaveLength(1);
});

test('stretches cover the series without a gap, also of no values and of one', () => {
  expect(levelStretches(new Float64Array(), 12)).toEqual([]);
  expect(levelStretches(Float64Array.of(3), 12)).toEqual([{ from: 0, end: 1, level: 3 }]);
  const draw = poisson(11);
  const y = Float64Array.from({ length: 80 }, (_, i) => draw([5, 50, 20, 200][i >> 4] ?? 90));
  const stretches = levelStretches(y, 12);
  expect(stretches[0]?.from).toBe(0);
  expect(stretches.at(-1)?.end).toBe(80);
  for (const [i, { from }] of stretches.entries())
    if (i > 0) expect(from).toBe(stretches[i - 1]?.end);
});
