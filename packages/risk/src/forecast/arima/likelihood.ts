/** A stationary series with its mean as an ARMA process: full polynomials, seasons multiplied in. */
export interface Arma {
  /** 1 − φ₁B − … */
  readonly ar: Float64Array;
  /** 1 + θ₁B + … */
  readonly ma: Float64Array;
}

/**
 * The innovations of an ARMA process: the Cholesky factor of the covariance of z, where z is the series itself for the
 * first max(p, q) values and what the autoregression leaves afterwards. Row t holds its last `width + 1` entries, the
 * diagonal last. Undefined where the covariance is not positive definite.
 * Source: C. F. Ansley, An algorithm for the exact likelihood of a mixed autoregressive-moving average process,
 * Biometrika 66 (1979) 59-65.
 */
export interface Factor {
  readonly rows: Float64Array;
  readonly width: number;
  readonly count: number;
}

/** Factor of `count` values, for innovations of variance 1. */
export const factorise = ({ ar, ma }: Arma, count: number): Factor | undefined => {
  const p = ar.length - 1;
  const q = ma.length - 1;
  const head = p === 0 ? 0 : Math.min(count, Math.max(p, q));
  const width = Math.max(head - 1, q, 0);
  const stride = width + 1;
  const rows = new Float64Array(count * stride);
  const psi = psiWeights(ar, ma, q);
  const own = movingAverageCovariance(ma);
  const series = head > 0 ? autocovariance(ar, ma, psi, head) : own;
  if (series === undefined) return undefined;
  const covariance = (t: number, s: number): number => {
    if (t < head) return series[t - s] as number;
    const lag = t - s;
    if (lag > q) return 0;
    if (s >= head) return own[lag] as number;
    let sum = 0;
    for (let j = lag; j <= q; j++) sum += (ma[j] as number) * (psi[j - lag] as number);
    return sum;
  };
  for (let t = 0; t < count; t++) {
    const from = Math.max(0, t - (t < head ? width : q));
    const row = t * stride + width - t;
    for (let s = from; s <= t; s++) {
      let value = covariance(t, s);
      const other = s * stride + width - s;
      const begin = Math.max(from, s - width);
      for (let k = begin; k < s; k++)
        value -= (rows[row + k] as number) * (rows[other + k] as number);
      if (s < t) rows[row + s] = value / (rows[other + s] as number);
      else {
        if (!(value > 1e-14)) return undefined;
        rows[row + t] = Math.sqrt(value);
      }
    }
  }
  return { rows, width, count };
};

/** z of {@link Factor} from the series. */
export const reduce = (w: Float64Array, { ar, ma }: Arma): Float64Array => {
  const p = ar.length - 1;
  const head = p === 0 ? 0 : Math.min(w.length, Math.max(p, ma.length - 1));
  const z = new Float64Array(w.length);
  for (let t = 0; t < w.length; t++) {
    let sum = w[t] as number;
    if (t >= head) for (let k = 1; k <= p; k++) sum += (ar[k] as number) * (w[t - k] as number);
    z[t] = sum;
  }
  return z;
};

/** The standardised innovations of `z`. */
export const whiten = ({ rows, width }: Factor, z: Float64Array): Float64Array => {
  const stride = width + 1;
  const u = new Float64Array(z.length);
  for (let t = 0; t < z.length; t++) {
    const row = t * stride + width - t;
    let value = z[t] as number;
    for (let s = Math.max(0, t - width); s < t; s++)
      value -= (rows[row + s] as number) * (u[s] as number);
    u[t] = value / (rows[row + t] as number);
  }
  return u;
};

/** Σ log of the variances of the innovations: the log of the determinant. */
export const logDeterminant = ({ rows, width, count }: Factor): number => {
  let sum = 0;
  for (let t = 0; t < count; t++) sum += Math.log(rows[t * (width + 1) + width] as number);
  return 2 * sum;
};

/** ψ₀ … ψ_count of θ(B)/φ(B). */
const psiWeights = (ar: Float64Array, ma: Float64Array, count: number): Float64Array => {
  const psi = new Float64Array(count + 1);
  for (let j = 0; j <= count; j++) {
    let sum = ma[j] ?? 0;
    for (let k = 1; k < ar.length && k <= j; k++) sum -= (ar[k] as number) * (psi[j - k] as number);
    psi[j] = sum;
  }
  return psi;
};

const movingAverageCovariance = (ma: Float64Array): Float64Array =>
  ma.map((_, lag) => {
    let sum = 0;
    for (let j = lag; j < ma.length; j++) sum += (ma[j] as number) * (ma[j - lag] as number);
    return sum;
  });

/**
 * γ₀ … γ of a process, `count` of them at least: the linear equations of A. I. McLeod, Applied Statistics 24 (1975) 255-256.
 */
const autocovariance = (
  ar: Float64Array,
  ma: Float64Array,
  psi: Float64Array,
  count: number,
): Float64Array | undefined => {
  const p = ar.length - 1;
  const q = ma.length - 1;
  const right = (lag: number): number => {
    let sum = 0;
    for (let j = lag; j <= q; j++) sum += (ma[j] as number) * (psi[j - lag] as number);
    return sum;
  };
  const size = p + 1;
  const matrix = new Float64Array(size * (size + 1));
  for (let i = 0; i < size; i++) {
    for (let k = 0; k <= p; k++) {
      const place = i * (size + 1) + Math.abs(i - k);
      matrix[place] = (matrix[place] as number) + (ar[k] as number);
    }
    matrix[i * (size + 1) + size] = right(i);
  }
  const solved = solve(matrix, size);
  if (solved === undefined) return undefined;
  const gamma = new Float64Array(Math.max(count, size));
  gamma.set(solved);
  for (let lag = size; lag < gamma.length; lag++) {
    let sum = right(lag);
    for (let k = 1; k <= p; k++) sum -= (ar[k] as number) * (gamma[lag - k] as number);
    gamma[lag] = sum;
  }
  return gamma;
};

/** Gaussian elimination with pivots on a matrix that has its right side as last column; undefined where singular. */
const solve = (matrix: Float64Array, size: number): Float64Array | undefined => {
  const stride = size + 1;
  for (let c = 0; c < size; c++) {
    let pivot = c;
    for (let r = c + 1; r < size; r++)
      if (
        Math.abs(matrix[r * stride + c] as number) > Math.abs(matrix[pivot * stride + c] as number)
      )
        pivot = r;
    if (Math.abs(matrix[pivot * stride + c] as number) < 1e-13) return undefined;
    if (pivot !== c)
      for (let k = c; k < stride; k++) {
        const held = matrix[c * stride + k] as number;
        matrix[c * stride + k] = matrix[pivot * stride + k] as number;
        matrix[pivot * stride + k] = held;
      }
    for (let r = c + 1; r < size; r++) {
      const factor = (matrix[r * stride + c] as number) / (matrix[c * stride + c] as number);
      if (factor === 0) continue;
      for (let k = c; k < stride; k++)
        matrix[r * stride + k] =
          (matrix[r * stride + k] as number) - factor * (matrix[c * stride + k] as number);
    }
  }
  const x = new Float64Array(size);
  for (let r = size - 1; r >= 0; r--) {
    let sum = matrix[r * stride + size] as number;
    for (let k = r + 1; k < size; k++) sum -= (matrix[r * stride + k] as number) * (x[k] as number);
    x[r] = sum / (matrix[r * stride + r] as number);
  }
  return x;
};
