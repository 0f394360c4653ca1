import { isVowel } from './costs.ts';
import { UNIT_COUNT, unit } from './units.ts';

/**
 * Folds: a word by fifteen classes of sound, all vowels as one. Two spellings of one name have folds that
 * differ by a letter or two; the words near a fold are found by the folds with letters left out
 * (symmetric deletion, after Garbe's SymSpell and Boytsov's FastSS).
 */
const FOLDS = `
  B 2, P 3, F 4, V 4, W 4, T 5, TH 5, D 6, DH 6, S 7, Z 7, TS 7, DZ 7, xs 7, SH 8, CH 8, ZH 8, J 8, DJ 8,
  K 9, Q 9, C 9, G 10, GH 10, H 11, KH 11, X 11, L 12, R 13, M 14, N 15,
  ph 3, q-ge 9, ts-ge 7, tch-ge 8, w-hy 4, chi 11, beta 4, gk 10, g-ru 10, kh-ru 11, ts-ru 7, zh-ru 8, z-ru 7,
  s-ru 7, v-ru 4, k-ru 9, t-ru 5, d-ru 6, f-ru 4, j-ru 8, sh-ru 8, tch-ru 8, ti-ru 5, dz-ru 7,
  ba 2, jeem 8, hah 11, khah 11, theh 5, thal 6, sad 7, dad 6, tah 5, zah 7, ghayn 10, fa 4, qaf 9, kaf 9,
  sheen 8, seen 7, dal 6, zay 7, gaf 10, bet 2, pe 3, kaf-he 9, qof 9, tsadi 7, shin 8, tav 5, het 11, tet 5,
  samekh 7, gimel 10, zayin 7`;

const VOWEL = 1;

const foldOf = new Uint8Array(UNIT_COUNT);
for (const row of FOLDS.trim().split(/\s*,\s*/)) {
  const [name = '', number = '0'] = row.split(' ');
  foldOf[unit(name)] = Number(number);
}
for (let at = 0; at < UNIT_COUNT; at += 1) if (isVowel[at] === 1) foldOf[at] = VOWEL;
for (const name of ['waw', 'yeh', 'yod', 'vav', 'y?', 'teh']) foldOf[unit(name)] = VOWEL;

/** Letters of a fold that are kept for the search; what is longer is found by its beginning. */
export const FOLD_LENGTH = 9;

/** Writes the fold of a word to `into` and returns its length, at most {@link FOLD_LENGTH}. */
export const foldUnits = (
  units: Uint8Array,
  from: number,
  length: number,
  into: Uint8Array,
): number => {
  let count = 0;
  for (let at = 0; at < length && count < FOLD_LENGTH; at += 1) {
    const one = foldOf[units[from + at] as number] as number;
    if (one === 0) continue;
    into[count] = one;
    count += 1;
  }
  return count;
};

/** How many letters may differ in a fold of a length. */
export const foldTolerance = (length: number): number => (length < 3 ? 0 : length < 6 ? 1 : 2);

/** The most keys that {@link deletionKeys} writes. */
export const MAX_DELETIONS: number = 1 + FOLD_LENGTH + (FOLD_LENGTH * (FOLD_LENGTH - 1)) / 2;

/** No letter left out, in four bits. */
const NO_GAP = 15;

/** The gaps of a fold of which nothing is left out. */
const NO_GAPS: number = (NO_GAP << 4) | NO_GAP;

/**
 * The keys of a fold with up to `tolerance` letters left out; returns how many were written to `into`, and to `gaps` where the letters were: two times four bits, each the
 * place among the letters that are left.
 */
export const deletionKeys = (
  fold: Uint8Array,
  length: number,
  tolerance: number,
  into: Int32Array,
  gaps: Uint8Array,
): number => {
  let count = 0;
  gaps[count] = NO_GAPS;
  into[count++] = keyWithout(fold, length, -1, -1);
  if (tolerance >= 1)
    for (let i = 0; i < length; i += 1) {
      gaps[count] = (i << 4) | NO_GAP;
      into[count++] = keyWithout(fold, length, i, -1);
    }
  if (tolerance >= 2)
    for (let i = 0; i < length; i += 1)
      for (let j = i + 1; j < length; j += 1) {
        gaps[count] = (i << 4) | (j - 1);
        into[count++] = keyWithout(fold, length, i, j);
      }
  return count;
};

/**
 * How many letters differ between two folds that have a key in common, by the gaps of both: letters left out at
 * one place are exchanged, at different places left out and put in. If two folds are nearer than that, another
 * of their keys says so.
 */
export const editsOfGaps: Uint8Array = Uint8Array.from({ length: 1 << 16 }, (_, both) => {
  const gaps = [both >> 12, (both >> 8) & 15, (both >> 4) & 15, both & 15];
  let edits = 0;
  for (let place = 0; place < NO_GAP; place += 1) {
    const first = gaps.slice(0, 2).filter((gap) => gap === place).length;
    const second = gaps.slice(2).filter((gap) => gap === place).length;
    edits += Math.max(first, second);
  }
  return edits;
});

/** The key of a fold without the letters that a pair of gaps names (see {@link deletionKeys}). */
export const keyOfGaps = (fold: Uint8Array, length: number, gaps: number): number => {
  const first = gaps >> 4;
  const second = gaps & 15;
  return keyWithout(
    fold,
    length,
    first === NO_GAP ? -1 : first,
    second === NO_GAP ? -1 : second + 1,
  );
};

const keyWithout = (fold: Uint8Array, length: number, i: number, j: number): number => {
  let key = 0x1505;
  for (let at = 0; at < length; at += 1)
    if (at !== i && at !== j) key = Math.imul(key ^ (fold[at] as number), 0x01000193) + 0x9e37;
  return key ^ (key >>> 15);
};
