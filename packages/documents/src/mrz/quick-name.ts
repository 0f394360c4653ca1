import { zoneView } from './quick-bytes.ts';

const view = zoneView;

/**
 * The parts of an ordinary name, as one number: the length of the primary identifier in the lowest eight bits, that of the
 * name without the fillers at its end above them (the same without a secondary identifier; else that begins two places after
 * the primary). -1 where the name is out of the ordinary: it holds something else than letters and fillers, begins with a
 * filler, or has more than two groups. No byte is above 127. `primaryOf` and `secondaryOf` cut out the parts of the name that
 * was looked at last.
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
  // Fillers at the end are not part of the name.
  fillers &= below(end);
  moreFillers &= below(end - 32);
  marks[0] = fillers;
  marks[1] = moreFillers;
  const pairs = fillers & ((fillers >>> 1) | (moreFillers << 31));
  const morePairs = moreFillers & (moreFillers >>> 1);
  if ((pairs | morePairs) === 0) return end | (end << 8);
  if ((pairs & (pairs - 1)) !== 0 || (morePairs & (morePairs - 1)) !== 0) return -1;
  if (pairs !== 0 && morePairs !== 0) return -1;
  const primary = pairs !== 0 ? 31 - Math.clz32(pairs) : 63 - Math.clz32(morePairs);
  return primary | (end << 8);
};

/** The fillers of the name that was looked at last, a bit for each place. */
const marks = new Int32Array(2);

/** The first filler of that name from a place on, or a place beyond the end. */
const fillerFrom = (place: number): number => {
  const low = place < 32 ? (marks[0] as number) & (-1 << place) : 0;
  if (low !== 0) return 31 - Math.clz32(low & -low);
  const high = (marks[1] as number) & (place < 33 ? -1 : -1 << (place - 32));
  return high === 0 ? 64 : 63 - Math.clz32(high & -high);
};

// Four places are looked at together: as no byte is above 127, adding the same to all of them carries nothing over,
// and the highest bit of each says whether it has reached a bound.
const HIGH = 0x80808080 | 0;

/** The highest bit of each byte that holds a letter, and others. */
const letterBits = (word: number): number => (word + 0x3f3f3f3f) & ~(word + 0x25252525) & HIGH;

/** The highest bits of those of four bytes that lie beyond a place. */
const beyond = (places: number): number => (places > 3 ? 0 : HIGH << (places << 3));

/** The highest bits of four bytes as four bits. */
const asFour = (bits: number): number => Math.imul((bits >>> 7) & 0x01010101, 0x10204080) >>> 28;

/** As many bits, from the lowest; none for a negative number, all for 32 and more. */
const below = (count: number): number =>
  count <= 0 ? 0 : count > 31 ? -1 : ((1 << count) - 1) | 0;

/** The primary identifier of a name of a shape, at a place in a line. */
export const primaryOf = (line: string, from: number, shape: number): string =>
  withBlanks(line, from, 0, shape & 255);

/** Its secondary identifier. */
export const secondaryOf = (line: string, from: number, shape: number): string | undefined => {
  const start = (shape & 255) + 2;
  const end = shape >> 8;
  return start > end ? undefined : withBlanks(line, from, start, end);
};

/** A part of a name, its fillers as blanks. */
const withBlanks = (line: string, from: number, start: number, end: number): string => {
  let filler = fillerFrom(start);
  if (filler >= end) return line.slice(from + start, from + end);
  let text = line.slice(from + start, from + filler);
  for (;;) {
    const next = fillerFrom(filler + 1);
    if (next >= end) return `${text} ${line.slice(from + filler + 1, from + end)}`;
    text += ` ${line.slice(from + filler + 1, from + next)}`;
    filler = next;
  }
};
