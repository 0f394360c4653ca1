import { fieldOctets } from '../curves.ts';
import type { AgreeTask } from '../port.ts';
import { pointOf, pointsOf } from './curve-points.ts';
import { numberOf, octetsOfNumber, powerModulo } from './numbers.ts';

/** Key agreement with numbers of the language. The private key is one of a transcript, read by everybody. */
export const agreeByNumbers = ({ privateKey, publicKey }: AgreeTask): Uint8Array | undefined => {
  const scalar = numberOf(privateKey);
  if (publicKey.type === 'ec') {
    const point = pointOf(publicKey);
    const order = pointsOf(publicKey.curve).Fn.ORDER;
    if (point === undefined || scalar === 0n || scalar >= order) return undefined;
    const { x } = point.multiplyUnsafe(scalar).toAffine();
    return octetsOfNumber(x, fieldOctets(publicKey.curve));
  }
  const prime = numberOf(publicKey.prime);
  const value = numberOf(publicKey.value);
  const octets = publicKey.prime.length;
  if (octets > MOST_PRIME_OCTETS || privateKey.length > octets) return undefined;
  if (value <= 1n || value >= prime - 1n || scalar === 0n) return undefined;
  return octetsOfNumber(powerModulo(value, scalar, prime), octets);
};

/** As OpenSSL: 10,000 bits. */
const MOST_PRIME_OCTETS = 1250;
