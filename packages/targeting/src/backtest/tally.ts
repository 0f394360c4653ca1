import type { Outcome } from '../evaluate/truth.ts';
import { type Interval, wilsonInterval } from '../statistics/wilson.ts';
import type { Disposition } from './marks.ts';

/** A share of counted things, with the interval in which it lies; undefined where nothing was counted. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: number;
  readonly interval: Interval;
}

/** A share, or undefined if the total is zero. */
export const shareOf = (count: number, of: number): Share | undefined =>
  of === 0 ? undefined : { count, of, share: count / of, interval: wilsonInterval(count, of) };

/** How often a criterion marked, and the outcomes of the marks. */
export interface Tally {
  readonly marked: number;
  readonly undetermined: number;
  readonly confirmed: number;
  readonly refuted: number;
  /** Confirmed among those of the marks of which something became known; the open ones count on neither side. */
  readonly precision: Share | undefined;
}

/** Counts outcomes. */
export const tally = (
  marks: readonly { readonly outcome: Outcome; readonly disposition: Disposition }[],
): Tally => {
  const marked = marks.filter(({ outcome }) => outcome === 'marked');
  const confirmed = marked.filter(({ disposition }) => disposition === 'confirmed').length;
  const refuted = marked.filter(({ disposition }) => disposition === 'refuted').length;
  return {
    marked: marked.length,
    undetermined: marks.filter(({ outcome }) => outcome === 'undetermined').length,
    confirmed,
    refuted,
    precision: shareOf(confirmed, confirmed + refuted),
  };
};
