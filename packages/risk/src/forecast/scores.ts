import type { Forecast } from './forecast.ts';

/** How forecasts have done against what came. Each is a mean over the values that were forecast. */
export interface Scores {
  /** Values that were forecast and came. */
  readonly values: number;
  /** Mean absolute error, in the units of the series. */
  readonly mae: number;
  /** Absolute error in units of the seasonal naive method's inside the past that was known. */
  readonly mase: number;
  /** Symmetric percentage error, 0 to 200; a value and forecast of 0 count as no error. */
  readonly smape: number;
  readonly intervals: readonly IntervalScore[];
}

/** How the intervals of one level have done. */
interface IntervalScore {
  readonly level: number;
  /** Share of the values inside. */
  readonly coverage: number;
  /** Mean scaled interval score: width, and 2/α for each unit outside, in units as of MASE. */
  readonly msis: number;
  /** Mean pinball loss at both ends, in the units of the series. */
  readonly pinball: number;
}

/** A forecast with what came; steps whose value is not a number have not come, or were not reported. */
export interface Scored {
  readonly forecast: Forecast;
  readonly actual: Float64Array;
  /** Mean absolute error of the seasonal naive method inside the past: {@link naiveScale}. */
  readonly scale: number;
}

/** What MASE and MSIS divide by; not a number where the past has no whole period and one value more. */
export const naiveScale = (past: Float64Array, period: number): number => {
  let sum = 0;
  let count = 0;
  for (let i = period; i < past.length; i++) {
    const difference = Math.abs((past[i] as number) - (past[i - period] as number));
    if (Number.isNaN(difference)) continue;
    sum += difference;
    count++;
  }
  return count === 0 ? Number.NaN : sum / count;
};

/**
 * Scores forecasts together, every value with the same weight. A scale of nothing leaves its values out of MASE and MSIS.
 * Source: R. J. Hyndman, A. B. Koehler, International Journal of Forecasting 22 (2006) 679-688; T. Gneiting, A. E. Raftery,
 * Journal of the American Statistical Association 102 (2007) 359-378; for MSIS S. Makridakis, E. Spiliotis,
 * V. Assimakopoulos, International Journal of Forecasting 36 (2020) 54-74.
 */
export const score = (scored: readonly Scored[]): Scores => {
  const absolute = new Mean();
  const scaled = new Mean();
  const symmetric = new Mean();
  const levels = scored[0]?.forecast.intervals.map(({ level }) => level) ?? [];
  const intervals = levels.map((level) => new LevelScore(level));
  for (const { forecast, actual, scale } of scored)
    for (const [h, value] of actual.entries()) {
      const mean = forecast.mean[h];
      if (mean === undefined || Number.isNaN(value)) continue;
      const error = Math.abs(value - mean);
      const size = Math.abs(value) + Math.abs(mean);
      absolute.add(error);
      if (scale > 0) scaled.add(error / scale);
      symmetric.add(size === 0 ? 0 : (200 * error) / size);
      for (const [i, interval] of forecast.intervals.entries())
        intervals[i]?.add(value, interval.lower[h] as number, interval.upper[h] as number, scale);
    }
  return {
    values: absolute.count,
    mae: absolute.value(),
    mase: scaled.value(),
    smape: symmetric.value(),
    intervals: intervals.map((one) => one.result()),
  };
};

class Mean {
  count = 0;
  #sum = 0;
  add(value: number): void {
    this.#sum += value;
    this.count++;
  }
  value(): number {
    return this.#sum / this.count;
  }
}

class LevelScore {
  readonly #level: number;
  readonly #inside = new Mean();
  readonly #interval = new Mean();
  readonly #pinball = new Mean();
  constructor(level: number) {
    this.#level = level;
  }
  add(value: number, lower: number, upper: number, scale: number): void {
    const alpha = 1 - this.#level;
    this.#inside.add(value >= lower && value <= upper ? 1 : 0);
    const outside = Math.max(0, lower - value) + Math.max(0, value - upper);
    if (scale > 0) this.#interval.add((upper - lower + (2 / alpha) * outside) / scale);
    this.#pinball.add(pinball(value, lower, alpha / 2));
    this.#pinball.add(pinball(value, upper, 1 - alpha / 2));
  }
  result(): IntervalScore {
    return {
      level: this.#level,
      coverage: this.#inside.value(),
      msis: this.#interval.value(),
      pinball: this.#pinball.value(),
    };
  }
}

/** The loss of naming `quantile` as the value below which the share `p` lies. */
export const pinball = (value: number, quantile: number, p: number): number =>
  value >= quantile ? p * (value - quantile) : (1 - p) * (quantile - value);
