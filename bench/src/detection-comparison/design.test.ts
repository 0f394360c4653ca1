import { expect, test } from 'vitest';
import { differenceOf, performanceOf } from './compare.ts';
import { MONITORED, scenarios, simulated, WEEKS } from './design.ts';

test('the design has its 42 scenarios, the same series for the same seed, and an outbreak in the judged weeks', () => {
  expect(scenarios.map(({ id }) => id)).toEqual(Array.from({ length: 42 }, (_, i) => i + 1));
  for (const scenario of scenarios) {
    const one = simulated(scenario, 1, 3);
    expect(one).toEqual(simulated(scenario, 1, 3));
    expect(one.counts).not.toEqual(simulated(scenario, 2, 3).counts);
    expect(one.counts).toHaveLength(WEEKS);
    expect(one.outbreak.length).toBeGreaterThan(0);
    for (const week of one.outbreak) expect(week).toBeGreaterThanOrEqual(WEEKS - MONITORED);
  }
});

test('counts have the mean and the dispersion of their scenario where nothing is planted', () => {
  // Without trend or season, in the seven years before the first outbreak may begin.
  for (const scenario of scenarios.filter(({ beta, harmonics }) => beta === 0 && harmonics === 0)) {
    const counts = Array.from({ length: 12 }, (_, rep) =>
      simulated(scenario, rep, 8).counts.slice(0, 312),
    ).flat();
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const variance =
      counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (counts.length - 1);
    const error = Math.sqrt((Math.exp(scenario.theta) * scenario.phi) / counts.length);
    expect(Math.abs(mean - Math.exp(scenario.theta))).toBeLessThan(4 * error);
    expect(variance / mean / scenario.phi).toBeGreaterThan(0.85);
    expect(variance / mean / scenario.phi).toBeLessThan(1.15);
  }
});

test('what is found, what is false and how late, by hand', () => {
  const first = WEEKS - MONITORED;
  const series = [
    { scenario: 1, rep: 1, counts: [], outbreak: [first + 3, first + 4] },
    { scenario: 1, rep: 2, counts: [], outbreak: [first + 10] },
  ];
  const own = [new Set([first + 4]), new Set([first + 10, first + 20])];
  const other = [new Set([first + 3]), new Set<number>()];
  expect(performanceOf(series, own)).toEqual({
    detection: 1,
    firstWeek: 0.5,
    falsePositive: 1 / 48 / 2,
    delay: 0.5,
  });
  const { detection, delay, falsePositive } = differenceOf(series, own, other);
  expect([detection.mean, delay.mean, delay.series]).toEqual([0.5, 1, 1]);
  expect(falsePositive.mean).toBeCloseTo(1 / 96, 12);
});
