import { tags } from './tags.ts';
import { joined } from './values.ts';

/** An element in DER: tag, shortest definite length, and the parts one behind the other as content. */
export const derElement = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  let length = 0;
  for (const part of parts) length += part.length;
  return joined([header(tag, length), ...parts]);
};

/** Tag and length of an element in DER. */
const header = (tag: number, length: number): Uint8Array => {
  const octets = tag > 0xffff ? [tag >>> 16, (tag >>> 8) & 255] : tag > 0xff ? [tag >>> 8] : [];
  octets.push(tag & 255);
  if (length < 0x80) octets.push(length);
  else {
    const size = length < 0x100 ? 1 : length < 0x1_0000 ? 2 : length < 0x100_0000 ? 3 : 4;
    octets.push(0x80 + size);
    for (let shift = size - 1; shift >= 0; shift--) octets.push((length >>> (shift * 8)) & 255);
  }
  return Uint8Array.from(octets);
};

/**
 * Encodes an OBJECT IDENTIFIER.
 * @throws for an invalid text: the texts come from code, not from content.
 */
export const derOid = (text: string): Uint8Array => {
  const [top, second, ...others] = text.split('.').map(BigInt);
  if (top === undefined || second === undefined) throw new RangeError(`${text} is no identifier`);
  const octets: number[] = [];
  for (const arc of [top * 40n + second, ...others]) octets.push(...arcOctets(arc));
  return derElement(tags.oid, Uint8Array.from(octets));
};

const arcOctets = (arc: bigint): number[] => {
  const octets = [Number(arc & 0x7fn)];
  for (let rest = arc >> 7n; rest > 0n; rest >>= 7n) octets.unshift(Number(rest & 0x7fn) | 0x80);
  return octets;
};

/** An INTEGER that is not negative, from its magnitude: leading zeros dropped, one added where the sign needs it. */
export const derUnsigned = (magnitude: Uint8Array): Uint8Array => {
  let from = 0;
  while (from < magnitude.length - 1 && magnitude[from] === 0) from++;
  const bytes = magnitude.subarray(from);
  if (bytes.length === 0) return derElement(tags.integer, Uint8Array.of(0));
  return (bytes[0] ?? 0) < 0x80
    ? derElement(tags.integer, bytes)
    : derElement(tags.integer, Uint8Array.of(0), bytes);
};

/** A BIT STRING of whole octets. */
export const derBitString = (bytes: Uint8Array): Uint8Array =>
  derElement(tags.bitString, Uint8Array.of(0), bytes);

/** NULL. */
export const derNull: Uint8Array = Uint8Array.of(tags.null, 0);
