import { exchange } from './costs.ts';
import { UNIT_COUNT } from './units.ts';

/** Units at most this far apart count as equal here, in hundredths of a letter: all vowels, B and P, G and K. */
const NEAR = 60;

/** For each unit, the units near it: `nearUnits[u]` lists them. */
const nearUnits: readonly Uint8Array[] = Array.from({ length: UNIT_COUNT }, (_, one) =>
  Uint8Array.from(
    Array.from({ length: UNIT_COUNT }, (_unused, other) => other).filter(
      (other) => (exchange[one * UNIT_COUNT + other] as number) <= NEAR,
    ),
  ),
);

const places = new Uint32Array(UNIT_COUNT);
let length = 0;

/**
 * Sets the word that others are held against by {@link editsFrom}. One word at a time: a search holds one word of
 * its query against hundreds of a list.
 */
export const setFilter = (units: Uint8Array, from: number, count: number): void => {
  places.fill(0);
  length = count;
  for (let at = 0; at < count; at += 1) {
    const near = nearUnits[units[from + at] as number] as Uint8Array;
    for (let k = 0; k < near.length; k += 1)
      places[near[k] as number] = (places[near[k] as number] as number) | (1 << at);
  }
};

/**
 * How many units must be exchanged for one that is not near, left out or put in to make the word of
 * {@link setFilter} of another (bit-parallel edit distance: Myers 1999, Hyyrö 2003). A word of at most 31 units.
 */
export const editsFrom = (units: Uint8Array, from: number, count: number): number => {
  if (length === 0) return count;
  let plus = -1;
  let minus = 0;
  let edits = length;
  const last = 1 << (length - 1);
  for (let at = from; at < from + count; at += 1) {
    const equal = places[units[at] as number] as number;
    const diagonal = (((equal & plus) + plus) ^ plus) | equal | minus;
    let up = minus | ~(diagonal | plus);
    let down = plus & diagonal;
    if ((up & last) !== 0) edits += 1;
    else if ((down & last) !== 0) edits -= 1;
    up = (up << 1) | 1;
    down <<= 1;
    plus = down | ~(diagonal | up);
    minus = up & diagonal;
  }
  return edits;
};

/** The most such edits of a word that may be had for a cost in hundredths of a letter. */
export const mostEdits = (limit: number): number => (limit < 100 ? 1 : limit < 230 ? 2 : 3);
