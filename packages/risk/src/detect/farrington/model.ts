import { studentOutside } from '../../statistics/student-t.ts';
import { LogLinear, type Rows } from './log-linear.ts';

/**
 * Sum of squared relative residuals over the degrees of freedom: by the working weights of the fit, the same but at least
 * one, or by the prior weights alone.
 */
export type DispersionKind = 'working' | 'floored' | 'prior';

/** How a model is fitted and which dispersion its standard errors use. */
export interface ModelOptions {
  /** Whether past outbreaks count for less. */
  readonly reweight: boolean;
  /** Standardised residual above which a past count counts for less. */
  readonly weightsThreshold: number;
  /** Whether a line of time is tried. */
  readonly trend: boolean;
  /** The line is kept where its p-value is below. */
  readonly pThresholdTrend: number;
  /** Years back: with fewer than three no line is tried. */
  readonly b: number;
  /** Which dispersion the test of the line uses. */
  readonly slopeDispersion: DispersionKind;
  /** Which dispersion the error of the mean uses. */
  readonly errorDispersion: DispersionKind;
}

/** What a model expects at the monitored point. */
export interface Prediction {
  /** Logarithm of the mean. */
  eta: number;
  /** Standard error of it. */
  error: number;
  /** Dispersion, at least one. */
  dispersion: number;
  /** Slope by period on the logarithmic scale; not a number without a line. */
  slope: number;
}

/** A quasi-Poisson model of the past whose outbreaks count for less (Farrington et al. 1996, 3.4 to 3.6). */
export class FarringtonModel {
  private readonly fit: LogLinear;
  private readonly options: ModelOptions;
  private readonly target: number;
  private readonly prediction: Prediction = { eta: 0, error: 0, dispersion: 1, slope: 0 };

  /** `target` is the season of the monitored points, the last one. */
  constructor(capacity: number, target: number, options: ModelOptions) {
    this.fit = new LogLinear(capacity, target + 1);
    this.options = options;
    this.target = target;
  }

  /**
   * Expects the point at time zero from the rows, or nothing where no model can be fitted. The answer is overwritten by
   * the next one.
   */
  predict(rows: Rows): Prediction | undefined {
    const { trend, b, pThresholdTrend } = this.options;
    if (rows.length === 0) return undefined;
    if (trend && this.fitWeighted(rows, true)) {
      const outside = this.slopePValue(rows);
      this.read(rows, true);
      const kept =
        b >= 3 &&
        outside < pThresholdTrend &&
        Math.exp(this.prediction.eta) <= greatest(rows.count, rows.length);
      if (kept) return this.prediction;
    }
    if (!this.fitWeighted(rows, false)) return undefined;
    this.read(rows, false);
    return this.prediction;
  }

  /** The p-value of the line, two-sided. */
  private slopePValue(rows: Rows): number {
    const { slope, degrees } = this.fit;
    const dispersion = this.dispersion(rows, this.options.slopeDispersion);
    return studentOutside(slope / Math.sqrt(this.fit.slopeVariance() * dispersion), degrees);
  }

  private read(rows: Rows, trend: boolean): void {
    const { prediction, fit, target } = this;
    const dispersion = this.dispersion(rows, this.options.errorDispersion);
    prediction.eta = fit.at(target);
    prediction.slope = trend ? fit.slope : Number.NaN;
    prediction.dispersion = this.dispersion(rows, 'floored');
    prediction.error = Math.sqrt(fit.varianceAt(target, trend) * dispersion);
  }

  private dispersion(rows: Rows, kind: DispersionKind): number {
    if (kind === 'prior') return this.fit.dispersion(rows, rows.weight);
    const working = this.fit.dispersion(rows, this.fit.working);
    return kind === 'floored' ? Math.max(1, working) : working;
  }

  private fitWeighted(rows: Rows, trend: boolean): boolean {
    rows.weight.fill(1, 0, rows.length);
    if (!this.fit.fit(rows, trend)) return false;
    if (!this.options.reweight) return true;
    this.reweigh(rows, trend);
    return this.fit.fit(rows, trend);
  }

  /** Weights by standardised Anscombe residuals: constant up to the threshold, falling with the square above. */
  private reweigh(rows: Rows, trend: boolean): void {
    const { weightsThreshold } = this.options;
    const { length, count, weight } = rows;
    const phi = this.dispersion(rows, 'floored');
    let sum = 0;
    for (let i = 0; i < length; i += 1) {
      const sixth = Math.exp((this.fit.eta[i] as number) / 6);
      const residual =
        (1.5 * (Math.cbrt((count[i] as number) ** 2) / sixth - sixth ** 3)) /
        Math.sqrt(phi * (1 - this.fit.leverage(rows, i, trend)));
      const omega = residual > weightsThreshold ? 1 / (residual * residual) : 1;
      weight[i] = omega;
      sum += omega;
    }
    const gamma = length / sum;
    for (let i = 0; i < length; i += 1) weight[i] = gamma * (weight[i] as number);
  }
}

const greatest = (values: Float64Array, length: number): number => {
  let most = 0;
  for (let i = 0; i < length; i += 1) most = Math.max(most, values[i] as number);
  return most;
};
