import { joined, sameBytes } from '../der/index.ts';
import { digestOctets, type HashName } from './algorithms.ts';
import { digest, type Steps } from './port.ts';

/** `salt-length`: right but for the length of the salt. */
export type PssVerdict = 'valid' | 'salt-length' | 'none';

/** EMSA-PSS-VERIFY (RFC 8017, 9.1.2) with any hash functions and salt length; trailer 0xbc. */
export function* pssVerdict(
  block: Uint8Array,
  modulusBits: number,
  scheme: { readonly hash: HashName; readonly mgfHash: HashName; readonly saltLength: number },
  message: Uint8Array,
): Steps<PssVerdict> {
  const octets = Math.ceil((modulusBits - 1) / 8);
  // With a modulus of 8k + 1 bits the block has an octet more than the encoded message, which is zero.
  if (block.length > octets && block[0] !== 0) return 'none';
  const encoded = block.subarray(block.length - octets);
  const hashLength = digestOctets[scheme.hash];
  const maskedLength = octets - hashLength - 1;
  if (maskedLength < 1 || encoded[octets - 1] !== 0xbc) return 'none';
  const masked = encoded.subarray(0, maskedLength);
  const hashed = encoded.subarray(maskedLength, octets - 1);
  const free = 8 * octets - (modulusBits - 1);
  const top = 0xff >>> free;
  if (((masked[0] ?? 0) & ~top & 0xff) !== 0) return 'none';
  const mask = yield* mgf1(scheme.mgfHash, hashed, maskedLength);
  const block2 = masked.map((octet, at) => octet ^ (mask[at] ?? 0));
  block2[0] = (block2[0] ?? 0) & top;
  let at = 0;
  while (at < block2.length && block2[at] === 0) at++;
  if (block2[at] !== 1) return 'none';
  const salt = block2.subarray(at + 1);
  const inner = joined([new Uint8Array(8), yield* digest(scheme.hash, message), salt]);
  if (!sameBytes(hashed, yield* digest(scheme.hash, inner))) return 'none';
  return salt.length === scheme.saltLength ? 'valid' : 'salt-length';
}

/** MGF1 (RFC 8017, B.2.1). */
function* mgf1(hash: HashName, seed: Uint8Array, length: number): Steps<Uint8Array> {
  const parts: Uint8Array[] = [];
  const counter = new Uint8Array(4);
  const view = new DataView(counter.buffer);
  for (let count = 0; count * digestOctets[hash] < length; count++) {
    view.setUint32(0, count);
    parts.push(yield* digest(hash, joined([seed, counter])));
  }
  return joined(parts).subarray(0, length);
}
