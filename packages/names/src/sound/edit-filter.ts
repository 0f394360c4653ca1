import { exchange } from './costs.ts';
import { UNIT_COUNT } from './units.ts';

/** Units at most this far apart count as near, in hundredths of a letter: all vowels, B and P, G and K. */
const NEAR = 60;

/** Units at most this far apart count as the same: I and Y, V and W, K and C. */
const SAME = 15;

const unitsWithin = (most: number): readonly Uint8Array[] =>
  Array.from({ length: UNIT_COUNT }, (_, one) =>
    Uint8Array.from(
      Array.from({ length: UNIT_COUNT }, (_unused, other) => other).filter(
        (other) => (exchange[one * UNIT_COUNT + other] as number) <= most,
      ),
    ),
  );

const nearUnits = unitsWithin(NEAR);
const sameUnits = unitsWithin(SAME);

const nearPlaces = new Uint32Array(UNIT_COUNT);
const samePlaces = new Uint32Array(UNIT_COUNT);
let length = 0;

/**
 * Sets the word that {@link isFarFrom} compares with others. One word at a time: a search compares one word of its query with
 * hundreds of a list.
 */
export const setFilter = (units: Uint8Array, from: number, count: number): void => {
  length = count;
  nearPlaces.fill(0);
  samePlaces.fill(0);
  for (let at = 0; at < count; at += 1) {
    mark(nearPlaces, nearUnits[units[from + at] as number] as Uint8Array, 1 << at);
    mark(samePlaces, sameUnits[units[from + at] as number] as Uint8Array, 1 << at);
  }
};

const mark = (places: Uint32Array, units: Uint8Array, bit: number): void => {
  for (let k = 0; k < units.length; k += 1)
    places[units[k] as number] = (places[units[k] as number] as number) | bit;
};

/**
 * Whether a word need not be measured against that of {@link setFilter}, because more than `most` units must be exchanged for
 * one that is not near, left out or put in, or because the differing units put the distance beyond `limit`. The second is a
 * likelihood: near words that it passes over are rare.
 */
export const isFarFrom = (
  units: Uint8Array,
  from: number,
  count: number,
  most: number,
  limit: number,
): boolean => {
  const far = edits(nearPlaces, units, from, count);
  if (far > most) return true;
  return FAR_COST * far + OTHER_COST * (edits(samePlaces, units, from, count) - far) > limit;
};

/** What an edit costs, more often than not: of units that are not near, and of others that are not the same. */
const FAR_COST = 72;
const OTHER_COST = 22;

/** Edit distance, bit-parallel (Myers 1999, Hyyrö 2003), for a word of at most 31 units. */
const edits = (places: Uint32Array, units: Uint8Array, from: number, count: number): number => {
  if (length === 0) return count;
  let plus = -1;
  let minus = 0;
  let distance = length;
  const last = 1 << (length - 1);
  for (let at = from; at < from + count; at += 1) {
    const equal = places[units[at] as number] as number;
    const diagonal = (((equal & plus) + plus) ^ plus) | equal | minus;
    let up = minus | ~(diagonal | plus);
    let down = plus & diagonal;
    if ((up & last) !== 0) distance += 1;
    else if ((down & last) !== 0) distance -= 1;
    up = (up << 1) | 1;
    down <<= 1;
    plus = down | ~(diagonal | up);
    minus = up & diagonal;
  }
  return distance;
};

/** The most such edits of a word that may be had for a cost in hundredths of a letter. */
export const mostEdits = (limit: number): number => (limit < 100 ? 1 : limit < 230 ? 2 : 3);
