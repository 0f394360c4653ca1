import { hexOf } from '../../der/index.ts';

/** Octets, the most significant first, as a number; none are zero. */
export const numberOf = (octets: Uint8Array): bigint =>
  octets.length === 0 ? 0n : BigInt(`0x${hexOf(octets)}`);

/** A number that is not negative as that many octets, the most significant first. */
export const octetsOfNumber = (number: bigint, octets: number): Uint8Array => {
  const text = number.toString(16).padStart(octets * 2, '0');
  const bytes = new Uint8Array(octets);
  for (let at = 0; at < octets; at++)
    bytes[at] = Number.parseInt(text.slice(at * 2, at * 2 + 2), 16);
  return bytes;
};

/** The power of a base modulo a number, for public values only: how long it takes depends on them. */
export const powerModulo = (base: bigint, exponent: bigint, modulus: bigint): bigint => {
  let power = 1n;
  let square = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) power = (power * square) % modulus;
    square = (square * square) % modulus;
  }
  return power;
};

/** The inverse modulo a number by Euclid's extended algorithm, or undefined. */
export const inverseModulo = (value: bigint, modulus: bigint): bigint | undefined => {
  let [a, b] = [value % modulus, modulus];
  let [x, y] = [1n, 0n];
  while (a !== 0n) {
    const quotient = b / a;
    [a, b] = [b - quotient * a, a];
    [x, y] = [y - quotient * x, x];
  }
  if (b !== 1n) return undefined;
  return y < 0n ? y + modulus : y;
};
