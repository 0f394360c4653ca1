/**
 * The point below which a standard normal variable lies with probability `p`, 0 < p < 1, to 16 digits: algorithm AS 241, PPND16
 * (Wichura, Applied Statistics 37, 1988). Infinite for 0 and 1, not a number outside.
 */
export const normalQuantile = (p: number): number => {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(0.180625 - q * q, middle);
  const tail = q < 0 ? p : 1 - p;
  if (tail === 0) return q < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const r = Math.sqrt(-Math.log(tail));
  const z = r <= 5 ? ratio(r - 1.6, near) : ratio(r - 5, far);
  return q < 0 ? -z : z;
};

/** Coefficients of a numerator and a denominator, from the constant on. */
type Coefficients = readonly (readonly [above: number, below: number])[];

const ratio = (r: number, rows: Coefficients): number => {
  let [above, below] = [0, 0];
  for (const [a, b] of rows.toReversed()) [above, below] = [above * r + a, below * r + b];
  return above / below;
};

const middle: Coefficients = [
  [3.3871328727963665, 1],
  [133.14166789178438, 42.31333070160091],
  [1971.5909503065513, 687.1870074920579],
  [13731.69376550946, 5394.196021424751],
  [45921.95393154987, 21213.794301586597],
  [67265.7709270087, 39307.89580009271],
  [33430.57558358813, 28729.085735721943],
  [2509.0809287301227, 5226.495278852854],
];
const near: Coefficients = [
  [1.4234371107496835, 1],
  [4.630337846156546, 2.053191626637759],
  [5.769497221460691, 1.6763848301838038],
  [3.6478483247632045, 0.6897673349851],
  [1.2704582524523684, 0.14810397642748008],
  [0.2417807251774506, 0.015198666563616457],
  [0.022723844989269184, 0.0005475938084995345],
  [0.0007745450142783414, 1.0507500716444169e-9],
];
const far: Coefficients = [
  [6.657904643501103, 1],
  [5.463784911164114, 0.599832206555888],
  [1.7848265399172913, 0.1369298809227358],
  [0.29656057182850487, 0.014875361290850615],
  [0.026532189526576124, 0.0007868691311456133],
  [0.0012426609473880784, 0.000018463183175100548],
  [0.000027115555687434876, 1.421511758316446e-7],
  [2.0103343992922881e-7, 2.0442631033899397e-15],
];
