/** Bernoulli numbers over 2k(2k-1): the series of Stirling for the logarithm of the gamma function. */
const STIRLING = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360_360,
  1 / 156,
  -3617 / 122_400,
];

/** The argument from which the series of Stirling is exact in double precision. */
const FAR = 16;

/** How far the logarithm of x! lies above Stirling's formula, for x of 16 and more (DLMF 5.11.1). */
export const stirlingError = (x: number): number => {
  const square = 1 / (x * x);
  let sum = 0;
  for (let k = STIRLING.length - 1; k >= 0; k -= 1) sum = sum * square + (STIRLING[k] as number);
  return sum / x;
};

/** Logarithm of the gamma function for x > 0 (DLMF 5.11.1, after steps of DLMF 5.5.1 where x is small). */
export const logGamma = (x: number): number => {
  let far = x;
  let product = 1;
  while (far < FAR) {
    product *= far;
    far += 1;
  }
  const log = (far - 0.5) * Math.log(far) - far + 0.5 * Math.log(2 * Math.PI) + stirlingError(far);
  return log - Math.log(product);
};

/** The derivative of {@link logGamma} (DLMF 5.11.2), for x > 0. */
export const digamma = (x: number): number => {
  let far = x;
  let sum = 0;
  while (far < FAR) {
    sum -= 1 / far;
    far += 1;
  }
  const square = 1 / (far * far);
  let series = 0;
  for (let k = STIRLING.length - 1; k >= 0; k -= 1)
    series = series * square + (STIRLING[k] as number) * (2 * k + 1);
  return sum + Math.log(far) - 0.5 / far - series * square;
};

/** The second derivative of {@link logGamma} (DLMF 5.15.8), for x > 0. */
export const trigamma = (x: number): number => {
  let far = x;
  let sum = 0;
  while (far < FAR) {
    sum += 1 / (far * far);
    far += 1;
  }
  const square = 1 / (far * far);
  let series = 0;
  for (let k = STIRLING.length - 1; k >= 0; k -= 1)
    series = series * square + (STIRLING[k] as number) * (2 * k + 1) * (2 * k + 2);
  return sum + 1 / far + 0.5 * square + (series * square) / far;
};
