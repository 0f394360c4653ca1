import { addDays, type CivilDate } from '@amirani/core';
import type { Criterion } from '../criteria/model.ts';
import { wilsonInterval } from '../statistics/wilson.ts';

/** Why a criterion stops by itself. */
export type StopCode =
  | 'targeting.stop.not-released'
  | 'targeting.stop.review-date'
  | 'targeting.stop.precision'
  | 'targeting.stop.precision-certain';

/** Hits that persons decided on one day. */
export interface DecidedHits {
  readonly on: CivilDate;
  readonly confirmed: number;
  readonly refuted: number;
}

/** When precision stops a criterion. */
export interface StopLimits {
  /** The floor: the least share of confirmed among decided hits, 0 to 1. */
  readonly floor: number;
  /** Days over which hits are counted together. */
  readonly windowDays: number;
  /** How many days in a row the share stays under the floor before the criterion stops (R27). */
  readonly graceDays: number;
  /** Fewer decided hits than this tell nothing about precision. */
  readonly leastDecided: number;
}

/** The limits that hold where a unit sets none. */
export const defaultStopLimits: StopLimits = {
  floor: 0.2,
  windowDays: 90,
  graceDays: 14,
  leastDecided: 10,
};

/** Whether a criterion may run, and why not. */
export type Standing =
  | { readonly state: 'runs'; readonly precision: number | undefined }
  | {
      readonly state: 'stopped';
      readonly code: StopCode;
      readonly facts: Readonly<Record<string, string | number>>;
    };

/**
 * Whether a released criterion may run on a day. It stops by itself after its review date, when the share of confirmed hits
 * was under the floor on each of the last days, and at once when even the upper end of its interval is. Undecided hits count
 * on neither side; while there are too few, precision is not known and stops nothing. Source: Directive (EU) 2016/681 Art.
 * 6(3)(b); CJEU C-817/19 (reliability, regular review); R19, R27.
 */
export const standingOn = (
  criterion: Pick<Criterion, 'reviewBy'>,
  on: CivilDate,
  decided: readonly DecidedHits[] = [],
  limits: StopLimits = defaultStopLimits,
): Standing => {
  if (on > criterion.reviewBy)
    return {
      state: 'stopped',
      code: 'targeting.stop.review-date',
      facts: { day: criterion.reviewBy },
    };
  const now = countUntil(decided, on, limits);
  const share = precision(now, limits);
  if (share === undefined) return { state: 'runs', precision: undefined };
  const facts = { ...now, floor: limits.floor };
  if (wilsonInterval(now.confirmed, now.decided).upper < limits.floor)
    return { state: 'stopped', code: 'targeting.stop.precision-certain', facts };
  const under = Array.from({ length: limits.graceDays }, (_, back) =>
    precision(countUntil(decided, addDays(on, -back), limits), limits),
  );
  return under.every((past) => past !== undefined && past < limits.floor)
    ? {
        state: 'stopped',
        code: 'targeting.stop.precision',
        facts: { ...facts, days: limits.graceDays },
      }
    : { state: 'runs', precision: share };
};

const countUntil = (
  decided: readonly DecidedHits[],
  last: CivilDate,
  { windowDays }: StopLimits,
): { readonly confirmed: number; readonly decided: number } => {
  const first = addDays(last, 1 - windowDays);
  const counted = decided.filter(({ on }) => on >= first && on <= last);
  const confirmed = counted.reduce((sum, day) => sum + day.confirmed, 0);
  return { confirmed, decided: counted.reduce((sum, day) => sum + day.refuted, confirmed) };
};

const precision = (
  { confirmed, decided }: { readonly confirmed: number; readonly decided: number },
  { leastDecided }: StopLimits,
): number | undefined => (decided < Math.max(leastDecided, 1) ? undefined : confirmed / decided);
