import { MASK } from '../edifact/index.ts';

/** Half-open range of characters. */
export type Span = readonly [from: number, to: number];

/**
 * A value as its characters, each tied to its bytes: line breaks are no characters, a release character
 * belongs to the character after it. One character is one byte (ISO 8859-1), so that no encoding can
 * hide anything; a masked byte is U+FFFD, which no rule takes for a letter.
 */
export interface ValueView {
  /** In ASCII capitals. */
  readonly text: string;
  /** Offset of each character's byte. */
  readonly at: readonly number[];
  /** Offset of the release character before it, or -1. */
  readonly releasedBy: readonly number[];
}

/** The view of a value that stands from `start` to `end`. */
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
  return { text: latin1(codes), at, releasedBy };
};

/**
 * Overwrites the characters of some spans; says whether a byte changed. A character goes together with
 * the release character before it: either alone would change where the value ends.
 */
export const maskSpans = (bytes: Uint8Array, view: ValueView, spans: readonly Span[]): boolean => {
  let changed = false;
  for (const [from, to] of spans) {
    for (let index = from; index < to; index++) {
      const at = view.at[index] ?? -1;
      if (at < 0 || bytes[at] === MASK) continue;
      const releasedBy = view.releasedBy[index] ?? -1;
      if (releasedBy >= 0) bytes[releasedBy] = MASK;
      bytes[at] = MASK;
      changed = true;
    }
  }
  return changed;
};

const character = (byte: number): number => {
  if (byte === MASK) return 0xfffd;
  return byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte;
};

const CHUNK = 4096;

const latin1 = (codes: readonly number[]): string => {
  if (codes.length <= CHUNK) return String.fromCharCode(...codes);
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += CHUNK)
    parts.push(String.fromCharCode(...codes.slice(at, at + CHUNK)));
  return parts.join('');
};
