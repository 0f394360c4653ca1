import {
  type DerNode,
  DerReader,
  derElement,
  derUnsigned,
  isNegative,
  tags,
  unsignedBytes,
} from '../der/index.ts';

/**
 * r and s of an ECDSA-Sig-Value (RFC 3279, 2.2.3) one behind the other, each with `octets` octets. Undefined where it is
 * not DER, where a number is negative or longer, or where bytes follow.
 */
export const plainFromDer = (signature: Uint8Array, octets: number): Uint8Array | undefined => {
  const reader = DerReader.over(signature);
  const body = reader.enter(tags.sequence);
  const r = body.take(tags.integer);
  const s = body.take(tags.integer);
  if (reader.fault !== undefined || body.more || reader.more) return undefined;
  if (reader.longLengthAt >= 0 || reader.indefiniteAt >= 0) return undefined;
  if (!isShortest(r) || !isShortest(s)) return undefined;
  const plain = new Uint8Array(2 * octets);
  return place(plain, unsignedBytes(r), octets) && place(plain, unsignedBytes(s), 2 * octets)
    ? plain
    : undefined;
};

/** Not negative, and no octet more than needed (X.690, 8.3.2). */
const isShortest = (node: DerNode): boolean => {
  const length = node.bodyEnd - node.body;
  if (length === 0 || isNegative(node)) return false;
  const { source, body } = node;
  return length === 1 || source[body] !== 0 || (source[body + 1] ?? 0) >= 0x80;
};

/** Writes a number so that it ends at `end`; false where it is longer than half of the room. */
const place = (room: Uint8Array, number: Uint8Array, end: number): boolean => {
  if (number.length > room.length / 2) return false;
  room.set(number, end - number.length);
  return true;
};

/** ECDSA-Sig-Value of r and s one behind the other in equal length. */
export const derFromPlain = (plain: Uint8Array): Uint8Array => {
  const half = plain.length / 2;
  return derElement(
    tags.sequence,
    derUnsigned(plain.subarray(0, half)),
    derUnsigned(plain.subarray(half)),
  );
};
