import { zoneBytes, zoneView } from './quick-bytes.ts';

const bytes = zoneBytes;
const view = zoneView;

/**
 * The parts of an ordinary name, as one number: the length of the primary identifier in the lowest eight bits, that
 * of the name without the fillers at its end in the next eight (the same where there is no secondary identifier; else
 * that begins two places after the primary), and a bit for each part that holds fillers. -1 where the name is out of
 * the ordinary: it holds something else than letters and fillers, begins with a filler, or has more than two groups.
 * No byte is above 127.
 */
export const nameShape = (start: number, width: number): number => {
  // A bit for each place that holds a filler, the first lowest, in two numbers.
  let fillers = 0;
  let moreFillers = 0;
  let known = HIGH;
  let place = 0;
  for (; place < 32 && place < width; place += 4) {
    const word = view.getInt32(start + place, true);
    const filler = (word + 0x44444444) & ~(word + 0x43434343);
    known &= (filler & HIGH) | letterBits(word) | beyond(width - place);
    fillers |= asFour(filler) << place;
  }
  for (; place < width; place += 4) {
    const word = view.getInt32(start + place, true);
    const filler = (word + 0x44444444) & ~(word + 0x43434343);
    known &= (filler & HIGH) | letterBits(word) | beyond(width - place);
    moreFillers |= asFour(filler) << place;
  }
  if (known !== HIGH || (fillers & 1) !== 0) return -1;
  const letters = ~fillers & below(width);
  const moreLetters = ~moreFillers & below(width - 32);
  const end = moreLetters === 0 ? 32 - Math.clz32(letters) : 64 - Math.clz32(moreLetters);
  // Fillers at the end are none of the name.
  fillers &= below(end);
  moreFillers &= below(end - 32);
  const pairs = fillers & ((fillers >>> 1) | (moreFillers << 31));
  const morePairs = moreFillers & (moreFillers >>> 1);
  if ((pairs | morePairs) === 0)
    return end | (end << 8) | ((fillers | moreFillers) === 0 ? 0 : BLANKS);
  if ((pairs & (pairs - 1)) !== 0 || (morePairs & (morePairs - 1)) !== 0) return -1;
  if (pairs !== 0 && morePairs !== 0) return -1;
  const primary = pairs !== 0 ? 31 - Math.clz32(pairs) : 63 - Math.clz32(morePairs);
  const before = (fillers & below(primary)) | (moreFillers & below(primary - 32));
  const after = (fillers & ~below(primary + 2)) | (moreFillers & ~below(primary - 30));
  return primary | (end << 8) | (before === 0 ? 0 : BLANKS) | (after === 0 ? 0 : BLANKS << 1);
};

// Four places are looked at together: as no byte is above 127, adding the same to all of them carries nothing over,
// and the highest bit of each says whether it has reached a bound.
const HIGH = 0x80808080 | 0;

/** The highest bit of each byte that holds a letter, and others. */
const letterBits = (word: number): number => (word + 0x3f3f3f3f) & ~(word + 0x25252525) & HIGH;

/** The highest bits of four bytes that lie beyond so many places. */
const beyond = (places: number): number => (places > 3 ? 0 : HIGH << (places << 3));

/** The highest bits of four bytes as four bits. */
const asFour = (bits: number): number => Math.imul((bits >>> 7) & 0x01010101, 0x10204080) >>> 28;

/** As many bits, from the lowest; none for a negative number, all for 32 and more. */
const below = (count: number): number =>
  count <= 0 ? 0 : count > 31 ? -1 : ((1 << count) - 1) | 0;

const BLANKS = 1 << 16;

/**
 * The primary identifier of a name of a shape. It stands in a line from a place on, whose bytes begin so many places
 * before those of the line.
 */
export const primaryOf = (line: string, from: number, before: number, shape: number): string => {
  const end = from + (shape & 255);
  return (shape & BLANKS) === 0 ? line.slice(from, end) : withBlanks(line, before, from, end);
};

/** Its secondary identifier. */
export const secondaryOf = (
  line: string,
  from: number,
  before: number,
  shape: number,
): string | undefined => {
  const start = from + (shape & 255) + 2;
  const end = from + ((shape >> 8) & 255);
  if (start > end) return undefined;
  return (shape & (BLANKS << 1)) === 0
    ? line.slice(start, end)
    : withBlanks(line, before, start, end);
};

/** A part of a line that begins and ends with a letter and holds fillers, which become blanks. */
const withBlanks = (line: string, before: number, from: number, to: number): string => {
  let at = from + 1;
  while (bytes[before + at] !== FILLER) at++;
  let text = line.slice(from, at);
  let start = at + 1;
  for (at = start + 1; at < to; at++)
    if (bytes[before + at] === FILLER) {
      text += ` ${line.slice(start, at)}`;
      start = at + 1;
    }
  return `${text} ${line.slice(start, to)}`;
};

const FILLER = 60;
