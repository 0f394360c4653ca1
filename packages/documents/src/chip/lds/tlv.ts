/** One data object of a file of the chip: offsets into the file, nothing copied. */
export interface Tlv {
  /** The whole tag as it stands, `0x7f61` for the two bytes 7F 61. */
  readonly tag: number;
  readonly constructed: boolean;
  /** First byte of the tag. */
  readonly offset: number;
  /** First byte of the value. */
  readonly from: number;
  /** The byte after the value. */
  readonly to: number;
}

/** Why no data object could be read: nothing there, cut off, or a tag or length that the LDS does not have. */
export type TlvProblem = 'end' | 'cut' | 'tag' | 'length';

/**
 * Reads the data object at an offset, ISO/IEC 7816-4, 5.2.2: tags of one to three bytes, lengths of one to five.
 */
export const tlvAt = (bytes: Uint8Array, offset: number, limit: number): Tlv | TlvProblem => {
  if (offset >= limit) return 'end';
  let at = offset;
  let tag = bytes[at++] ?? 0;
  const constructed = (tag & 0x20) !== 0;
  if ((tag & 0x1f) === 0x1f)
    for (let more = 0; ; more++) {
      if (at >= limit) return 'cut';
      if (more === 2) return 'tag';
      const next = bytes[at++] ?? 0;
      tag = tag * 256 + next;
      if ((next & 0x80) === 0) break;
    }
  if (at >= limit) return 'cut';
  const first = bytes[at++] ?? 0;
  let length = first;
  if (first >= 0x80) {
    const count = first & 0x7f;
    if (count === 0 || count > 4) return 'length';
    if (at + count > limit) return 'cut';
    length = 0;
    for (let index = 0; index < count; index++) length = length * 256 + (bytes[at++] ?? 0);
  }
  return at + length > limit ? 'cut' : { tag, constructed, offset, from: at, to: at + length };
};

/** The data objects of a value, in order, and what stopped the reading before its end. */
export interface TlvList {
  readonly items: readonly Tlv[];
  /** Where and why the reading stopped; absent where it came to the end. */
  readonly stopped?: { readonly at: number; readonly why: TlvProblem | 'many' };
}

/** No file of the LDS holds more data objects side by side. */
const MOST_ITEMS = 4096;

/** Reads the data objects between two offsets. Zeros between or after them (ISO/IEC 7816-4, 5.2.2.1) are passed over. */
export const tlvList = (bytes: Uint8Array, from: number, to: number): TlvList => {
  const items: Tlv[] = [];
  let at = from;
  while (at < to) {
    if (bytes[at] === 0) {
      at++;
      continue;
    }
    const item = tlvAt(bytes, at, to);
    if (typeof item === 'string') return { items, stopped: { at, why: item } };
    if (items.length === MOST_ITEMS) return { items, stopped: { at, why: 'many' } };
    items.push(item);
    at = item.to;
  }
  return { items };
};

/** A big-endian number of one to six bytes, or undefined. */
export const numberOf = (bytes: Uint8Array, from: number, to: number): number | undefined => {
  if (to <= from || to - from > 6) return undefined;
  let value = 0;
  for (let at = from; at < to; at++) value = value * 256 + (bytes[at] ?? 0);
  return value;
};

/** `7F61`: a tag as the standards write it. */
export const tagName = (tag: number): string => {
  const hex = tag.toString(16).toUpperCase();
  return hex.length % 2 === 0 ? hex : `0${hex}`;
};
