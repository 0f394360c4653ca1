import type { Random } from '../fuzz/random.ts';
import type { Run } from './day-loop.ts';

/** How the stays of a history lie: apart, touching, messy (nested, repeated, unsorted), or the last without an exit. */
export const historyKinds = ['clean', 'touching', 'messy', 'open'] as const;

/** One of {@link historyKinds}. */
export type HistoryKind = (typeof historyKinds)[number];

/** 2014-01-01: the rule applies to every day of a generated history. */
export const FIRST_DAY = 16_071;

/**
 * A history with the given number of stays from {@link FIRST_DAY} on. Stays and gaps are drawn so that about as many histories
 * exceed the limit as keep it. The last day of an open history is the day asked about.
 */
export const makeHistory = (random: Random, kind: HistoryKind, stays: number): Run[] => {
  const runs: Run[] = [];
  let day = FIRST_DAY + random.below(40);
  for (let made = 0; made < stays; made += 1) {
    const length = 1 + random.below(random.chance(15) ? 100 : 30);
    const gap =
      kind === 'touching' ? random.below(2) : 1 + random.below(random.chance(20) ? 150 : 40);
    runs.push([day, day + length - 1]);
    day += length + gap;
  }
  if (kind === 'messy') {
    for (const [first, last] of [...runs])
      if (random.chance(30)) {
        const start = first + random.below(last - first + 1);
        runs.push([start, start + random.below(20)]);
      }
    for (let at = runs.length - 1; at > 0; at -= 1) {
      const other = random.below(at + 1);
      [runs[at], runs[other]] = [runs[other] as Run, runs[at] as Run];
    }
  }
  return runs;
};

/** The day after the last of a history. */
export const endOf = (runs: readonly Run[]): number =>
  runs.reduce((latest, [, last]) => Math.max(latest, last + 1), FIRST_DAY);
