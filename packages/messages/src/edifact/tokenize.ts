import { MASK, skipLineBreaks } from './characters.ts';
import { findInterchange } from './find-start.ts';
import type { Separators } from './separators.ts';
import type { TagCode } from './tags.ts';
import { NO_TAG, UNA, UNB, UNZ } from './tags.ts';
import { Tokens } from './tokens.ts';

/** What the scan of one interchange found. */
export interface Scan {
  readonly tokens: Tokens;
  /** One past the last byte of the interchange, its last terminator included. */
  readonly end: number;
  /** Why the scan stopped: at UNZ, at the start of another interchange, or at the end of the bytes. */
  readonly stop: 'unz' | 'next' | 'end';
  /** The last segment had no terminator. */
  readonly truncated: boolean;
  /** Segments with a line break inside. */
  readonly wrapped: number;
  /** Release characters before a character that needs none. */
  readonly unneededReleases: number;
}

/**
 * Cuts one interchange into segments, elements and components in a single pass over its bytes. Linear
 * in the bytes up to UNZ or the next interchange; memory is at most some 12 bytes a token.
 */
export const tokenize = (bytes: Uint8Array, from: number, separators: Separators): Scan => {
  const table = new Table(bytes, separators);
  let stop: Scan['stop'] = 'end';
  let at = skipBetween(bytes, from);
  let end = at;
  while (at < bytes.length) {
    const start = at;
    const { elements, tokens, wrapped } = table;
    at = scanSegment(table, start, bytes.length);
    if (table.lastEnd === start) {
      table.rewind(elements, tokens); // an empty segment: a terminator alone
      at = skipBetween(bytes, at);
      continue;
    }
    const tag = readTag(table, tokens);
    if ((tag === UNB || tag === UNA) && table.segments > 0) {
      table.rewind(elements, tokens);
      return table.finish(end, 'next', false);
    }
    if (table.wrapped > wrapped || table.truncated) {
      const next = findInterchange(bytes, start + 1, false, at + 4); // UNB may follow UNA's terminator
      if (next !== undefined && next.start < at && table.segments > 0) {
        // The text broke off inside this segment and another interchange was glued to it.
        table.rewind(elements, tokens);
        table.wrapped = wrapped;
        scanSegment(table, start, next.start);
        table.close(readTag(table, tokens), elements);
        return table.finish(next.start, 'next', true);
      }
    }
    table.close(tag, elements);
    end = Math.min(at, bytes.length);
    at = skipBetween(bytes, at);
    if (tag === UNZ) {
      stop = 'unz';
      break;
    }
  }
  return table.finish(end, stop, table.truncated);
};

const COMPONENT = 1;
const ELEMENT = 2;
const TERMINATOR = 3;
const RELEASE = 4;
const BREAK = 5;
const HIGH = 6;
const MASKED = 7;

/** The growing tables of a scan. */
class Table {
  readonly bytes: Uint8Array;
  readonly separators: Separators;
  readonly classes: Uint8Array;
  tags: Int32Array = new Int32Array(128);
  segmentElements: Int32Array = new Int32Array(129);
  elementTokens: Int32Array = new Int32Array(512);
  tokenStarts: Int32Array = new Int32Array(1024);
  segments = 0;
  elements = 0;
  tokens = 0;
  /** Terminator of the last segment scanned. */
  lastEnd = 0;
  plain = true;
  truncated = false;
  wrapped = 0;
  unneeded = 0;

  constructor(bytes: Uint8Array, separators: Separators) {
    this.bytes = bytes;
    this.separators = separators;
    this.classes = classesOf(separators);
  }

  pushToken(start: number): void {
    if (this.tokens === this.tokenStarts.length) this.tokenStarts = doubled(this.tokenStarts);
    this.tokenStarts[this.tokens++] = start;
  }

  pushElement(start: number): void {
    if (this.elements === this.elementTokens.length)
      this.elementTokens = doubled(this.elementTokens);
    this.elementTokens[this.elements++] = this.tokens;
    this.pushToken(start);
  }

  close(tag: TagCode, firstElement: number): void {
    if (this.segments === this.tags.length) {
      this.tags = doubled(this.tags);
      this.segmentElements = doubled(this.segmentElements);
    }
    this.tags[this.segments] = tag;
    this.segmentElements[this.segments++] = firstElement;
  }

  rewind(elements: number, tokens: number): void {
    this.elements = elements;
    this.tokens = tokens;
  }

  finish(end: number, stop: Scan['stop'], truncated: boolean): Scan {
    const segmentElements = new Int32Array(this.segments + 1);
    segmentElements.set(this.segmentElements.subarray(0, this.segments));
    segmentElements[this.segments] = this.elements;
    const tokens = new Tokens(
      this.bytes,
      this.separators,
      this.plain,
      this.tags.slice(0, this.segments),
      segmentElements,
      this.elementTokens.slice(0, this.elements),
      this.tokenStarts.slice(0, this.tokens),
    );
    const { wrapped, unneeded } = this;
    return { tokens, end, stop, truncated, wrapped, unneededReleases: unneeded };
  }
}

/** Scans one segment from its first byte, at most to `length`; gives the offset after its terminator. */
const scanSegment = (table: Table, from: number, length: number): number => {
  const { bytes, classes } = table;
  let at = from;
  let broken = false;
  table.pushElement(from);
  while (at < length) {
    const kind = classes[bytes[at] as number] as number;
    if (kind === 0) {
      at++;
    } else if (kind === COMPONENT) {
      table.pushToken(++at);
    } else if (kind === ELEMENT) {
      table.pushElement(++at);
    } else if (kind === TERMINATOR) {
      return endSegment(table, at, at + 1, broken);
    } else {
      table.plain = false;
      if (kind === BREAK) {
        broken = true;
        at++;
      } else if (kind === RELEASE) {
        const next = skipLineBreaks(bytes, at + 1);
        if (next > at + 1) broken = true;
        if (next < length && !needsRelease(table, bytes[next] as number)) table.unneeded++;
        at = Math.min(next + 1, length);
      } else if (kind === HIGH) {
        const curly = curlyTerminator(table, at);
        if (curly > 0) return endSegment(table, at, curly, broken);
        at++;
      } else at++;
    }
  }
  table.truncated = true;
  return endSegment(table, length, length + 1, broken);
};

const endSegment = (table: Table, end: number, next: number, broken: boolean): number => {
  table.lastEnd = end;
  if (broken) table.wrapped++;
  table.pushElement(end + 1); // the phantom that closes the last component
  return next;
};

const needsRelease = (table: Table, byte: number): boolean => {
  const kind = table.classes[byte] as number;
  return (kind >= COMPONENT && kind <= RELEASE) || byte === table.separators.repetition;
};

/**
 * A word processor turns `'` into a closing quotation mark (UTF-8 E2 80 99, or 92 in Windows-1252). It
 * ends a segment only where a line break and a tag follow. Gives the offset after it, or 0.
 */
const curlyTerminator = (table: Table, at: number): number => {
  const { bytes, separators } = table;
  if (separators.terminator !== 0x27) return 0;
  let next = at + 1;
  if (bytes[at] === 0xe2 && bytes[at + 1] === 0x80 && bytes[at + 2] === 0x99) next = at + 3;
  else if (bytes[at] !== 0x92) return 0;
  const tag = skipLineBreaks(bytes, next);
  if (tag === next) return 0;
  const follows = bytes[tag + 3];
  const letters = isUpper(bytes[tag]) && isUpper(bytes[tag + 1]) && isUpper(bytes[tag + 2]);
  return letters && (follows === separators.element || follows === separators.terminator)
    ? next
    : 0;
};

const isUpper = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x41 && byte <= 0x5a;

/** The tag of the segment whose first token is given, line breaks and blanks inside it ignored. */
const readTag = (table: Table, token: number): TagCode => {
  const { bytes, tokenStarts } = table;
  const start = tokenStarts[token] as number;
  const end = (tokenStarts[token + 1] as number) - 1;
  let code = 0;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte <= 0x20 && byte !== MASK) continue;
    const isTagCharacter = isUpper(byte) || (byte >= 0x30 && byte <= 0x39);
    if (!isTagCharacter || ++letters > 3) return NO_TAG;
    code = (code << 8) | byte;
  }
  return letters === 3 ? code : NO_TAG;
};

/** Blanks, line breaks and transmission control characters between segments; never a masked byte. */
const skipBetween = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    if (byte > 0x20 || byte === MASK) break;
    at++;
  }
  return at;
};

const classesOf = (separators: Separators): Uint8Array => {
  const classes = new Uint8Array(256);
  classes.fill(HIGH, 0x80);
  classes[0x0d] = BREAK;
  classes[0x0a] = BREAK;
  classes[MASK] = MASKED;
  if (separators.release >= 0) classes[separators.release] = RELEASE;
  classes[separators.component] = COMPONENT;
  classes[separators.element] = ELEMENT;
  classes[separators.terminator] = TERMINATOR;
  return classes;
};

const doubled = (table: Int32Array): Int32Array => {
  const larger = new Int32Array(2 * table.length);
  larger.set(table);
  return larger;
};
