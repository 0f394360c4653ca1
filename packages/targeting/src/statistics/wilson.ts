/** A share with the range in which it lies, all 0 to 1. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** The quantile of the normal distribution for a two-sided level of 95 in 100. */
export const Z95 = 1.959963984540054;

/**
 * The score interval of a share: `successes` of `trials`. Of no trial nothing is known: 0 to 1.
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927) 209-212;
 * method 3 of R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872.
 */
export const wilsonInterval = (successes: number, trials: number, z: number = Z95): Interval => {
  if (trials <= 0) return { lower: 0, upper: 1 };
  const share = successes / trials;
  const square = (z * z) / trials;
  const centre = (share + square / 2) / (1 + square);
  const half =
    (z * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials))) / (1 + square);
  return {
    // At the ends rounding must not move the bound off the share itself.
    lower: successes <= 0 ? 0 : Math.max(0, centre - half),
    upper: successes >= trials ? 1 : Math.min(1, centre + half),
  };
};
