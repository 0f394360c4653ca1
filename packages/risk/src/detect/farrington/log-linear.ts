/** Rows of a log-linear model: a level for each season, and one line of time through all of them. */
export interface Rows {
  /** How many of the rows are used. */
  length: number;
  readonly count: Float64Array;
  /** y ln y - y of each count, zero for none: the part of the deviance that no fit changes. */
  readonly saturated: Float64Array;
  /** Time, counted from the point to predict. */
  readonly time: Float64Array;
  /** Logarithm of the exposure over that of the point to predict; zero without exposure. */
  readonly offset: Float64Array;
  /** Season of the row, from 0. */
  readonly level: Uint8Array;
  /** What the row counts for. */
  readonly weight: Float64Array;
}

/** Room for `capacity` rows. */
export const rowsFor = (capacity: number): Rows => ({
  length: 0,
  count: new Float64Array(capacity),
  saturated: new Float64Array(capacity),
  time: new Float64Array(capacity),
  offset: new Float64Array(capacity),
  level: new Uint8Array(capacity),
  weight: new Float64Array(capacity),
});

/** A step that changes the deviance by less than this share of it is the last one. */
const EPSILON = 1e-8;
/** Steps after which a fit is given up. */
const MOST_STEPS = 25;

/**
 * Quasi-Poisson regression with logarithmic link by iteratively reweighted least squares (McCullagh and Nelder 1989,
 * 2.5), from the counts plus 0.1, with the rule of stopping of R's `glm`: its result depends on that rule in the eighth
 * digit. Seasons and one line of time are all the model there is, so that a step is solved by sums over the seasons
 * instead of a decomposition: the cost is that of the exponentials.
 */
export class LogLinear {
  /** Slope of the line; zero without trend. */
  slope = 0;
  /** Degrees of freedom that are left. */
  degrees = 0;
  /** Logarithm of the fitted mean of each row. */
  readonly eta: Float64Array;
  /** Fitted mean of each row. */
  readonly mean: Float64Array;
  /** Weights of the last solved step: of the means before it. */
  readonly working: Float64Array;

  private readonly intercept: Float64Array;
  private readonly oldIntercept: Float64Array;
  private oldSlope = 0;
  /** Of each season: sum of weights, mean time, mean response, all by weight. */
  private readonly sumWeight: Float64Array;
  private readonly meanTime: Float64Array;
  private readonly meanResponse: Float64Array;
  /** Sum of squares of time within the seasons, by weight. */
  private timeSquares = 0;
  private readonly response: Float64Array;
  private readonly levels: number;

  constructor(capacity: number, levels: number) {
    const reals = (length: number) => new Float64Array(length);
    this.levels = levels;
    this.eta = reals(capacity);
    this.mean = reals(capacity);
    this.working = reals(capacity);
    this.response = reals(capacity);
    this.intercept = reals(levels);
    this.oldIntercept = reals(levels);
    this.sumWeight = reals(levels);
    this.meanTime = reals(levels);
    this.meanResponse = reals(levels);
  }

  /** Fits the rows; false where the steps did not come to rest or the model cannot be told from the rows. */
  fit(rows: Rows, trend: boolean): boolean {
    const { length, count } = rows;
    for (let i = 0; i < length; i += 1) {
      const start = (count[i] as number) + 0.1;
      this.mean[i] = start;
      this.eta[i] = Math.log(start);
    }
    let deviance = this.deviance(rows);
    for (let step = 0; step < MOST_STEPS; step += 1) {
      this.oldIntercept.set(this.intercept);
      this.oldSlope = this.slope;
      if (!this.solve(rows, trend)) return false;
      this.predictRows(rows);
      let next = this.deviance(rows);
      if (!Number.isFinite(next)) {
        if (step === 0) return false;
        for (let half = 0; !Number.isFinite(next); half += 1) {
          if (half === MOST_STEPS) return false;
          this.halve();
          this.predictRows(rows);
          next = this.deviance(rows);
        }
      }
      if (Math.abs(next - deviance) / (Math.abs(next) + 0.1) < EPSILON) return true;
      deviance = next;
    }
    return false;
  }

  /** Logarithm of the mean at time zero in a season. */
  at(level: number): number {
    return this.intercept[level] as number;
  }

  /** Variance of {@link at}, for a dispersion of one. */
  varianceAt(level: number, trend: boolean): number {
    const own = 1 / (this.sumWeight[level] as number);
    const distance = this.meanTime[level] as number;
    return trend ? own + (distance * distance) / this.timeSquares : own;
  }

  /** Variance of the slope, for a dispersion of one. */
  slopeVariance(): number {
    return 1 / this.timeSquares;
  }

  /** The leverage of a row: its share in its own fitted value. */
  leverage(rows: Rows, row: number, trend: boolean): number {
    const level = rows.level[row] as number;
    const working = this.working[row] as number;
    const share = working / (this.sumWeight[level] as number);
    if (!trend) return share;
    const distance = (rows.time[row] as number) - (this.meanTime[level] as number);
    return share + (working * distance * distance) / this.timeSquares;
  }

  /** Sum of squared relative residuals by the given weights, over the degrees of freedom. */
  dispersion(rows: Rows, weights: Float64Array): number {
    let sum = 0;
    for (let i = 0; i < rows.length; i += 1) {
      const mean = this.mean[i] as number;
      const residual = ((rows.count[i] as number) - mean) / mean;
      sum += (weights[i] as number) * residual * residual;
    }
    return sum / this.degrees;
  }

  /** One weighted least-squares problem, solved season by season. */
  private solve({ length, count, time, offset, level, weight }: Rows, trend: boolean): boolean {
    const { sumWeight, meanTime, meanResponse, working, response, eta, mean, intercept } = this;
    sumWeight.fill(0);
    meanTime.fill(0);
    meanResponse.fill(0);
    for (let i = 0; i < length; i += 1) {
      const g = level[i] as number;
      const mu = mean[i] as number;
      const w = (weight[i] as number) * mu;
      const z = (eta[i] as number) - (offset[i] as number) + ((count[i] as number) - mu) / mu;
      working[i] = w;
      response[i] = z;
      sumWeight[g] = (sumWeight[g] as number) + w;
      meanTime[g] = (meanTime[g] as number) + w * (time[i] as number);
      meanResponse[g] = (meanResponse[g] as number) + w * z;
    }
    let used = 0;
    for (let g = 0; g < this.levels; g += 1) {
      const sum = sumWeight[g] as number;
      if (sum === 0) continue;
      used += 1;
      meanTime[g] = (meanTime[g] as number) / sum;
      meanResponse[g] = (meanResponse[g] as number) / sum;
    }
    this.slope = trend ? this.slopeOf(length, time, level) : 0;
    this.degrees = length - used - (trend ? 1 : 0);
    for (let g = 0; g < this.levels; g += 1)
      intercept[g] = (meanResponse[g] as number) - this.slope * (meanTime[g] as number);
    return this.degrees > 0 && Number.isFinite(this.slope);
  }

  private slopeOf(length: number, time: Float64Array, level: Uint8Array): number {
    let squares = 0;
    let products = 0;
    for (let i = 0; i < length; i += 1) {
      const g = level[i] as number;
      const distance = (time[i] as number) - (this.meanTime[g] as number);
      const weighted = (this.working[i] as number) * distance;
      squares += weighted * distance;
      products += weighted * ((this.response[i] as number) - (this.meanResponse[g] as number));
    }
    this.timeSquares = squares;
    return products / squares;
  }

  private predictRows({ length, time, offset, level }: Rows): void {
    for (let i = 0; i < length; i += 1) {
      const line =
        (this.intercept[level[i] as number] as number) + this.slope * (time[i] as number);
      const eta = line + (offset[i] as number);
      this.eta[i] = eta;
      // The floor of R's logarithmic link: a season without any count goes on for ever without it.
      this.mean[i] = Math.max(Math.exp(eta), Number.EPSILON);
    }
  }

  private halve(): void {
    for (let g = 0; g < this.levels; g += 1)
      this.intercept[g] = ((this.intercept[g] as number) + (this.oldIntercept[g] as number)) / 2;
    this.slope = (this.slope + this.oldSlope) / 2;
  }

  /** Poisson deviance of the rows at their present means. */
  private deviance({ length, count, saturated, weight }: Rows): number {
    let sum = 0;
    for (let i = 0; i < length; i += 1) {
      const y = count[i] as number;
      // Of a count of zero only its mean is left, whose logarithm may lie below the floor.
      const fitted = y > 0 ? y * (this.eta[i] as number) : 0;
      sum += (weight[i] as number) * ((saturated[i] as number) - fitted + (this.mean[i] as number));
    }
    return 2 * sum;
  }
}
