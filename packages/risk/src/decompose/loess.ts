/** How a series is smoothed by local regression. */
export interface Loess {
  /** Points that a local fit looks at; more than there are widens the neighbourhood beyond all of them. */
  readonly window: number;
  /** 0 fits a local level, 1 a local line. */
  readonly degree: 0 | 1;
  /** Distance of the fitted points; values between them are interpolated. */
  readonly jump: number;
}

/**
 * Smooths the first `count` values of `y` into `out` from `offset` on by local regression with tricube weights, times
 * `robustness` where it is given. A point around which all weights are nothing keeps its value.
 * Source: R. B. Cleveland, W. S. Cleveland, J. E. McRae, I. Terpenning, STL: A Seasonal-Trend Decomposition Procedure
 * Based on Loess, Journal of Official Statistics 6 (1990) 3-73, sections 2.2 and 3.
 */
export const smooth = (
  y: Float64Array,
  count: number,
  { window, degree, jump }: Loess,
  robustness: Float64Array | undefined,
  out: Float64Array,
  offset: number = 0,
): void => {
  if (count < 2) {
    out[offset] = y[0] as number;
    return;
  }
  const step = Math.min(jump, count - 1);
  const fitAt = (i: number): void => {
    const [from, to] = neighbours(i, count, window);
    const fitted = localFit(y, count, window, degree, i, from, to, robustness);
    out[offset + i] = Number.isNaN(fitted) ? (y[i] as number) : fitted;
  };
  let last = 0;
  for (let i = 0; i < count; i += step) {
    fitAt(i);
    last = i;
  }
  if (step === 1) return;
  for (let i = 0; i + step <= last; i += step) drawLine(out, offset + i, offset + i + step);
  if (last === count - 1) return;
  // The last point is fitted in the neighbourhood of the last one that was reached by steps.
  const [from, to] = neighbours(last, count, window);
  const fitted = localFit(y, count, window, degree, count - 1, from, to, robustness);
  out[offset + count - 1] = Number.isNaN(fitted) ? (y[count - 1] as number) : fitted;
  drawLine(out, offset + last, offset + count - 1);
};

/** First and last of the `window` points around the `i`-th of `count`. */
const neighbours = (i: number, count: number, window: number): readonly [number, number] => {
  if (window >= count) return [0, count - 1];
  const half = (window + 1) >> 1;
  const from = Math.min(Math.max(i - half + 1, 0), count - window);
  return [from, from + window - 1];
};

const drawLine = (out: Float64Array, from: number, to: number): void => {
  const start = out[from] as number;
  const slope = ((out[to] as number) - start) / (to - from);
  for (let i = from + 1; i < to; i++) out[i] = start + slope * (i - from);
};

/** The value at place `x` (which may lie outside) fitted to points `from` to `to`; not a number without any weight. */
export const localFit = (
  y: Float64Array,
  count: number,
  window: number,
  degree: 0 | 1,
  x: number,
  from: number,
  to: number,
  robustness: Float64Array | undefined,
): number => {
  let width = Math.max(x - from, to - x);
  if (window > count) width += (window - count) >> 1;
  const weightAt = (j: number): number => {
    const distance = Math.abs(j - x);
    if (distance > 0.999 * width) return 0;
    const near = distance <= 0.001 * width ? 1 : (1 - (distance / width) ** 3) ** 3;
    return robustness === undefined ? near : near * (robustness[j] as number);
  };
  let total = 0;
  let centre = 0;
  let value = 0;
  for (let j = from; j <= to; j++) {
    const w = weightAt(j);
    total += w;
    centre += w * j;
    value += w * (y[j] as number);
  }
  if (total <= 0) return Number.NaN;
  centre /= total;
  value /= total;
  if (degree === 0 || width <= 0) return value;
  let spread = 0;
  let slope = 0;
  for (let j = from; j <= to; j++) {
    const w = weightAt(j) / total;
    spread += w * (j - centre) ** 2;
    slope += w * (j - centre) * (y[j] as number);
  }
  if (Math.sqrt(spread) <= 0.001 * (count - 1)) return value;
  return value + ((x - centre) / spread) * slope;
};
