import type { Estimate } from '@amirani/academy/scoring';

/** Layout of an estimate on a line of 0 to 100, with its limit. */
export interface Band {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly limits: readonly number[];
}

/** The ends of a scale. */
export interface Ends {
  readonly from: number;
  readonly to: number;
}

/** Places an estimate and its limits on a scale; values outside are put at its ends. */
export const bandOf = (
  { value, low, high }: Estimate,
  limits: readonly number[],
  { from, to }: Ends,
): Band => {
  const at = (one: number): number =>
    Math.round(1000 * (100 * ((Math.min(to, Math.max(from, one)) - from) / (to - from)))) / 1000;
  return { value: at(value), low: at(low), high: at(high), limits: limits.map(at) };
};
