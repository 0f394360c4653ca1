import type { Stream } from '../../random/stream.ts';
import { stream } from '../../random/stream.ts';

/**
 * The search that found the committed fixture primes, kept so that anybody can repeat it: 1024 bits, the two
 * highest set so that a product of two has 2048 bits, and 2 modulo 3 so that 3 may be an exponent. A search
 * takes about a third of a second a prime, which no start should pay: that is why the primes are committed.
 * @internal A test repeats the search.
 */
export const fixturePrime = (index: number): bigint => {
  const source = stream(`amirani/documents/fixture-prime/${index}`);
  for (;;) {
    let candidate = draw(source);
    for (let step = 0; step < 2000; step++, candidate += 6n)
      if (mayBePrime(candidate) && isProbablePrime(candidate, source)) return candidate;
  }
};

/** x to the power e modulo m, five bits of the exponent at a time. */
export const modPow = (x: bigint, e: bigint, m: bigint): bigint => {
  const powers = [1n];
  const base = x % m;
  for (let at = 1; at < 32; at++) powers.push(((powers[at - 1] ?? 1n) * base) % m);
  const digits = e.toString(32);
  let result = 1n;
  for (let at = 0; at < digits.length; at++) {
    for (let square = 0; square < 5; square++) result = (result * result) % m;
    const digit = Number.parseInt(digits.charAt(at), 32);
    if (digit !== 0) result = (result * (powers[digit] ?? 1n)) % m;
  }
  return result;
};

const draw = (source: Stream): bigint => {
  let value = 0n;
  for (let word = 0; word < 32; word++) value = (value << 32n) | BigInt(source.next());
  value |= 3n << 1022n;
  // 5 modulo 6: odd, and 2 modulo 3; steps of six stay so.
  return value - (value % 6n) + 5n;
};

const small: readonly bigint[] = (() => {
  const found: number[] = [];
  for (let n = 5; n < 2000; n += 2)
    if (n % 3 !== 0 && found.every((prime) => n % prime !== 0)) found.push(n);
  return found.map(BigInt);
})();

const mayBePrime = (n: bigint): boolean => small.every((prime) => n % prime !== 0n);

/** Miller and Rabin, 24 rounds. */
const isProbablePrime = (n: bigint, source: Stream): boolean => {
  let odd = n - 1n;
  let twos = 0;
  for (; odd % 2n === 0n; odd /= 2n) twos++;
  for (let round = 0; round < 24; round++) {
    let power = modPow(BigInt(source.between(2, 2_000_000)), odd, n);
    if (power === 1n || power === n - 1n) continue;
    let square = 1;
    for (; square < twos && power !== n - 1n; square++) power = (power * power) % n;
    if (power !== n - 1n) return false;
  }
  return true;
};
