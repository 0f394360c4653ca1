import type { Tokens } from '../edifact/index.ts';
import { tagCode } from '../edifact/index.ts';
import type { MessageTokens } from '../edifact/interchange.ts';

const NAD = tagCode('NAD');
const TIF = tagCode('TIF');
const APOSTROPHE = 0x27;
/** What stands behind the tag of a segment that exists: no name goes on so. */
const TAG = /^[A-Z]{3}$/;

/**
 * Whether a segment has the shape of the rest of a name: `NAD+FL+++O'BRIEN:JANE` with an apostrophe that is not released is a
 * NAD that ends in `O`, and `BRIEN:JANE`, which is not a segment.
 */
const isLikeTail = (tokens: Tokens, segment: number): boolean => {
  const before = segment - 1;
  const tag = tokens.tag(before);
  if ((tag !== NAD && tag !== TIF) || tokens.separators.terminator !== APOSTROPHE) return false;
  if (tokens.segmentStart(segment) !== tokens.segmentEnd(before) + 1) return false;
  const elements = tokens.elements(before);
  const last = tokens.components(before, elements - 1);
  const endsInName =
    tag === NAD ? elements === 4 : elements === 1 || (elements === 2 && last === 1);
  const size = tokens.elements(segment);
  const fits = tag === NAD ? size <= 5 : size <= 2 - elements;
  return endsInName && fits && /^\p{L}/u.test(tokens.text(tokens.token(segment, -1, 0)));
};

/**
 * How many segments of a message are rests of names, if UNT declares exactly that many fewer than there are; else 0,
 * because then a damaged tag explains them as well.
 */
export const tailsOf = (tokens: Tokens, { first, end, unt }: MessageTokens): number => {
  if (unt < 0) return 0;
  let tails = 0;
  for (let segment = first + 2; segment < unt; segment++)
    if (isLikeTail(tokens, segment) && !isSegment(tokens, segment)) tails++;
  const declared = Number(tokens.value(unt, 0, 0).trim() || -1);
  return declared === end - first - tails ? tails : 0;
};

/** Whether a segment is the rest of the name in the NAD or TIF before it, in a message that has such rests. */
export const isTail = (tokens: Tokens, segment: number): boolean =>
  isLikeTail(tokens, segment) && !isSegment(tokens, segment);

const KNOWN = new Set(
  'ATT DTM MEA GEI FTX LOC COM EMP NAT RFF DOC CPI QTY NAD CNT FTI IFT REF EBD FAR SSR ADD TKT MON PTK TXD DAT FOP TIF TVL TRI ABI SRC RCI ORG EQN MSG UNT UNS PDT TDT'.split(
    ' ',
  ),
);

const isSegment = (tokens: Tokens, segment: number): boolean => {
  const text = tokens.tagText(segment);
  return TAG.test(text) && KNOWN.has(text);
};
