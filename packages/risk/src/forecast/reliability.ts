import type { Backtest } from './backtest.ts';

/** Why a forecast is not to be relied on, or only with care. */
export type ReliabilityReason =
  /** The count of a year ago was as good a guess. */
  | 'no-skill'
  /** Too little past to try the method on. */
  | 'not-tried'
  /** An interval missed more often than it promises. */
  | 'intervals-missed'
  /** An interval missed far more often than it promises. */
  | 'intervals-missed-often';

/** How far the past speaks for a forecast: one word for the sign on every page and print, and the reasons for it. */
export interface Reliability {
  readonly word: 'reliable' | 'with-care' | 'unreliable' | 'unknown';
  readonly reasons: readonly ReliabilityReason[];
}

/** An interval that missed this many times as often as it promises is a reason for care, and one against it (ours). */
const MISSED = 1.5;
const MISSED_OFTEN = 2.5;

/**
 * Judges a forecast by its back-test: reliable only if it has skill and each of its intervals held about the share it
 * promises. Without a back-test it is unknown, and no skill or intervals that failed make it unreliable.
 */
export const reliabilityOf = (
  trial: Pick<Backtest, 'skill' | 'scores'> | undefined,
): Reliability => {
  if (trial === undefined || trial.skill === 'unknown')
    return { word: 'unknown', reasons: ['not-tried'] };
  const missed = Math.max(
    0,
    ...trial.scores.intervals
      .filter(({ coverage }) => Number.isFinite(coverage))
      .map(({ level, coverage }) => (1 - coverage) / (1 - level)),
  );
  const reasons: ReliabilityReason[] = [];
  if (trial.skill === 'no-skill') reasons.push('no-skill');
  if (missed > MISSED_OFTEN) reasons.push('intervals-missed-often');
  else if (missed > MISSED) reasons.push('intervals-missed');
  const isUnreliable = reasons.some((reason) => reason !== 'intervals-missed');
  const word = reasons.length === 0 ? 'reliable' : isUnreliable ? 'unreliable' : 'with-care';
  return { word, reasons };
};
