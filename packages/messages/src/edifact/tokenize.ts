import { skipBetween, skipLineBreaks } from './characters.ts';
import type { CharacterClasses } from './classes.ts';
import {
  BREAK,
  COMPONENT,
  classesOf,
  curlyTerminator,
  ELEMENT,
  HIGH,
  needsRelease,
  RELEASE,
  TERMINATOR,
} from './classes.ts';
import { findInterchange } from './find-start.ts';
import { MOST_TOKENS } from './limits.ts';
import { isLetter, readTag } from './read-tag.ts';
import { Scratch } from './scratch.ts';
import type { Separators } from './separators.ts';
import { UNA, UNB, UNZ } from './tags.ts';
import { Tokens } from './tokens.ts';

/** What the scan of one interchange found. */
export interface Scan {
  readonly tokens: Tokens;
  /** One past the last byte of the interchange, its last terminator included. */
  readonly end: number;
  /** Why the scan stopped: at UNZ, at the start of another interchange, at the end of the bytes, at a limit. */
  readonly stop: 'unz' | 'next' | 'end' | 'limit';
  /** The last segment had no terminator. */
  readonly truncated: boolean;
  /** Segments with a line break inside. */
  readonly wrapped: number;
  /** Release characters before a character that needs none. */
  readonly unneededReleases: number;
}

/**
 * Cuts one interchange into segments, elements and components in a single pass over its bytes. Linear
 * in the bytes up to UNZ or the next interchange; memory is at most some 12 bytes a token. At most
 * `mostSegments` segments are read.
 */
export const tokenize = (
  bytes: Uint8Array,
  from: number,
  separators: Separators,
  mostSegments: number,
): Scan => {
  const classes = classesOf(separators);
  const scratch = Scratch.take();
  let stop: Scan['stop'] = 'end';
  let truncated = false;
  let at = skipBetween(bytes, from);
  let end = at;
  while (at < bytes.length) {
    const wrapped = scratch.wrapped;
    at = scanSegments(bytes, at, bytes.length, classes, scratch, mostSegments);
    const { start, elementCount, tokenCount } = scratch.open;
    const tagEnd = (((scratch.tokens[tokenCount + 1] as number) >> 1) - 1) | 0;
    if (tagEnd === start && scratch.tokenCount === tokenCount + 2) {
      drop(scratch, elementCount, tokenCount); // a terminator alone
      at = skipBetween(bytes, at);
      continue;
    }
    const tag = readTag(bytes, start, tagEnd);
    if ((tag === UNB || tag === UNA) && scratch.segmentCount > 0) {
      drop(scratch, elementCount, tokenCount);
      stop = 'next';
      break;
    }
    truncated = at > bytes.length;
    if ((scratch.wrapped > wrapped || truncated) && scratch.segmentCount > 0) {
      const next = gluedInterchange(bytes, start, at);
      if (next >= 0) {
        // The text broke off inside this segment and another interchange follows in it.
        drop(scratch, elementCount, tokenCount);
        scratch.wrapped = wrapped;
        scanSegments(bytes, start, next, classes, scratch, 0);
        close(scratch, readTag(bytes, start, Math.min(tagEnd, next)), elementCount);
        return toScan(scratch, bytes, separators, next, 'next', true);
      }
    }
    close(scratch, tag, elementCount);
    end = Math.min(at, bytes.length);
    at = skipBetween(bytes, at);
    if (tag === UNZ) {
      stop = 'unz';
      break;
    }
    if (scratch.full || scratch.segmentCount >= mostSegments) {
      stop = 'limit';
      break;
    }
  }
  return toScan(scratch, bytes, separators, end, stop, truncated);
};

/** Three letters and a separator, of no service segment: `TIF+`. */
const isPlainTag = (
  bytes: Uint8Array,
  at: number,
  length: number,
  classes: CharacterClasses,
): boolean =>
  at + 3 < length &&
  bytes[at] !== U &&
  isLetter(bytes[at] as number) &&
  isLetter(bytes[at + 1] as number) &&
  isLetter(bytes[at + 2] as number) &&
  classes[bytes[at + 3] as number] === ELEMENT &&
  classes[bytes[at] as number] === 0 &&
  classes[bytes[at + 1] as number] === 0 &&
  classes[bytes[at + 2] as number] === 0;

const U = 0x55;

/** Forgets the last segment scanned. */
const drop = (scratch: Scratch, elementCount: number, tokenCount: number): void => {
  scratch.elementCount = elementCount;
  scratch.tokenCount = tokenCount;
};

const close = (scratch: Scratch, tag: number, firstElement: number): void => {
  if (scratch.segmentCount === scratch.tags.length) scratch.growSegments();
  scratch.tags[scratch.segmentCount] = tag;
  scratch.segmentElements[scratch.segmentCount++] = firstElement;
};

const toScan = (
  scratch: Scratch,
  bytes: Uint8Array,
  separators: Separators,
  end: number,
  stop: Scan['stop'],
  truncated: boolean,
): Scan => {
  const { wrapped, unneeded, segmentCount, elementCount } = scratch;
  const table = scratch.toTable();
  const tokens = new Tokens(bytes, separators, segmentCount, elementCount, table);
  return { tokens, end, stop, truncated, wrapped, unneededReleases: unneeded };
};

/** Start of an interchange inside a segment, or -1. UNB may follow the terminator that UNA names. */
const gluedInterchange = (bytes: Uint8Array, start: number, end: number): number => {
  const next = findInterchange(bytes, start + 1, false, end + 4);
  return next !== undefined && next.start < end ? next.start : -1;
};

/**
 * Scans a segment from its first byte, at most to `length`; gives the offset after its terminator, which is beyond `length`
 * without a terminator. A token is twice the offset of its first byte, plus one where its bytes are not simply its text. Where
 * the segment is whole and a plain one follows at once, it is closed and the scan goes on, at most to `mostSegments`: the
 * scratch holds what is left open, and its start.
 */
const scanSegments = (
  bytes: Uint8Array,
  from: number,
  length: number,
  classes: CharacterClasses,
  scratch: Scratch,
  mostSegments: number,
): number => {
  const { open } = scratch;
  let { elements, tokens, elementCount, tokenCount } = scratch;
  let at = from;
  let next = length + 1;
  let broken = 0;
  const isPlain = isPlainTag(bytes, from, length, classes);
  open.start = from;
  open.elementCount = elementCount;
  open.tokenCount = tokenCount;
  elements[elementCount++] = tokenCount;
  tokens[tokenCount++] = from << 1;
  for (;;) {
    let kind = 0;
    while (at < length) {
      kind = classes[bytes[at] as number] as number;
      if (kind !== 0) break;
      at++;
    }
    if (at >= length) break;
    // Room for an element or a segment, and the phantom after it.
    if (tokenCount + 4 > tokens.length) {
      if (tokens.length > MOST_TOKENS) {
        scratch.full = true;
        next = at;
        break;
      }
      tokens = scratch.growTokens();
    }
    if (kind === COMPONENT) tokens[tokenCount++] = ++at << 1;
    else if (kind === ELEMENT) {
      if (elementCount + 2 > elements.length) elements = scratch.growElements();
      elements[elementCount++] = tokenCount;
      tokens[tokenCount++] = ++at << 1;
    } else if (kind === TERMINATOR) {
      next = at + 1;
      const goesOn = isPlain && broken === 0 && scratch.segmentCount + 1 < mostSegments;
      if (!goesOn || !isPlainTag(bytes, next, length, classes)) break;
      if (elementCount + 4 > elements.length) elements = scratch.growElements();
      elements[elementCount++] = tokenCount;
      tokens[tokenCount++] = next << 1;
      close(scratch, readTag(bytes, open.start, open.start + 3), open.elementCount);
      open.start = next;
      open.elementCount = elementCount;
      open.tokenCount = tokenCount;
      elements[elementCount++] = tokenCount;
      tokens[tokenCount++] = next << 1;
      at = next + 3;
      next = length + 1;
    } else {
      const token = tokenCount - 1;
      const curly = kind === HIGH ? curlyTerminator(bytes, at, classes) : 0;
      if (curly > 0) {
        next = curly;
        break;
      }
      tokens[token] = (tokens[token] as number) | 1;
      if (kind === BREAK) broken = 1;
      if (kind === RELEASE) {
        const released = skipLineBreaks(bytes, at + 1);
        if (released > at + 1) broken = 1;
        if (released < length && !needsRelease(classes, bytes[released] as number))
          scratch.unneeded++;
        at = released < length ? released + 1 : length;
      } else at++;
    }
  }
  scratch.wrapped += broken;
  // The phantom begins one byte after the last component ends.
  elements[elementCount++] = tokenCount;
  tokens[tokenCount++] = (at + 1) << 1;
  scratch.elementCount = elementCount;
  scratch.tokenCount = tokenCount;
  // Room for the first token of the next segment and its phantom.
  if (tokenCount + 4 > tokens.length) scratch.growTokens();
  if (elementCount + 4 > elements.length) scratch.growElements();
  return next;
};
