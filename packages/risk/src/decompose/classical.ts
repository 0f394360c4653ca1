/** Whether the season is added to the trend, or multiplies it. */
export type SeasonKind = 'additive' | 'multiplicative';

/**
 * The season by the classical method: one figure for each place in the period, starting with that of the first value.
 * The trend is the centred moving average over a period; the figures are the mean deviations (or ratios) from it,
 * which sum to nothing (or have the mean one). A figure is not a number where its place is never a whole half period
 * away from both ends.
 * Source: M. G. Kendall, A. Stuart, The Advanced Theory of Statistics 3 (1983) 410-414.
 */
export const seasonalFigure = (y: Float64Array, period: number, kind: SeasonKind): Float64Array => {
  const sums = new Float64Array(period);
  const counts = new Int32Array(period);
  const half = period >> 1;
  const even = period % 2 === 0;
  for (let i = half; i + half < y.length; i++) {
    let trend = 0;
    for (let j = i - half; j <= i + half; j++) {
      const end = even && (j === i - half || j === i + half);
      trend += (y[j] as number) * (end ? 0.5 : 1);
    }
    trend /= period;
    const place = i % period;
    const value = y[i] as number;
    sums[place] = (sums[place] as number) + (kind === 'additive' ? value - trend : value / trend);
    counts[place] = (counts[place] as number) + 1;
  }
  const figure = sums.map((sum, place) => sum / (counts[place] as number));
  const mean = figure.reduce((sum, value) => sum + value, 0) / period;
  return figure.map((value) => (kind === 'additive' ? value - mean : value / mean));
};

/** Takes the season out of `y`; `figure` begins with the first value. */
export const adjustSeason = (
  y: Float64Array,
  figure: Float64Array,
  kind: SeasonKind,
): Float64Array =>
  y.map((value, i) => {
    const season = figure[i % figure.length] as number;
    return kind === 'additive' ? value - season : value / season;
  });
