import type { Decided } from './decision.ts';
import { rounded } from './rounded.ts';

/** How long decisions took, in seconds. */
export interface Times {
  readonly median: number;
  readonly p90: number;
}

/** Median and ninetieth percentile by linear interpolation (Hyndman and Fan's type 7); undefined of nothing. */
export const timesOf = (decided: readonly Decided[]): Times | undefined => {
  const sorted = decided
    .map(({ decision }) => decision?.seconds ?? Number.NaN)
    .filter((seconds) => !Number.isNaN(seconds))
    .sort((one, other) => one - other);
  if (sorted.length === 0) return undefined;
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const [low = 0, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return rounded(low + (high - low) * (place - Math.floor(place)));
  };
  return { median: at(0.5), p90: at(0.9) };
};
