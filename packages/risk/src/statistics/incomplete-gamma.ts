import { poissonDensity } from './saddle-point.ts';
import type { Tails } from './tails.ts';

/** Regularised incomplete gamma functions P(a, x) and Q(a, x) for a > 0 and x >= 0 (DLMF 8.11.4 and 8.9.2). */
export const incompleteGamma = (a: number, x: number): Tails => {
  if (Number.isNaN(a + x)) return { lower: Number.NaN, upper: Number.NaN };
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  // x^a e^-x / Γ(a + 1), without overflow
  const density = poissonDensity(a, x);
  if (x < a + 1) {
    let term = 1;
    let sum = 1;
    for (let n = 1; term > sum * Number.EPSILON * 0.25 && n < 10_000_000; n += 1) {
      term *= x / (a + n);
      sum += term;
    }
    const lower = Math.min(1, density * sum);
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, density * a * upperFraction(a, x));
  return { lower: 1 - upper, upper };
};

/** The continued fraction of Q(a, x) by the rule of Lentz. */
const upperFraction = (a: number, x: number): number => {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 10_000_000; i += 1) {
    const an = -i * (i - a);
    b += 2;
    d = an * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + an / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const step = d * c;
    h *= step;
    if (!(Math.abs(step - 1) >= Number.EPSILON)) break;
  }
  return h;
};
