/**
 * P-values raised so that all at most q may be kept with an expected share of q false ones (Benjamini and Hochberg, JRSS B
 * 1995, 57:289-300). What is not a number stays so and counts for nothing.
 */
export const adjustedPValues = (pValues: ArrayLike<number>): Float64Array => {
  const adjusted = new Float64Array(pValues.length).fill(Number.NaN);
  const order = Array.from(pValues, (p, index) => ({ p, index }))
    .filter(({ p }) => !Number.isNaN(p))
    .sort((a, b) => b.p - a.p);
  let least = 1;
  order.forEach(({ p, index }, position) => {
    least = Math.min(least, (p * order.length) / (order.length - position));
    adjusted[index] = least;
  });
  return adjusted;
};

/** One judged period of one series. */
export interface Signal {
  /** Which series; only equality matters. */
  readonly series: string;
  /** Place in the hierarchy: crossing point, section, border type, total. Each level is a family of its own. */
  readonly level: string;
  readonly count: number;
  readonly expected: number;
  readonly upperBound: number;
  readonly pValue: number;
}

/** A signal that is kept, with its place in the list. */
export interface RankedSignal extends Signal {
  readonly adjusted: number;
  /** Count less expectation. */
  readonly excess: number;
  /** How far above expectation, in units of the bound. */
  readonly score: number;
}

/** What is kept of many signals. */
export interface Ranking {
  readonly signals: readonly RankedSignal[];
  /** How many of them are false by expectation, at most. */
  readonly expectedFalse: number;
  /** How many were judged; not counted are those without a p-value. */
  readonly judged: number;
}

/** What is kept, and from which size on. */
export interface RankingOptions {
  /** Greatest expected share of false signals in a level. */
  readonly share: number;
  /** Fewer counts than this give no signal. */
  readonly floor: number;
}

/**
 * The signals that stand when many series are judged at once, level by level of the hierarchy, so that a country with
 * hundreds of quiet crossing points does not hide a border section: by adjusted p-value, then by score, then by excess.
 */
export const rankSignals = (
  signals: readonly Signal[],
  { share = 0.05, floor = 5 }: Partial<RankingOptions> = {},
): Ranking => {
  const adjusted = new Float64Array(signals.length).fill(Number.NaN);
  for (const level of new Set(signals.map((one) => one.level))) {
    const places = signals.flatMap((one, index) => (one.level === level ? [index] : []));
    const own = adjustedPValues(places.map((index) => signals[index]?.pValue ?? Number.NaN));
    places.forEach((index, i) => {
      adjusted[index] = own[i] as number;
    });
  }
  const kept = signals
    .map((one, index) => ({
      ...one,
      adjusted: adjusted[index] as number,
      excess: one.count - one.expected,
      score: (one.count - one.expected) / (one.upperBound - one.expected),
    }))
    .filter((one) => one.adjusted <= share && one.count >= floor && one.count > one.expected)
    .sort(
      (a, b) =>
        a.adjusted - b.adjusted ||
        b.score - a.score ||
        b.excess - a.excess ||
        (a.series < b.series ? -1 : 1),
    );
  return {
    signals: kept,
    expectedFalse: share * kept.length,
    judged: adjusted.reduce((count, p) => count + (Number.isNaN(p) ? 0 : 1), 0),
  };
};
