import { append } from './append.ts';
import { findInterchange } from './find-start.ts';
import type { ReadLimits } from './limits.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import type { Separators, UnaAgreement } from './separators.ts';
import { readSeparators } from './separators.ts';
import { UNB, UNE, UNG, UNH, UNT, UNZ } from './tags.ts';
import { tokenize } from './tokenize.ts';
import type { Tokens } from './tokens.ts';
import { countCut, typeBHeader } from './type-b.ts';

/** One `UNB … UNZ`, or what a sender or link left of it. */
export interface Interchange {
  readonly tokens: Tokens;
  readonly separators: Separators;
  readonly una: UnaAgreement;
  /** First byte (of UNA where there is one) and one past the last. */
  readonly start: number;
  readonly end: number;
  /** Bytes other than blanks before the start (after the interchange before) and after the end of the last. */
  readonly cutBefore: number;
  readonly cutAfter: number;
  /** The bytes before contain a Type B address header. */
  readonly typeB: boolean;
  /** The text ends, or another interchange begins, inside a segment. */
  readonly truncated: boolean;
  /** No UNZ. */
  readonly unclosed: boolean;
  readonly wrapped: number;
  readonly unneededReleases: number;
  /** Segment of UNB, or -1; of UNZ, or -1. */
  readonly unb: number;
  readonly unz: number;
  readonly groups: readonly Group[];
  readonly messages: readonly MessageTokens[];
  /** Segments outside any message, except service segments. */
  readonly strays: readonly number[];
}

/** One `UNG … UNE`: its segments, or -1, and how many messages it holds. */
interface Group {
  readonly ung: number;
  readonly une: number;
  readonly messages: number;
}

/** The segments of one message: `first` is UNH, `end` is one past the last (UNT where there is one). */
export interface MessageTokens {
  readonly first: number;
  readonly end: number;
  /** Segment of UNT, or -1 where it is missing. */
  readonly unt: number;
  /** Index in the interchange's groups, or -1. */
  readonly group: number;
}

/** What {@link readInterchanges} could not read. */
export interface FileRest {
  /** Nothing that looks like an interchange was found. */
  readonly empty: boolean;
  /** Bytes beyond the limits, not looked at. */
  readonly unread: number;
  /** Bytes after the last interchange, or all bytes without an interchange. */
  readonly cutAfter: number;
}

/**
 * Gives the interchanges of a file one after the other, so that a large file needs no more memory than
 * its largest interchange. Returns what was left over. Any bytes whatever are read in linear time.
 */
export function* readInterchanges(
  bytes: Uint8Array,
  limits: ReadLimits = DEFAULT_LIMITS,
): Generator<Interchange, FileRest, void> {
  const text = bytes.length > limits.bytes ? bytes.subarray(0, limits.bytes) : bytes;
  let at = 0;
  let segments = 0;
  let next = findInterchange(text, 0, false) ?? findInterchange(text, 0, true);
  if (next === undefined) {
    return {
      empty: true,
      unread: bytes.length - text.length,
      cutAfter: countCut(text, 0, text.length),
    };
  }
  while (next !== undefined) {
    if (segments >= limits.segments)
      return { empty: false, unread: bytes.length - at, cutAfter: 0 };
    const { separators, una } = readSeparators(text, next.una, next.header);
    const scan = tokenize(text, next.header, separators, limits.segments - segments);
    segments += scan.tokens.segments;
    const following = findInterchange(text, scan.end, false);
    const { unb, unz, groups, messages, strays } = outline(scan.tokens);
    // Written out: spreading two objects for each interchange costs as much as reading its header.
    yield {
      tokens: scan.tokens,
      end: scan.end,
      truncated: scan.truncated,
      wrapped: scan.wrapped,
      unneededReleases: scan.unneededReleases,
      unb,
      unz,
      groups,
      messages,
      strays,
      separators,
      una,
      start: next.start,
      cutBefore: countCut(text, at, next.start),
      cutAfter: following === undefined ? countCut(text, scan.end, text.length) : 0,
      typeB: typeBHeader(text, at, next.start),
      unclosed: scan.stop !== 'unz',
    };
    at = scan.end;
    if (scan.stop === 'limit') return { empty: false, unread: bytes.length - at, cutAfter: 0 };
    next = following;
  }
  const cutAfter = countCut(text, at, text.length);
  return { empty: false, unread: bytes.length - text.length, cutAfter };
}

type Outline = Pick<Interchange, 'unb' | 'unz' | 'groups' | 'messages' | 'strays'>;

/** Finds groups and messages among the segments. A message ends at UNT, or where the next thing begins. */
const outline = (tokens: Tokens): Outline => {
  let groups: { ung: number; une: number; messages: number }[] | undefined;
  let messages: MessageTokens[] | undefined;
  let strays: number[] | undefined;
  let unb = -1;
  let unz = -1;
  let first = -1;
  let group = -1;
  const close = (end: number, unt: number): void => {
    if (first < 0) return;
    messages = append(messages, { first, end, unt, group });
    const open = groups?.[group];
    if (open !== undefined) open.messages++;
    first = -1;
  };
  for (let segment = 0; segment < tokens.segments; segment++) {
    const tag = tokens.tag(segment);
    if (tag === UNH) {
      close(segment, -1);
      first = segment;
    } else if (tag === UNT && first >= 0) close(segment + 1, segment);
    else if (tag === UNG) {
      close(segment, -1);
      groups = append(groups, { ung: segment, une: -1, messages: 0 });
      group = groups.length - 1;
    } else if (tag === UNE) {
      close(segment, -1);
      const open = groups?.[group];
      if (open !== undefined) open.une = segment;
      group = -1;
    } else if (tag === UNB && segment === 0) unb = segment;
    else if (tag === UNZ) {
      close(segment, -1);
      unz = segment;
    } else if (first < 0) strays = append(strays, segment);
  }
  close(tokens.segments, -1);
  return {
    unb,
    unz,
    groups: groups ?? NOTHING,
    messages: messages ?? NOTHING,
    strays: strays ?? NOTHING,
  };
};

/** The shared empty list for all interchanges. */
const NOTHING: readonly never[] = [];
