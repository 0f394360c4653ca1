/**
 * The parts of an ordinary name, as one number: the length of the primary identifier in the lowest eight bits, that
 * of the name without the fillers at its end in the next eight (the same where there is no secondary identifier; else
 * that begins two places after the primary), and a bit for each part that holds fillers. -1 where the name is out of
 * the ordinary: it holds something else than letters and fillers, begins with a filler, or has more than two groups.
 * The name begins with a word; no byte is above 127.
 */
export const nameShape = (words: Int32Array, first: number, width: number): number => {
  // A bit for each place, the first lowest, in two numbers.
  let letters = 0;
  let fillers = 0;
  let moreLetters = 0;
  let moreFillers = 0;
  for (let place = 0; place < width; place += 4) {
    const word = words[first + (place >> 2)] as number;
    const letter = highBits((word + 0x3f3f3f3f) & ~(word + 0x25252525));
    const filler = highBits((word + 0x44444444) & ~(word + 0x43434343));
    if (place < 32) {
      letters |= letter << place;
      fillers |= filler << place;
    } else {
      moreLetters |= letter << place;
      moreFillers |= filler << place;
    }
  }
  const all = below(width);
  const moreOfAll = below(width - 32);
  const foreign = all & ~(letters | fillers);
  if ((letters & 1) === 0 || foreign !== 0) return -1;
  if ((moreOfAll & ~(moreLetters | moreFillers)) !== 0) return -1;
  letters &= all;
  moreLetters &= moreOfAll;
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

/**
 * The highest bits of four bytes as four bits. Four places are looked at together: as no byte is above 127, adding
 * the same to all of them carries nothing over, and the highest bit of each says whether it has reached a bound.
 */
const highBits = (word: number): number => Math.imul((word >>> 7) & 0x01010101, 0x10204080) >>> 28;

/** As many bits, from the lowest; none for a negative number, all for 32 and more. */
const below = (count: number): number =>
  count <= 0 ? 0 : count > 31 ? -1 : ((1 << count) - 1) | 0;

const BLANKS = 1 << 16;

/** The primary identifier of a name that stands in a line from a place on, of its shape. */
export const primaryOf = (line: string, from: number, shape: number): string => {
  const end = from + (shape & 255);
  return (shape & BLANKS) === 0 ? line.slice(from, end) : withBlanks(line, from, end);
};

/** Its secondary identifier. */
export const secondaryOf = (line: string, from: number, shape: number): string | undefined => {
  const start = from + (shape & 255) + 2;
  const end = from + ((shape >> 8) & 255);
  if (start > end) return undefined;
  return (shape & (BLANKS << 1)) === 0 ? line.slice(start, end) : withBlanks(line, start, end);
};

/** A part of a line that holds fillers, which become blanks, and ends with a letter. */
const withBlanks = (line: string, from: number, to: number): string => {
  let filler = line.indexOf('<', from);
  let text = line.slice(from, filler);
  for (;;) {
    const next = line.indexOf('<', filler + 1);
    if (next < 0 || next >= to) return `${text} ${line.slice(filler + 1, to)}`;
    text += ` ${line.slice(filler + 1, next)}`;
    filler = next;
  }
};
