import { digest, type Steps } from '../../crypto/index.ts';
import { joined } from '../../der/index.ts';
import type { ChipAuthenticationProtocol } from './protocols.ts';

const MAC_COUNTER = Uint8Array.of(0, 0, 0, 2);

/**
 * The session key for message authentication: the first octets of H(K, nonce, 00000002). Doc 9303-11, 9.7.1; the nonce of
 * version 2 is that of BSI TR-03110-3, A.2.3.2. Parity bits of a DES key stay as they are: DES does not look at them.
 */
export function* macKey(
  { hash, keyOctets }: ChipAuthenticationProtocol,
  secret: Uint8Array,
  nonce: Uint8Array = new Uint8Array(0),
): Steps<Uint8Array> {
  return (yield* digest(hash, joined([secret, nonce, MAC_COUNTER]))).subarray(0, keyOctets);
}
