import { contentOf, type DerNode, MOST_DEPTH, nothing } from './node.ts';
import { DerReader } from './reader.ts';
import { isConstructed, tags } from './tags.ts';

/** A small INTEGER or ENUMERATED as a number; undefined for another element or beyond 2^47. */
export const smallInteger = (node: DerNode | undefined): number | undefined => {
  if (node === undefined || node === nothing || isConstructed(node.tag)) return undefined;
  const { source, body, bodyEnd } = node;
  if (bodyEnd <= body || bodyEnd - body > 6) return undefined;
  let value = (source[body] ?? 0) >= 0x80 ? -1 : 0;
  for (let at = body; at < bodyEnd; at++) value = value * 256 + (source[at] ?? 0);
  return value;
};

/** The largest INTEGER that is read: 64 Kibit, four times the largest RSA modulus that OpenSSL takes. */
const MOST_INTEGER_OCTETS = 8192;

/** An INTEGER of up to 64 Kibit, signed (X.690, 8.3); undefined for another element or a larger number. */
export const bigInteger = (node: DerNode | undefined): bigint | undefined => {
  if (node === undefined || node.bodyEnd <= node.body || isConstructed(node.tag)) return undefined;
  const bytes = contentOf(node);
  if (bytes.length > MOST_INTEGER_OCTETS) return undefined;
  const value = BigInt(`0x${hexOf(bytes)}`);
  return (bytes[0] ?? 0) < 0x80 ? value : value - (1n << BigInt(bytes.length * 8));
};

/** The magnitude of an INTEGER that is not negative, without leading zero octets; a view. */
export const unsignedBytes = (node: DerNode): Uint8Array => {
  let from = node.body;
  while (from < node.bodyEnd - 1 && node.source[from] === 0) from++;
  return node.source.subarray(from, node.bodyEnd);
};

/** Whether an INTEGER is negative. */
export const isNegative = (node: DerNode): boolean =>
  node.bodyEnd > node.body && (node.source[node.body] ?? 0) >= 0x80;

/** TRUE or FALSE; undefined if it is not a BOOLEAN. Any octet but zero is TRUE in BER. */
export const booleanOf = (node: DerNode | undefined): boolean | undefined =>
  node === undefined || node.tag !== tags.boolean || node.bodyEnd - node.body !== 1
    ? undefined
    : node.source[node.body] !== 0;

/** A BIT STRING: its octets, and how many bits of the last one do not count. */
export interface BitString {
  readonly bytes: Uint8Array;
  readonly unused: number;
}

/** A primitive BIT STRING (also implicitly tagged); undefined where the content is not in form. */
export const bitString = (node: DerNode | undefined): BitString | undefined => {
  if (node === undefined || node.bodyEnd <= node.body || isConstructed(node.tag)) return undefined;
  const unused = node.source[node.body] ?? 0;
  if (unused > 7 || (unused > 0 && node.bodyEnd - node.body === 1)) return undefined;
  return { bytes: node.source.subarray(node.body + 1, node.bodyEnd), unused };
};

/** Whether the bit with this number, counted from the most significant bit of the first octet, is set. */
export const hasBit = ({ bytes }: BitString, number: number): boolean =>
  ((bytes[number >> 3] ?? 0) & (0x80 >> (number & 7))) !== 0;

/**
 * The octets of an OCTET STRING: a view of a primitive one; the parts of a constructed one joined (BER, X.690, 8.7.3).
 * Undefined if a part is not an OCTET STRING or is nested too deep.
 */
export const octetsOf = (node: DerNode | undefined): Uint8Array | undefined => {
  if (node === undefined || node === nothing) return undefined;
  if (!isConstructed(node.tag)) return contentOf(node);
  const parts: Uint8Array[] = [];
  if (!collect(node, parts, 0)) return undefined;
  return joined(parts);
};

const collect = (node: DerNode, parts: Uint8Array[], depth: number): boolean => {
  if (depth > MOST_DEPTH) return false;
  const reader = DerReader.inside(node);
  while (reader.more) {
    const part = reader.next();
    if (part.tag === tags.octetString) parts.push(contentOf(part));
    else if (part.tag !== 0x24 || !collect(part, parts, depth + 1)) return false;
  }
  return reader.fault === undefined;
};

/** Byte strings one behind the other, in a new one. */
export const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  let length = 0;
  for (const part of parts) length += part.length;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, '0'),
);

/** Bytes as lower-case hexadecimal text without separators. */
export const hexOf = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += HEX[byte] ?? '';
  return text;
};
