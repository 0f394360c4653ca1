import type { RsaKey } from './keys.ts';

/** Bits of the modulus. */
export const rsaBits = ({ modulus }: RsaKey): number =>
  modulus.length * 8 - Math.clz32(modulus[0] ?? 0) + 24;

/** Limits of OpenSSL, so that both platforms say the same, and no key makes a check take seconds. */
const MOST_BITS = 16_384;
const MOST_EXPONENT_OCTETS = 8;
const FEWEST_BITS = 512;

/**
 * Why an RSA key is not to be worked with: `invalid` where no signature can be made with it in earnest (even numbers,
 * exponent 1), `unsupported` where it is larger or smaller than is computed with here. Undefined where nothing is wrong.
 */
export const rsaKeyProblem = (key: RsaKey): 'invalid' | 'unsupported' | undefined => {
  const { modulus, exponent } = key;
  if (isEven(modulus) || isEven(exponent)) return 'invalid';
  if (exponent.length === 1 && exponent[0] === 1) return 'invalid';
  const bits = rsaBits(key);
  return bits > MOST_BITS || bits < FEWEST_BITS || exponent.length > MOST_EXPONENT_OCTETS
    ? 'unsupported'
    : undefined;
};

const isEven = (number: Uint8Array): boolean => ((number[number.length - 1] ?? 0) & 1) === 0;
