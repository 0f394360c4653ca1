import type { Separators } from './separators.ts';
import type { TagCode } from './tags.ts';
import { NO_TAG, tagText } from './tags.ts';
import { decodeBytes, latin1Text } from './text.ts';

/** A place in a token table: segment from 0 in the table, element after the tag from 0, component from 0. */
export interface TokenPlace {
  readonly segment: number;
  /** -1 is the tag itself. */
  readonly element: number;
  readonly component: number;
}

/** A half-open range of byte offsets in the file. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The segments of one interchange as three integer tables over the untouched bytes. Nothing is
 * decoded until it is asked for. Offsets are those of the file.
 *
 * - `segmentElements[s]` is the first element of segment `s` (its tag); each segment ends with one
 *   phantom element, so that `segmentElements[s + 1]` is the first of the next.
 * - `elementTokens[e]` is the first token (component) of element `e`.
 * - `tokenStarts[t]` is the first byte of token `t`; it ends one byte before the next token begins.
 */
export class Tokens {
  readonly bytes: Uint8Array;
  readonly separators: Separators;
  /** Number of segments, service segments included. */
  readonly segments: number;
  /** No release, line break, masked or non-ASCII byte inside any segment: values are plain slices. */
  readonly plain: boolean;
  readonly tags: Int32Array;
  readonly segmentElements: Int32Array;
  readonly elementTokens: Int32Array;
  readonly tokenStarts: Int32Array;

  #text = '';
  #textFrom = 0;
  #textTo = -1;

  constructor(
    bytes: Uint8Array,
    separators: Separators,
    plain: boolean,
    tags: Int32Array,
    segmentElements: Int32Array,
    elementTokens: Int32Array,
    tokenStarts: Int32Array,
  ) {
    this.bytes = bytes;
    this.separators = separators;
    this.segments = tags.length;
    this.plain = plain;
    this.tags = tags;
    this.segmentElements = segmentElements;
    this.elementTokens = elementTokens;
    this.tokenStarts = tokenStarts;
  }

  /** Tag of a segment as an integer; {@link NO_TAG} where it is not three letters or was masked. */
  tag(segment: number): TagCode {
    return this.tags[segment] ?? NO_TAG;
  }

  /** Tag as text; what stands there where it is not a tag of three letters. */
  tagText(segment: number): string {
    return (
      tagText(this.tag(segment)) || this.text(this.elementTokens[this.#element(segment)] ?? -1)
    );
  }

  /** Offset of the first byte of the tag. */
  segmentStart(segment: number): number {
    return this.tokenStarts[this.elementTokens[this.#element(segment)] ?? -1] ?? this.bytes.length;
  }

  /** Offset of the terminator: one past the last byte of the last component. */
  segmentEnd(segment: number): number {
    const phantom = (this.segmentElements[segment + 1] ?? 0) - 1;
    return (this.tokenStarts[this.elementTokens[phantom] ?? -1] ?? this.bytes.length + 1) - 1;
  }

  /** How many elements follow the tag. */
  elements(segment: number): number {
    return (this.segmentElements[segment + 1] ?? 0) - this.#element(segment) - 2;
  }

  /** How many components an element has (at least one); 0 where the element is absent. */
  components(segment: number, element: number): number {
    const at = this.#element(segment) + 1 + element;
    if (element < -1 || at >= (this.segmentElements[segment + 1] ?? 0) - 1) return 0;
    return (this.elementTokens[at + 1] ?? 0) - (this.elementTokens[at] ?? 0);
  }

  /** Index of a component's token, or -1 where the sender left it out. Element -1 is the tag. */
  token(segment: number, element: number, component: number): number {
    const at = (this.segmentElements[segment] as number) + 1 + element;
    if (at >= (this.segmentElements[segment + 1] as number) - 1) return -1;
    const token = (this.elementTokens[at] as number) + component;
    return token < (this.elementTokens[at + 1] as number) ? token : -1;
  }

  /** First byte of a token. */
  start(token: number): number {
    return this.tokenStarts[token] as number;
  }

  /** One past the last byte of a token. */
  end(token: number): number {
    return (this.tokenStarts[token + 1] as number) - 1;
  }

  /**
   * The decoded value of a token, empty for -1: line breaks and masked bytes dropped, releases applied,
   * UTF-8 where that is valid, else ISO 8859-1. Blanks are kept.
   */
  text(token: number): string {
    if (token < 0) return '';
    const start = this.tokenStarts[token] as number;
    const end = (this.tokenStarts[token + 1] as number) - 1;
    if (end <= start) return '';
    if (this.plain || !needsDecoding(this.bytes, start, end, this.separators.release)) {
      if (start < this.#textFrom || end > this.#textTo) this.#load(start, end);
      return this.#text.substring(start - this.#textFrom, end - this.#textFrom);
    }
    return decodeBytes(this.bytes, start, end, this.separators.release);
  }

  /** The decoded value at a place, empty where it is absent. */
  value(segment: number, element: number, component: number): string {
    return this.text(this.token(segment, element, component));
  }

  /** Whether the token's bytes are its value, so that an index into the text is an index into the bytes. */
  isLiteral(token: number): boolean {
    if (this.plain) return true;
    return !needsDecoding(this.bytes, this.start(token), this.end(token), this.separators.release);
  }

  /** Byte range of a component as it stands in the file, release characters and line breaks included. */
  range(segment: number, element: number, component: number): ByteRange | undefined {
    const token = this.token(segment, element, component);
    return token < 0 ? undefined : { start: this.start(token), end: this.end(token) };
  }

  /** Byte range of a whole element, its separators inside included. Element -1 is the tag. */
  elementRange(segment: number, element: number): ByteRange | undefined {
    const at = this.#element(segment) + 1 + element;
    if (this.components(segment, element) === 0) return undefined;
    const first = this.elementTokens[at] ?? 0;
    const next = this.elementTokens[at + 1] ?? 0;
    return { start: this.start(first), end: this.end(next - 1) };
  }

  /** Byte range of a segment from the tag to before its terminator. */
  segmentRange(segment: number): ByteRange {
    return { start: this.segmentStart(segment), end: this.segmentEnd(segment) };
  }

  /**
   * The parts of a component between repetition characters (one range where there is none). The
   * tokenizer itself does not split on them: no segment read here repeats so, and free text holds them.
   */
  repetitions(segment: number, element: number, component: number): ByteRange[] {
    const range = this.range(segment, element, component);
    if (range === undefined) return [];
    const { release, repetition } = this.separators;
    const parts: ByteRange[] = [];
    let start = range.start;
    for (let at = range.start; at < range.end; at++) {
      if (this.bytes[at] === release) at++;
      else if (this.bytes[at] === repetition) {
        parts.push({ start, end: at });
        start = at + 1;
      }
    }
    parts.push({ start, end: range.end });
    return parts;
  }

  /** The place that holds a byte offset, or undefined between segments and outside. Logarithmic. */
  locate(offset: number): TokenPlace | undefined {
    const segment = lastAtMost(this.segments, offset, (index) => this.segmentStart(index));
    if (segment < 0 || offset >= this.segmentEnd(segment) + 1) return undefined;
    const first = this.#element(segment);
    const token =
      lastAtMost(
        (this.elementTokens[(this.segmentElements[segment + 1] ?? 0) - 1] ?? 0) -
          (this.elementTokens[first] ?? 0),
        offset,
        (index) => this.start((this.elementTokens[first] ?? 0) + index),
      ) + (this.elementTokens[first] ?? 0);
    const element = lastAtMost(
      this.elements(segment) + 1,
      token,
      (index) => this.elementTokens[first + index] ?? 0,
    );
    return {
      segment,
      element: element - 1,
      component: token - (this.elementTokens[first + element] ?? 0),
    };
  }

  #element(segment: number): number {
    return this.segmentElements[segment] ?? 0;
  }

  /** Decodes a stretch at once, one character a byte, so that values are slices of one string. */
  #load(start: number, end: number): void {
    this.#textFrom = start;
    this.#textTo = Math.max(end, Math.min(this.bytes.length, start + TEXT_WINDOW));
    this.#text = latin1Text(this.bytes, this.#textFrom, this.#textTo);
  }
}

/** Large enough for most messages at once; small enough that a kept value does not hold a whole file. */
const TEXT_WINDOW = 16_384;

const needsDecoding = (bytes: Uint8Array, start: number, end: number, release: number): boolean => {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x80 || byte < 0x20 || byte === release) return true;
  }
  return false;
};

/** The last index below `count` whose key is at most `wanted`, or -1. Keys ascend. */
const lastAtMost = (count: number, wanted: number, key: (index: number) => number): number => {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (key(middle) <= wanted) low = middle + 1;
    else high = middle - 1;
  }
  return high;
};
