import { exchange, leaveCosts } from './costs.ts';
import { MAX_UNITS } from './encode.ts';
import { UNIT_COUNT } from './units.ts';

/** Which of two words are of a script that leaves vowels out: the sum of these, 0 for neither. */
export const ABJAD_FIRST = 1;
export const ABJAD_SECOND = 2;

const WIDTH = MAX_UNITS + 1;
const aLeave = new Uint8Array(WIDTH);
const bLeave = new Uint8Array(WIDTH);
const table = new Int32Array(WIDTH * WIDTH);

/**
 * The cost of making one word of the other, in hundredths of a letter: units exchanged by their nearness, left
 * out, put in, or two neighbours swapped (optimal string alignment with weights). Stops where every way costs
 * more than `limit`, and returns a number above it. Symmetric where the abjad flags are swapped with the words.
 */
export const soundDistance = (
  a: Uint8Array,
  aFrom: number,
  aLength: number,
  b: Uint8Array,
  bFrom: number,
  bLength: number,
  abjad: number,
  limit: number,
): number => {
  leaveCosts(a, aFrom, aLength, (abjad & ABJAD_SECOND) !== 0, aLeave);
  leaveCosts(b, bFrom, bLength, (abjad & ABJAD_FIRST) !== 0, bLeave);
  table[0] = 0;
  for (let j = 1; j <= bLength; j += 1)
    table[j] = (table[j - 1] as number) + (bLeave[j - 1] as number);
  let before = limit + 1;
  for (let i = 1; i <= aLength; i += 1) {
    const unit = a[aFrom + i - 1] as number;
    const previous = i > 1 ? (a[aFrom + i - 2] as number) : -1;
    const left = aLeave[i - 1] as number;
    const row = i * WIDTH;
    const above = row - WIDTH;
    const costs = unit * UNIT_COUNT;
    let current = (table[above] as number) + left;
    table[row] = current;
    let least = current;
    for (let j = 1; j <= bLength; j += 1) {
      const other = b[bFrom + j - 1] as number;
      let best = (table[above + j - 1] as number) + (exchange[costs + other] as number);
      const without = (table[above + j] as number) + left;
      if (without < best) best = without;
      const within = current + (bLeave[j - 1] as number);
      if (within < best) best = within;
      if (previous === other && j > 1 && unit === b[bFrom + j - 2]) {
        const swapped = (table[above - WIDTH + j - 2] as number) + SWAP;
        if (swapped < best) best = swapped;
      }
      table[row + j] = best;
      current = best;
      if (best < least) least = best;
    }
    if (least > limit && before > limit) return least;
    before = least;
  }
  return table[aLength * WIDTH + bLength] as number;
};

/** Two neighbours swapped: one slip of the hand. */
const SWAP = 90;
