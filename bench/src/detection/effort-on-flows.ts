import { farringtonFlexible } from '@amirani/risk/detect';
import { type EffortReading, effortReading } from '@amirani/risk/detect/effort';
import { type Random, randomOf } from '../fuzz/random.ts';
import type { NationalitySeries } from './nationality-series.ts';

/** Months in which patrols, or the flow, are doubled: from each of these on. */
const FIRST = 84;
const EVERY = 6;
/** Number of judged months from there. */
const JUDGED = 3;
/** A series whose mean is smaller than this says nothing of a doubling. */
const LEAST_MEAN = 20;

/** What is told of the months after a doubling that was planted, in shares of the months that could be judged. */
export interface EffortRow {
  readonly planted: 'nothing' | 'effort doubled' | 'flow doubled' | 'effort halved, flow doubled';
  readonly months: number;
  /** Above the bound by the count alone, and by the rate. */
  readonly count: number;
  readonly rate: number;
  readonly readings: Readonly<Record<EffortReading, number>>;
}

interface Plant {
  readonly planted: EffortRow['planted'];
  /** Share of what is detected now that would have been detected, or have come, before. */
  readonly before: number;
  readonly after: number;
  /** Effort before, of one after. */
  readonly effortBefore: number;
}

/**
 * Each detection is kept with a chance: that is what half the patrols would have found (each person is detected or not for
 * itself), and also what half the flow would have been. Which of the two it was, only the effort tells.
 */
const plants: readonly Plant[] = [
  { planted: 'nothing', before: 1, after: 1, effortBefore: 1 },
  { planted: 'effort doubled', before: 0.5, after: 1, effortBefore: 0.5 },
  { planted: 'flow doubled', before: 0.5, after: 1, effortBefore: 1 },
  { planted: 'effort halved, flow doubled', before: 0.5, after: 0.5, effortBefore: 2 },
];

/** Counts and their rates read side by side on real flows, with doublings of effort and of the flow planted in them. */
export const effortRows = (series: readonly NationalitySeries[]): readonly EffortRow[] =>
  plants.map(({ planted, before, after, effortBefore }) => {
    const random = randomOf(20_261_128);
    const readings: Record<EffortReading, number> = {
      ...{ none: 0, flow: 0, effort: 0, hidden: 0, unknown: 0 },
    };
    for (const { counts } of series)
      for (let from = FIRST; from + JUDGED <= counts.length; from += EVERY) {
        const past = counts.subarray(from - 60, from);
        if (past.reduce((total, one) => total + one, 0) / 60 < LEAST_MEAN) continue;
        const thinned = counts.map((count, k) => kept(count, k < from ? before : after, random));
        const exposure = counts.map((_, k) => (k < from ? effortBefore : 1));
        const range = Array.from({ length: JUDGED }, (_, i) => from + i + 1);
        const judge = (observed: { counts: Float64Array; exposure?: Float64Array }) =>
          farringtonFlexible({ ...observed, perYear: 12 }, { w: 1, range }).alarm;
        const [alone, rates] = [judge({ counts: thinned }), judge({ counts: thinned, exposure })];
        alone.forEach((alarm, i) => {
          readings[effortReading(alarm, rates[i] as number)] += 1;
        });
      }
    const { none, flow, effort, hidden, unknown } = readings;
    const months = none + flow + effort + hidden;
    return {
      ...{ planted, months, count: (flow + effort) / months, rate: (flow + hidden) / months },
      readings: {
        ...{ none: none / months, flow: flow / months, effort: effort / months },
        ...{ hidden: hidden / months, unknown },
      },
    };
  });

/** More than these are drawn by their mean and deviation. */
const MANY = 200;

/** How many of a count are kept, each with this chance. */
const kept = (count: number, chance: number, random: Random): number => {
  if (chance === 1) return count;
  const uniform = (): number => random.below(2 ** 32) / 2 ** 32;
  if (count > MANY) {
    const normal = Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
    const deviation = Math.sqrt(count * chance * (1 - chance));
    return Math.min(count, Math.max(0, Math.round(count * chance + deviation * normal)));
  }
  let left = 0;
  for (let one = 0; one < count; one += 1) if (uniform() < chance) left += 1;
  return left;
};
