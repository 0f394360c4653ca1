import { binomialDensity } from './saddle-point.ts';
import type { Tails } from './tails.ts';

/**
 * Regularised incomplete beta function I_x(a, b) and its complement for a, b > 0 (DLMF 8.17.5 and 8.17.22). `y` is 1 - x,
 * given apart so that nothing is lost where x is close to one.
 */
export const incompleteBeta = (a: number, b: number, x: number, y: number): Tails => {
  if (Number.isNaN(a + b + x)) return { lower: Number.NaN, upper: Number.NaN };
  if (x <= 0) return { lower: 0, upper: 1 };
  if (y <= 0) return { lower: 1, upper: 0 };
  // x^a y^b / B(a, b)
  const front = (binomialDensity(a, a + b, x, y) * a * b) / (a + b);
  // The fraction converges quickly below the mean; above it the other tail does.
  if (x * (a + b + 2) < a + 1) {
    const lower = Math.min(1, (front * fraction(a, b, x)) / a);
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, (front * fraction(b, a, y)) / b);
  return { lower: 1 - upper, upper };
};

/** The continued fraction of the incomplete beta function by the rule of Lentz. */
const fraction = (a: number, b: number, x: number): number => {
  const tiny = 1e-300;
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  if (Math.abs(d) < tiny) d = tiny;
  d = 1 / d;
  let h = d;
  for (let m = 1; m < 1_000_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 + even * d;
    if (Math.abs(d) < tiny) d = tiny;
    c = 1 + even / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 + odd * d;
    if (Math.abs(d) < tiny) d = tiny;
    c = 1 + odd / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const step = d * c;
    h *= step;
    if (!(Math.abs(step - 1) >= Number.EPSILON)) break;
  }
  return h;
};
