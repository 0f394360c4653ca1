import type { IntRun } from './int-pool.ts';
import type { Separators } from './separators.ts';
import type { TagCode } from './tags.ts';
import { NO_TAG, tagText, UNB, wordOf } from './tags.ts';
import { decodeBytes, oneByteText, partOfSyntax } from './text.ts';

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
 * The segments of one interchange as one table of integers over the untouched bytes. Nothing is decoded
 * until it is asked for. Offsets are those of the file.
 *
 * The table holds, in this order: the tag of each segment; for each segment the number of its first element
 * (its tag), and one entry more; for each element the number of its first token; for each token (component)
 * twice the offset of its first byte, plus one where its bytes are not simply its text (release, line break,
 * masked or non-ASCII bytes inside). A token ends one byte before the next begins, so each segment ends with
 * a phantom element of one phantom token that begins one byte after the last component's end.
 */
export class Tokens {
  readonly bytes: Uint8Array;
  readonly separators: Separators;
  /** Number of segments, service segments included. */
  readonly segments: number;
  readonly #table: Int32Array;
  /** Where segments' first elements, elements' first tokens and tokens begin in the table. */
  readonly #tagBase: number;
  readonly #segmentBase: number;
  readonly #elementBase: number;
  readonly #tokenBase: number;
  /** Tells whose text was decoded last without holding the bytes. */
  readonly #serial: number;

  constructor(
    bytes: Uint8Array,
    separators: Separators,
    segments: number,
    elements: number,
    table: IntRun,
  ) {
    this.bytes = bytes;
    this.separators = separators;
    this.segments = segments;
    this.#serial = ++serial;
    this.#table = table.array;
    this.#tagBase = table.from;
    this.#segmentBase = table.from + segments;
    this.#elementBase = table.from + 2 * segments + 1;
    this.#tokenBase = table.from + 2 * segments + 1 + elements;
  }

  /** Tag of a segment as an integer; {@link NO_TAG} where it is not three letters or was masked. */
  tag(segment: number): TagCode {
    return segment >= 0 && segment < this.segments
      ? (this.#table[this.#tagBase + segment] as number)
      : NO_TAG;
  }

  /** Tag as text, or the raw text if it is not a tag of three letters. */
  tagText(segment: number): string {
    return tagText(this.tag(segment)) || this.text(this.token(segment, -1, 0));
  }

  /** Offset of the first byte of the tag. */
  segmentStart(segment: number): number {
    return this.start(this.#firstToken(this.#firstElement(segment)));
  }

  /** Offset of the terminator: one past the last byte of the last component. */
  segmentEnd(segment: number): number {
    return this.start(this.#firstToken(this.#firstElement(segment + 1) - 1)) - 1;
  }

  /** How many elements follow the tag. */
  elements(segment: number): number {
    return this.#firstElement(segment + 1) - this.#firstElement(segment) - 2;
  }

  /** How many components an element has (at least one); 0 where the element is absent. */
  components(segment: number, element: number): number {
    if (element < -1 || element >= this.elements(segment)) return 0;
    const at = this.#firstElement(segment) + 1 + element;
    return this.#firstToken(at + 1) - this.#firstToken(at);
  }

  /** Number of a component's token, or -1 where the sender left it out. Element -1 is the tag. */
  token(segment: number, element: number, component: number): number {
    const table = this.#table;
    const at = (table[this.#segmentBase + segment] as number) + 1 + element;
    if (at >= (table[this.#segmentBase + segment + 1] as number) - 1) return -1;
    const base = this.#elementBase + at;
    const token = (table[base] as number) + component;
    return token < (table[base + 1] as number) ? token : -1;
  }

  /** First byte of a token. */
  start(token: number): number {
    return (this.#table[this.#tokenBase + token] as number) >> 1;
  }

  /** One past the last byte of a token. */
  end(token: number): number {
    return ((this.#table[this.#tokenBase + token + 1] as number) >> 1) - 1;
  }

  /** Whether the token's bytes are its text, so that an index into the text is an index into the bytes. */
  isLiteral(token: number): boolean {
    return ((this.#table[this.#tokenBase + token] as number) & 1) === 0;
  }

  /**
   * The decoded value of a token, empty for -1: line breaks and masked bytes dropped, releases applied,
   * UTF-8 where that is valid, else the part of ISO 8859 that UNB declares. Blanks are kept.
   */
  text(token: number): string {
    if (token < 0) return '';
    const at = this.#tokenBase + token;
    const entry = this.#table[at] as number;
    const start = entry >> 1;
    const end = ((this.#table[at + 1] as number) >> 1) - 1;
    if (end <= start) return '';
    if ((entry & 1) === 1) return this.#decode(start, end);
    if (end - start > 4) return this.#slice(start, end);
    const word = wordOfBytes(this.bytes, start, end);
    const slot = Math.imul(word, 0x9e3779b1) >>> 22;
    if (shortWords[slot] === word) return shortTexts[slot] as string;
    const short = this.#slice(start, end);
    shortWords[slot] = word;
    shortTexts[slot] = short;
    return short;
  }

  /**
   * A short value as a number, so that qualifiers and codes are compared without making strings: equal to
   * {@link wordOf} of the text. 0 for -1, and for what is empty or longer than four characters.
   */
  word(token: number): number {
    if (token < 0) return 0;
    const entry = this.#table[this.#tokenBase + token] as number;
    const start = entry >> 1;
    const end = this.end(token);
    if ((entry & 1) === 1) return wordOf(this.text(token).trim());
    if (end - start > 4) return 0;
    let word = 0;
    for (let at = start; at < end; at++) {
      const byte = this.bytes[at] as number;
      if (byte <= 0x20) return wordOf(this.text(token).trim());
      word = (word << 8) | byte;
    }
    return word;
  }

  /** The decoded value at a place, empty where it is absent. */
  value(segment: number, element: number, component: number): string {
    return this.text(this.token(segment, element, component));
  }

  /** Whether two segments consist of the same bytes from the tag on. */
  sameBytes(a: number, b: number): boolean {
    const start = this.segmentStart(a);
    const length = this.segmentEnd(a) - start;
    const other = this.segmentStart(b);
    if (this.segmentEnd(b) - other !== length) return false;
    for (let at = 0; at < length; at++) {
      if (this.bytes[start + at] !== this.bytes[other + at]) return false;
    }
    return true;
  }

  /** A stretch as it was sent, release characters and separators included, without line breaks and masked bytes. */
  plainText(start: number, end: number): string {
    return decodeBytes(this.bytes, start, end, -1, this.#charset(), (from, to) =>
      this.#slice(from, to),
    );
  }

  /** The part of ISO 8859 that UNB declares (syntax identifier UNOC to UNOK), 1 where it declares none. */
  #charset(): number {
    if (this.tag(0) !== UNB) return 1;
    const identifier = this.token(0, 0, 0);
    return identifier < 0
      ? 1
      : partOfSyntax(this.bytes, this.start(identifier), this.end(identifier));
  }

  /** Byte range of a component in the file, including release characters and line breaks. */
  range(segment: number, element: number, component: number): ByteRange | undefined {
    const token = this.token(segment, element, component);
    return token < 0 ? undefined : { start: this.start(token), end: this.end(token) };
  }

  /** Byte range of a whole element, its separators inside included. Element -1 is the tag. */
  elementRange(segment: number, element: number): ByteRange | undefined {
    const count = this.components(segment, element);
    if (count === 0) return undefined;
    const first = this.token(segment, element, 0);
    return { start: this.start(first), end: this.end(first + count - 1) };
  }

  /** Byte range of a segment from the tag to before its terminator. */
  segmentRange(segment: number): ByteRange {
    return { start: this.segmentStart(segment), end: this.segmentEnd(segment) };
  }

  /**
   * The parts of a component between repetition characters, or one range. The tokenizer itself does not split on them: no
   * segment read here repeats so, and free text contains them.
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

  /**
   * The place that holds a byte offset (a terminator belongs to the component before it), or undefined
   * between segments and outside. Logarithmic.
   */
  locate(offset: number): TokenPlace | undefined {
    const table = this.#table;
    const elements = this.#firstElement(this.segments);
    const tokens = this.#firstToken(elements - 1) + 1;
    const token = lastAtMost(table, this.#tokenBase, tokens, 2 * offset + 1);
    if (token < 0) return undefined;
    const element = lastAtMost(table, this.#elementBase, elements, token);
    const segment = lastAtMost(table, this.#segmentBase, this.segments, element);
    if (segment < 0 || element === this.#firstElement(segment + 1) - 1) return undefined;
    return {
      segment,
      element: element - this.#firstElement(segment) - 1,
      component: token - this.#firstToken(element),
    };
  }

  #firstElement(segment: number): number {
    return this.#table[this.#segmentBase + segment] ?? 0;
  }

  #firstToken(element: number): number {
    return this.#table[this.#elementBase + element] ?? 0;
  }

  #decode(start: number, end: number): string {
    const { release } = this.separators;
    return decodeBytes(this.bytes, start, end, release, this.#charset(), (from, to) =>
      this.#slice(from, to),
    );
  }

  #slice(start: number, end: number): string {
    if (textOf !== this.#serial || start < textFrom || end > textTo) this.#load(start, end);
    return text.substring(start - textFrom, end - textFrom);
  }

  /** Decodes a stretch at once, one character a byte, so that values are slices of one string. */
  #load(start: number, end: number): void {
    textOf = this.#serial;
    textFrom = start;
    textTo = Math.max(end, Math.min(this.segmentEnd(this.segments - 1), start + TEXT_WINDOW));
    text = oneByteText(this.bytes, start, textTo);
  }
}

/** Large enough for most messages at once; small enough that a kept value does not hold a whole file. */
const TEXT_WINDOW = 16_384;

/** The stretch that was decoded last, and of which table: one for all, so that a kept table keeps no text. */
let textOf = 0;
let serial = 0;
let text = '';
let textFrom = 0;
let textTo = 0;

/** Lets go of the text that was decoded last: called where it holds what must not outlive its use. */
export const forgetText = (): void => {
  textOf = 0;
  text = '';
};

/** Texts of up to four characters that were met last: codes and airports repeat, and need no new string. */
const shortTexts: string[] = new Array<string>(1024).fill('');
const shortWords: Int32Array = new Int32Array(1024);

const wordOfBytes = (bytes: Uint8Array, start: number, end: number): number => {
  let word = 0;
  for (let at = start; at < end; at++) word = (word << 8) | (bytes[at] as number);
  return word;
};

/** The last of `count` ascending entries from `base` on that is at most `wanted`, or -1. */
const lastAtMost = (table: Int32Array, base: number, count: number, wanted: number): number => {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((table[base + middle] as number) <= wanted) low = middle + 1;
    else high = middle - 1;
  }
  return high;
};
