import { DEFAULT_SEASONAL_WINDOW, seasonalStrength, stl } from '@amirani/risk/decompose';
import { fillGaps, seasonOf } from '@amirani/risk/forecast';
import type { CountSeries } from '@amirani/risk/series';
import type { RiskDecomposition } from '../../api/types.ts';
import { periodText } from '../cells.ts';

/** A series as trend, season and remainder; no points where its history is two years or less. */
export const decompositionOf = (
  { key, start, frequency, counts }: CountSeries,
  vintage: number,
): RiskDecomposition => {
  const period = seasonOf(frequency);
  const { y, filled, leftOut } = fillGaps(counts, period);
  const of = { key: { ...key }, vintage };
  if (period < 2 || y.length <= 2 * period) return { ...of, strength: 0, filled: 0, points: [] };
  // Not robust: with few years the only other counts of a month are weighed out together with an outlier, and the season takes it.
  const { trend, seasonal, remainder } = stl(y, period, {
    seasonalWindow: DEFAULT_SEASONAL_WINDOW,
  });
  return {
    ...of,
    filled,
    strength: seasonalStrength(y, period),
    points: Array.from(trend, (level, i) => ({
      period: periodText(start + leftOut + i, frequency),
      trend: level,
      season: seasonal[i] as number,
      remainder: remainder[i] as number,
    })),
  };
};
