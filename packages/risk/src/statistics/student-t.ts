import { incompleteBeta } from './incomplete-beta.ts';

/** Probability that a variable of Student's distribution is further from zero than t, on either side (DLMF 8.17). */
export const studentOutside = (t: number, degrees: number): number => {
  const square = t * t;
  return incompleteBeta(
    0.5 * degrees,
    0.5,
    degrees / (degrees + square),
    square / (degrees + square),
  ).lower;
};

/** Probability that a variable of Student's distribution lies above t. */
export const studentAbove = (t: number, degrees: number): number => {
  const outside = studentOutside(t, degrees);
  return t > 0 ? 0.5 * outside : 1 - 0.5 * outside;
};
