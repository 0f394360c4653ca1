/**
 * Polynomials in the backshift operator as arrays of coefficients from B⁰ up, B⁰ being 1. Moving averages are
 * 1 + θB + …, autoregressions 1 − φB − …, as R writes them.
 */
export const multiply = (a: Float64Array, b: Float64Array): Float64Array => {
  const product = new Float64Array(a.length + b.length - 1);
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++)
      product[i + j] = (product[i + j] as number) + (a[i] as number) * (b[j] as number);
  return product;
};

/** 1 + `sign` × (c₁ Bˢ + c₂ B²ˢ + …) for coefficients c at every `s`-th power. */
export const spaced = (coefficients: ArrayLike<number>, s: number, sign: 1 | -1): Float64Array => {
  const polynomial = new Float64Array(coefficients.length * s + 1);
  polynomial[0] = 1;
  for (let i = 0; i < coefficients.length; i++)
    polynomial[(i + 1) * s] = sign * (coefficients[i] as number);
  return polynomial;
};

/** (1 − B)ᵈ (1 − Bᵐ)ᴰ. */
export const differencing = (d: number, seasonal: number, period: number): Float64Array => {
  let polynomial: Float64Array = Float64Array.of(1);
  for (let i = 0; i < d; i++) polynomial = multiply(polynomial, spaced([1], 1, -1));
  for (let i = 0; i < seasonal; i++) polynomial = multiply(polynomial, spaced([1], period, -1));
  return polynomial;
};

/** A polynomial applied to a series; as many values shorter as its degree. */
export const filter = (y: Float64Array, polynomial: Float64Array): Float64Array => {
  const degree = polynomial.length - 1;
  const out = new Float64Array(Math.max(0, y.length - degree));
  for (let t = 0; t < out.length; t++) {
    let sum = 0;
    for (let k = 0; k <= degree; k++)
      sum += (polynomial[k] as number) * (y[t + degree - k] as number);
    out[t] = sum;
  }
  return out;
};

/**
 * Coefficients of a stationary autoregression (or, with the sign turned, of an invertible moving average) from partial
 * autocorrelations between −1 and 1, so that a search can move without leaving them.
 * Source: O. Barndorff-Nielsen, G. Schou, Journal of Multivariate Analysis 3 (1973) 408-419.
 */
export const fromPartial = (partial: ArrayLike<number>): Float64Array => {
  const order = partial.length;
  let coefficients = new Float64Array(order);
  for (let k = 0; k < order; k++) {
    const r = partial[k] as number;
    const next = coefficients.slice();
    next[k] = r;
    for (let j = 0; j < k; j++)
      next[j] = (coefficients[j] as number) - r * (coefficients[k - 1 - j] as number);
    coefficients = next;
  }
  return coefficients;
};
