/**
 * How far the zeros of 1 − c₁z − c₂z² − … lie outside the circle of a radius: the product of 1 − r² over the reflection
 * coefficients of the step-down recursion, between 0 and 1; 0 where a zero lies on the circle or inside. It is smooth as long as
 * it is above 0.
 * Source: O. Barndorff-Nielsen, G. Schou, Journal of Multivariate Analysis 3 (1973) 408-419.
 */
export const zeroMargin = (coefficients: Float64Array, radius: number): number => {
  let c: Float64Array = coefficients.map((value, i) => value * radius ** (i + 1));
  let margin = 1;
  for (let k = c.length - 1; k >= 0; k--) {
    const r = c[k] as number;
    const rest = 1 - r * r;
    if (!(rest > 0)) return 0;
    margin *= rest;
    const shorter = new Float64Array(k);
    for (let j = 0; j < k; j++)
      shorter[j] = ((c[j] as number) + r * (c[k - 1 - j] as number)) / rest;
    c = shorter;
  }
  return margin;
};

/** Whether all those zeros lie farther from 0 than `radius`. */
export const zerosBeyond = (coefficients: Float64Array, radius: number): boolean =>
  zeroMargin(coefficients, radius) > 0;
