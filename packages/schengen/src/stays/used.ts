import { type DayRun, DaySet } from '../days/day-set.ts';
import { stayLimit } from './limit.ts';

/**
 * Days of stay in the 180 days that end with a day, the day itself included (Reg. (EU) 2016/399 Art. 6(1)).
 * Days are numbers since 1970-01-01.
 */
export const usedOn = (days: DaySet, day: number): number =>
  days.within(day - stayLimit.window + 1, day);

/**
 * As {@link usedOn}, of rows as they come: those that are in order and apart are read once and nothing is built;
 * where they are not, the set of those that touch the window is.
 */
export const usedAmong = (runs: readonly DayRun[], day: number): number => {
  const start = day - stayLimit.window + 1;
  let used = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < runs.length; index += 1) {
    const { first, last } = runs[index] as DayRun;
    if (first <= end || last < first) return usedOn(DaySet.near(runs, start, day), day);
    end = last;
    if (last >= start && first <= day) used += Math.min(last, day) - Math.max(first, start) + 1;
  }
  return used;
};
