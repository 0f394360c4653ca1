/** An estimate with the ends of its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of the standard normal distribution. */
export const Z95 = 1.959963984540054;

/**
 * The score interval of a proportion (Wilson, JASA 22, 1927), which holds near 0 and 1 as well: the share `of` among `n`, with
 * its 95 % interval. Undefined of nothing.
 */
export const proportion = (of: number, n: number): Estimate | undefined => {
  if (n <= 0) return undefined;
  const share = of / n;
  const below = 1 + (Z95 * Z95) / n;
  const middle = (share + (Z95 * Z95) / (2 * n)) / below;
  const half = (Z95 / below) * Math.sqrt((share * (1 - share)) / n + (Z95 * Z95) / (4 * n * n));
  return { value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
};
