import { MASK } from '../edifact/index.ts';

/** Half-open range of characters. */
export type Span = readonly [from: number, to: number];

/**
 * A value as its characters, each tied to its bytes: line breaks are left out, a release character belongs to the character
 * after it. One character is one byte (ISO 8859-1), so that no encoding can hide anything; a masked byte is U+FFFD, which no
 * rule takes for a letter.
 */
export interface ValueView {
  /** In ASCII capitals. */
  readonly text: string;
  /** Offset of each character's byte. */
  readonly at: readonly number[];
  /** Offset of the release character before it, or -1. */
  readonly releasedBy: readonly number[];
}

/** No value that may be kept is longer; a longer one is masked without being looked at. */
export const LONGEST_VALUE = 4096;

/** The view of a value that stands from `start` to `end`, which is at most {@link LONGEST_VALUE} long. */
export const viewOf = (
  bytes: Uint8Array,
  start: number,
  end: number,
  release: number,
): ValueView => {
  const codes: number[] = [];
  const at: number[] = [];
  const releasedBy: number[] = [];
  let releasing = -1;
  for (let offset = start; offset < end; offset++) {
    const byte = bytes[offset] as number;
    if (byte === 0x0d || byte === 0x0a) continue;
    if (byte === release && releasing < 0) {
      releasing = offset;
      continue;
    }
    codes.push(character(byte));
    at.push(offset);
    releasedBy.push(releasing);
    releasing = -1;
  }
  return { text: String.fromCharCode(...codes), at, releasedBy };
};

/**
 * The end of the first unmasked characters, by number. Masked ones do not count: after the gate there may be more of them,
 * because a release character is masked together with the character it releases.
 */
export const endOfFirst = (text: string, count: number): number => {
  if (text.length <= count) return text.length;
  let left = count;
  for (let index = 0; index < text.length; index++)
    if (text[index] !== '\ufffd' && left-- === 0) return index;
  return text.length;
};

/** The text without its masked characters, as a reader sees it. */
export const unmasked = (text: string): string => text.replaceAll('\ufffd', '');

/** The text with some spans masked. */
export const blotted = (text: string, spans: readonly Span[]): string => {
  let out = '';
  let from = 0;
  for (const [start, end] of spans) {
    if (end <= from) continue;
    const at = Math.max(start, from);
    out += text.slice(from, at) + '\ufffd'.repeat(end - at);
    from = end;
  }
  return from === 0 ? text : out + text.slice(from);
};

/**
 * Overwrites what is masked in a blotted text of the view. A character goes together with the release
 * character before it: either alone would change where the value ends.
 */
export const maskBlots = (bytes: Uint8Array, view: ValueView, text: string): void => {
  for (let index = text.indexOf('\ufffd'); index >= 0; index = text.indexOf('\ufffd', index + 1)) {
    const at = view.at[index] ?? -1;
    if (at < 0 || bytes[at] === MASK) continue;
    const releasedBy = view.releasedBy[index] ?? -1;
    if (releasedBy >= 0) bytes[releasedBy] = MASK;
    bytes[at] = MASK;
  }
};

const character = (byte: number): number => {
  if (byte === MASK) return 0xfffd;
  return byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte;
};
