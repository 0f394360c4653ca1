import { toEpochDay } from '@amirani/core';
import { type DayRun, DaySet } from '../days/day-set.ts';
import { stayLimit } from './limit.ts';
import { lastLawful } from './longest-stay.ts';
import { usedOn } from './used.ts';

/** What is unlawful about a set of days of stay. Days are numbers since 1970-01-01. */
export interface Overstay {
  /** Days of stay with more than 90 in their window: the day-wise count. */
  readonly unlawfulDays: number;
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** Highest day count; 0 without stays. */
  readonly peak: number;
  /**
   * By how much the figure exceeds 90 on the last day of all: another figure than the count of unlawful days,
   * and the one that some authorities state.
   */
  readonly excessAtExit: number;
}

const { days: LIMIT } = stayLimit;
/** Before this day another rule stood, and the test is not made; earlier days still fill the window. */
const RULE_SINCE = toEpochDay(stayLimit.since);

/** Counts the unlawful days and says which is the first (Reg. (EU) 2016/399 Art. 6(1), for each day of stay). */
export const overstayIn = (days: DaySet): Overstay => {
  let unlawfulDays = 0;
  let first: number | undefined;
  let last: number | undefined;
  let peak = 0;
  for (let run = 0; run < days.runCount; run += 1) {
    const end = days.lastOf(run);
    if (end < RULE_SINCE) continue;
    const used = usedOn(days, end);
    if (used > peak) peak = used;
    if (used <= LIMIT) continue;
    const from = Math.max(lastLawful(days, run) + 1, RULE_SINCE);
    unlawfulDays += end - from + 1;
    first ??= from;
    last = end;
  }
  const exit = days.runCount === 0 ? undefined : days.lastOf(days.runCount - 1);
  const excessAtExit =
    exit === undefined || exit < RULE_SINCE ? 0 : Math.max(0, usedOn(days, exit) - LIMIT);
  return { unlawfulDays, first, last, peak, excessAtExit };
};

/**
 * Whether any day of stay has more than 90 days in its window; stops at the first. Rows as they come are read once
 * where they are in order and apart, and nothing is built; where they are not, their set is.
 */
export const hasOverstay = (days: DaySet | readonly DayRun[]): boolean =>
  days instanceof DaySet ? hasOverstayIn(days) : hasOverstayAmong(days);

const hasOverstayIn = (days: DaySet): boolean => {
  // The figure of a day is its place in the count of all days, less the days before its window; the window's
  // start only moves forward, so one pass over the runs serves.
  let behind = 0;
  for (let run = 0; run < days.runCount; run += 1) {
    const end = days.lastOf(run);
    const start = end - stayLimit.window + 1;
    while (behind < run && days.lastOf(behind) < start) behind += 1;
    const dropped = days.beforeRun(behind) + Math.max(0, start - days.firstOf(behind));
    const used = days.beforeRun(run) + end - days.firstOf(run) + 1 - dropped;
    if (used > LIMIT && end >= RULE_SINCE) return true;
  }
  return false;
};

const hasOverstayAmong = (runs: readonly DayRun[]): boolean => {
  let stayed = 0;
  let dropped = 0;
  let end = Number.NEGATIVE_INFINITY;
  let behind = 0;
  for (let index = 0; index < runs.length; index += 1) {
    const { first, last } = runs[index] as DayRun;
    if (first <= end || last < first) return hasOverstayIn(DaySet.of(runs));
    end = last;
    stayed += last - first + 1;
    const start = last - stayLimit.window + 1;
    let oldest = runs[behind] as DayRun;
    while (oldest.last < start) {
      dropped += oldest.last - oldest.first + 1;
      behind += 1;
      oldest = runs[behind] as DayRun;
    }
    const used = stayed - dropped - Math.max(0, start - oldest.first);
    // Rows further on, in whatever order, can only add days to this window.
    if (used > LIMIT && last >= RULE_SINCE) return true;
  }
  return false;
};
