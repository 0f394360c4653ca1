import { INITIAL } from '../similarity/name-buffer.ts';
import {
  deletionKeys,
  FOLD_LENGTH,
  foldTolerance,
  foldUnits,
  keyOfGaps,
  MAX_DELETIONS,
} from '../sound/fold.ts';
import { MAX_SKELETONS, skeletonKeys } from '../sound/skeleton.ts';
import { ABJAD, KIND, type VocabularyArrays } from './vocabulary.ts';

/**
 * Words by their keys: folds with letters left out, skeletons, and beginnings. An entry is a word's number in 24
 * bits under a byte that says which letters were left out (see `editsOfGaps`), or what kind of key it is.
 */
export interface KeyTable {
  /** Bucket `b` from `buckets[b]` to `buckets[b + 1]`; their number is a power of two. */
  readonly buckets: Uint32Array;
  readonly entries: Uint32Array;
}

/** The most keys of one word. */
export const MAX_KEYS: number = MAX_DELETIONS + 2 * MAX_SKELETONS + 1;

/** In place of gaps: the key is a skeleton, or a beginning. No gaps are written so, the second is never before the first. */
export const SKELETON_KEY = 0xe0;
export const BEGINNING_KEY = 0xd0;

/** Units of a beginning that is a key. */
export const BEGINNING = 4;

const fold = new Uint8Array(FOLD_LENGTH);
const some = new Int32Array(MAX_KEYS);

/**
 * Writes the keys by which a word is found to `into`, returns how many. `tolerance` is how many letters of the
 * fold are left out at most, `gaps` what kind each key is and which letters it leaves out.
 */
export const wordKeys = (
  units: Uint8Array,
  from: number,
  length: number,
  abjad: boolean,
  tolerance: number,
  into: Int32Array,
  gaps: Uint8Array,
): number => {
  let count = 0;
  if (!abjad) {
    const folded = foldUnits(units, from, length, fold);
    count = deletionKeys(fold, folded, Math.min(tolerance, foldTolerance(folded)), into, gaps);
  }
  const skeletons = skeletonKeys(units, from, length, abjad, some);
  for (let k = 0; k < skeletons; k += 1) {
    gaps[count] = SKELETON_KEY;
    into[count++] = (some[k] as number) ^ SKELETON;
  }
  return count;
};

/**
 * Whether a word has a key of a kind (`gaps`). Words of other keys share its place in the table. Their number depends on the
 * size of the table, and results must not.
 */
export const hasKey = (
  units: Uint8Array,
  from: number,
  length: number,
  abjad: boolean,
  key: number,
  gaps: number,
): boolean => {
  if (gaps !== SKELETON_KEY)
    return keyOfGaps(fold, foldUnits(units, from, length, fold), gaps) === key;
  const skeletons = skeletonKeys(units, from, length, abjad, some);
  for (let k = 0; k < skeletons; k += 1) if (((some[k] as number) ^ SKELETON) === key) return true;
  return false;
};

/** The key of a beginning of {@link BEGINNING} units. */
export const beginningKey = (units: Uint8Array, from: number): number => {
  let key = 0x7a31;
  for (let at = from; at < from + BEGINNING; at += 1)
    key = Math.imul(key ^ (units[at] as number), 0x01000193) + 0x51;
  return key;
};

const SKELETON = 0x5bd1e995;

/** Where a key goes. */
export const spread = (key: number): number => {
  const mixed = Math.imul(key ^ (key >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

/** Builds the table over the words of a vocabulary; initials have no keys. */
export const buildKeyTable = (vocabulary: VocabularyArrays): KeyTable => {
  const { units, unitStarts, kinds } = vocabulary;
  const keys = new Int32Array(MAX_KEYS);
  const gaps = new Uint8Array(MAX_KEYS);
  const keysOf = (word: number): number => {
    const from = unitStarts[word] as number;
    const length = (unitStarts[word + 1] as number) - from;
    const flags = kinds[word] as number;
    if ((flags & KIND) === INITIAL || length === 0) return 0;
    let count = wordKeys(units, from, length, (flags & ABJAD) !== 0, 2, keys, gaps);
    if (length > BEGINNING) {
      gaps[count] = BEGINNING_KEY;
      keys[count++] = beginningKey(units, from);
    }
    return count;
  };
  let total = 0;
  for (let word = 0; word < kinds.length; word += 1) total += keysOf(word);
  const size = 2 ** Math.max(4, Math.ceil(Math.log2(total / 3 + 1)));
  const buckets = new Uint32Array(size + 1);
  for (let word = 0; word < kinds.length; word += 1) {
    const count = keysOf(word);
    for (let k = 0; k < count; k += 1) {
      const bucket = spread(keys[k] as number) & (size - 1);
      buckets[bucket] = (buckets[bucket] as number) + 1;
    }
  }
  let sum = 0;
  for (let bucket = 0; bucket < size; bucket += 1) {
    sum += buckets[bucket] as number;
    buckets[bucket] = sum;
  }
  buckets[size] = sum;
  const entries = new Uint32Array(sum);
  for (let word = kinds.length - 1; word >= 0; word -= 1) {
    const count = keysOf(word);
    for (let k = 0; k < count; k += 1) {
      const hash = spread(keys[k] as number);
      const bucket = hash & (size - 1);
      const at = (buckets[bucket] as number) - 1;
      buckets[bucket] = at;
      entries[at] = ((gaps[k] as number) << 24) | word;
    }
  }
  return { buckets, entries };
};
