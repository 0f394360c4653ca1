/**
 * BER and DER (ITU-T X.690) read in place: every element gives its place in the input, nothing is copied, content never
 * throws.
 *
 * const reader = DerReader.over(bytes); const sequence = reader.enter(tags.sequence); const version =
 * smallInteger(sequence.take(tags.integer)); const name = sequence.maybe(contextTag(0)); if (reader.fault) …
 */
export { derForm } from './canonical.ts';
export { KeptByBytes } from './kept.ts';
export type { DerFault, DerFaultKind, DerNode } from './node.ts';
export { contentOf, MOST_DEPTH, nothing, rawOf, sameBytes } from './node.ts';
export { oidOf, oidText } from './oid.ts';
export { DEFAULT_MOST_BYTES, DerReader } from './reader.ts';
export { textOf } from './strings.ts';
export { contextTag, implicitTag, isConstructed, tags } from './tags.ts';
export type { DerTime } from './times.ts';
export { timeOf } from './times.ts';
export type { BitString } from './values.ts';
export {
  bigInteger,
  bitString,
  booleanOf,
  hasBit,
  hexOf,
  isNegative,
  joined,
  octetsOf,
  smallInteger,
  unsignedBytes,
} from './values.ts';
export { derBitString, derElement, derNull, derOid, derUnsigned } from './write.ts';
