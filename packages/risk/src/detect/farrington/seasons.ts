/**
 * Which points before the monitored one are used, and the season of each, by distance: entry d is the season of the point
 * d periods before, or -1 where that one is not used.
 *
 * Noufaily et al. 2013, 3.2: the same time of the year, w periods either way, in each of the last b years is the season of
 * the monitored point; what lies between two such windows is cut into noPeriods - 1 seasons, of which the first ones take
 * what does not divide. The last periods are left out, so that an outbreak that is going on does not hide itself.
 */
export const seasonsByDistance = (
  perYear: number,
  { b, w, noPeriods, leftOut }: SeasonOptions,
): Int16Array => {
  const own = noPeriods - 1;
  const seasons = new Int16Array(perYear * b + w + 1).fill(-1);
  for (let year = 0; year <= b; year += 1)
    for (let shift = -w; shift <= w; shift += 1) {
      const distance = year * perYear + shift;
      if (distance >= 0) seasons[distance] = own;
    }
  if (own > 0)
    for (let year = 0; year < b; year += 1) {
      const newest = year * perYear + w + 1;
      const length = perYear - 2 * w - 1;
      const size = Math.floor(length / own);
      const larger = length - size * own;
      for (let fromOldest = 0; fromOldest < length; fromOldest += 1) {
        const inLarger = larger * (size + 1);
        const season =
          fromOldest < inLarger
            ? Math.floor(fromOldest / (size + 1))
            : larger + Math.floor((fromOldest - inLarger) / size);
        seasons[newest + length - 1 - fromOldest] = season;
      }
    }
  seasons.fill(-1, 0, Math.min(leftOut + 1, seasons.length));
  return seasons;
};

/** How the seasons are cut. */
export interface SeasonOptions {
  /** Years back. */
  readonly b: number;
  /** Half width of a window, in periods. */
  readonly w: number;
  /** Seasons of a year. */
  readonly noPeriods: number;
  /** Periods just before the monitored one that are left out. */
  readonly leftOut: number;
}
