import type { ByteRange, TagCode, Tokens } from '../edifact/index.ts';
import { tagCode } from '../edifact/index.ts';

/**
 * A segment, or what follows a tag that was glued to the value before it because a terminator was lost
 * (`RPI+1+HKIFT+4:28+…`, seen in real pushes). Elements count from its own tag.
 */
export interface SegmentPart {
  readonly segment: number;
  readonly tag: TagCode;
  /** Element of the segment that is e0 of this part. */
  readonly first: number;
  /** One past its last element. The last one may end with the next part's tag. */
  readonly end: number;
  /** How many bytes at the end of the last component are the next part's tag: 3 or 0. */
  readonly tail: number;
}

/** The parts of a segment: one, unless a terminator was lost inside. */
export const partsOfSegment = (
  tokens: Tokens,
  segment: number,
  known: ReadonlySet<TagCode>,
): readonly SegmentPart[] => {
  const end = tokens.elements(segment);
  const whole = wholePart(tokens, segment);
  if (!splittable.has(whole.tag)) return [whole];
  for (let element = 0; element + 1 < end; element++) {
    const tag = gluedTag(tokens, segment, element);
    if (!known.has(tag)) continue;
    const rest: SegmentPart = { segment, tag, first: element + 1, end, tail: 0 };
    return [{ ...whole, end: element + 1, tail: 3 }, rest];
  }
  return [whole];
};

/** Byte range of a value of a part, without the next part's tag. */
export const rangeIn = (
  tokens: Tokens,
  part: SegmentPart,
  element: number,
  component: number,
): ByteRange | undefined => {
  const at = part.first + element;
  if (at >= part.end || at < -1) return undefined;
  const range = tokens.range(part.segment, at, component);
  if (range === undefined || part.tail === 0 || at !== part.end - 1) return range;
  const last = component === tokens.components(part.segment, at) - 1;
  return last ? { start: range.start, end: range.end - part.tail } : range;
};

/** Segments whose values are codes: a name or a remark may well end in three letters that are a tag. */
const splittable: ReadonlySet<TagCode> = new Set(
  'MSG ORG TVL EQN RCI DAT EBD FTI REF FAR TKT MON PTK TXD FOP TRA RPI APD TRI SSD TBD ABI SAC'
    .split(' ')
    .map(tagCode),
);

/** The tag in the last three bytes of an element, if other bytes precede them. */
const gluedTag = (tokens: Tokens, segment: number, element: number): TagCode => {
  const last = tokens.components(segment, element) - 1;
  const range = tokens.range(segment, element, last);
  if (range === undefined || range.end - range.start < 4) return 0;
  const { bytes } = tokens;
  return (
    ((bytes[range.end - 3] as number) << 16) |
    ((bytes[range.end - 2] as number) << 8) |
    (bytes[range.end - 1] as number)
  );
};

/**
 * The rest of a name that an apostrophe cut, as a part of the NAD or TIF before it: what stands where its tag would be
 * goes on in the last element of that one.
 */
export const restOfName = (tokens: Tokens, segment: number): SegmentPart => ({
  segment,
  tag: tokens.tag(segment - 1),
  first: -tokens.elements(segment - 1),
  end: tokens.elements(segment),
  tail: 0,
});

/** A segment as one part. */
export const wholePart = (tokens: Tokens, segment: number): SegmentPart => ({
  segment,
  tag: tokens.tag(segment),
  first: 0,
  end: tokens.elements(segment),
  tail: 0,
});
