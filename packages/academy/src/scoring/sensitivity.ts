import type { Counts } from './counts.ts';
import { type Estimate, proportion } from './interval.ts';
import { normalQuantile } from './normal-quantile.ts';
import { rounded } from './rounded.ts';

/** Fewer decisions than these show no sensitivity: its interval would be wider than what officers differ by. */
export const leastForSensitivity = { targets: 60, others: 240 } as const;

/** How well somebody tells the wrong from the right, and to which side they lean. */
export interface Sensitivity {
  /** d': 0 for guessing; 2.64 for the passport officers of White et al. (PLoS ONE 9, 2014). */
  readonly dPrime: Estimate;
  /** c: above 0 for an officer who lets unclear items pass. */
  readonly criterion: Estimate;
}

/**
 * d' = z(H) - z(F) and c = -(z(H) + z(F)) / 2 with the log-linear correction, (hits + 0.5) / (targets + 1) and the like
 * (Hautus, Behavior Research Methods 27, 1995). The intervals join the two score intervals of the rates by the method of
 * variance estimates recovery (Zou and Donner, Statistics in Medicine 27, 2008), since neither rate is near normal where
 * officers are good. Undefined below {@link leastForSensitivity}. Rounded to six decimals.
 */
export const sensitivityOf = (counts: Counts): Sensitivity | undefined => {
  const { hits, misses, falseAlarms, correctPasses } = counts;
  const [targets, others] = [hits + misses, falseAlarms + correctPasses];
  if (targets < leastForSensitivity.targets || others < leastForSensitivity.others)
    return undefined;
  const [hit, alarm] = [quantiles(hits, targets), quantiles(falseAlarms, others)];
  const below = Math.hypot(hit.value - hit.low, alarm.high - alarm.value);
  const above = Math.hypot(hit.high - hit.value, alarm.value - alarm.low);
  const dPrime = hit.value - alarm.value;
  const criterion = -(hit.value + alarm.value) / 2;
  const [up, down] = [
    Math.hypot(hit.value - hit.low, alarm.value - alarm.low) / 2,
    Math.hypot(hit.high - hit.value, alarm.high - alarm.value) / 2,
  ];
  return {
    dPrime: estimate(dPrime, dPrime - below, dPrime + above),
    criterion: estimate(criterion, criterion - down, criterion + up),
  };
};

const estimate = (value: number, low: number, high: number): Estimate => ({
  value: rounded(value),
  low: rounded(low),
  high: rounded(high),
});

/** z of a corrected rate and of the ends of its interval, which never fall together with 0 or 1. */
const quantiles = (of: number, n: number): Estimate => {
  const ends = proportion(of, n) ?? { low: 0, high: 1 };
  const inside = (share: number): number => Math.min(1 - EDGE, Math.max(EDGE, share));
  return {
    value: normalQuantile((of + 0.5) / (n + 1)),
    low: normalQuantile(inside(ends.low)),
    high: normalQuantile(inside(ends.high)),
  };
};

/** Where a rate is 0 or 1 its interval ends there, and z knows no end: six standard deviations are one. */
const EDGE = 1e-9;
