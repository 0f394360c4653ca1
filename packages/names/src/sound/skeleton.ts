import { isVowel } from './costs.ts';
import { UNIT_COUNT, unit } from './units.ts';

/**
 * Skeletons: what is left of a word when vowels and all that may go with them are left out and consonants are
 * told apart by their class only. Two spellings of one name nearly always share a skeleton, whatever the
 * scripts; a letter that may be of two classes gives two. They find candidates; they decide nothing.
 */

/** Classes: 1 P B, 2 F V, 3 T D, 4 S Z and all hissing letters, 5 K G, 6 L, 7 R, 8 M, 9 N; 0 for nothing. */
const CLASSES = `
  B 1, P 1, F 2, V 2, W 2 0, C 5 4, D 3, G 5, J 4 0, K 5, L 6, M 8, N 9, Q 5 0, R 7, S 4, T 3, X 5 0, Z 4,
  SH 4, CH 4 5, ZH 4, KH 5 0, TS 4, TH 3 4, GH 5 0, DZ 4, DH 3 4, DJ 4 3, xs 0 4,
  ph 1 2, q-ge 5 0, ts-ge 4 2, tch-ge 4, w-hy 2, chi 5 0, beta 2 1, m? 8 0, n? 9 0, gk 5, ch? 4,
  g-ru 5 0, kh-ru 5 0, ts-ru 4 3, zh-ru 4, z-ru 4, s-ru 4, v-ru 2, k-ru 5, t-ru 3, d-ru 3, f-ru 2, j-ru 4,
  sh-ru 4, tch-ru 4, ti-ru 3 4, dz-ru 4,
  waw 0 2, teh 0 3, ba 1, jeem 4 5, hah 0 5, khah 5 0, theh 3 4, thal 3 4, sad 4, dad 3 4, tah 3, zah 4 3,
  ghayn 5 0, fa 2, qaf 5, kaf 5, sheen 4, seen 4, dal 3, zay 4, gaf 5,
  bet 1 2, vav 0 2, pe 1 2, kaf-he 5, qof 5, tsadi 4, shin 4, tav 3, het 0 5, tet 3, samekh 4, gimel 5 4, zayin 4`;

const first = new Uint8Array(UNIT_COUNT);
const second = new Uint8Array(UNIT_COUNT).fill(255);
for (const row of CLASSES.trim().split(/\s*,\s*/)) {
  const [name = '', one = '0', other] = row.split(' ');
  first[unit(name)] = Number(one);
  if (other !== undefined) second[unit(name)] = Number(other);
}

/** Letters of scripts without vowels that stand for one, or leave room for one. */
const parts = new Uint8Array(UNIT_COUNT);
for (const name of ['alef', 'ayn', 'waw', 'yeh', 'teh', 'heh', 'hamza', 'vav', 'yod', 'he'])
  parts[unit(name)] = 1;

/** Soft letters of Western spelling, which hiss before E, I and Y. */
const SOFT = unit('G');
const softeners = new Uint8Array(UNIT_COUNT);
for (const name of ['E', 'I', 'Y', 'AE']) softeners[unit(name)] = 1;

/** Letters that French leaves mute at the end of a word. */
const mute = new Uint8Array(UNIT_COUNT);
for (const name of ['T', 'D', 'S', 'P']) mute[unit(name)] = 1;

/** The most skeletons of one word. */
export const MAX_SKELETONS = 32;

const hashes = new Int32Array(MAX_SKELETONS * 2);
const lasts = new Uint8Array(MAX_SKELETONS * 2);

/**
 * The skeletons of a word as 32-bit keys, written to `into`; returns how many. Neighbours of one class that
 * no vowel parts count once. The empty skeleton (a word of vowels only) is a key like others.
 */
export const skeletonKeys = (
  units: Uint8Array,
  from: number,
  length: number,
  abjad: boolean,
  into: Int32Array,
): number => {
  let count = 1;
  hashes[0] = SEED;
  lasts[0] = 0;
  for (let at = 0; at < length; at += 1) {
    const one = units[from + at] as number;
    if (isVowel[one] === 1) {
      for (let k = 0; k < count; k += 1) lasts[k] = 0;
      continue;
    }
    const main = first[one] as number;
    let other = second[one] as number;
    if (one === SOFT && at + 1 < length && softeners[units[from + at + 1] as number] === 1)
      other = 4;
    if (at === length - 1 && length > 3 && mute[one] === 1) other = 0;
    if (abjad && parts[one] === 0 && other === 255 && main === lasts[0]) other = 0; // a vowel may part them
    const branches = other !== 255 && other !== main && count * 2 <= MAX_SKELETONS ? count : 0;
    for (let k = 0; k < branches; k += 1) {
      hashes[count + k] = hashes[k] as number;
      lasts[count + k] = lasts[k] as number;
      extend(count + k, other, parts[one] as number);
    }
    for (let k = 0; k < count; k += 1) {
      if (abjad && lasts[k] === main && branches > 0 && other === 0) lasts[k] = 0;
      extend(k, main, parts[one] as number);
    }
    count += branches;
  }
  let kept = 0;
  for (let k = 0; k < count; k += 1) {
    const key = hashes[k] as number;
    let seen = false;
    for (let j = 0; j < kept; j += 1) seen ||= into[j] === key;
    if (!seen) into[kept++] = key;
  }
  return kept;
};

const SEED = 0x2f0b4a7;

const extend = (k: number, group: number, part: number): void => {
  if (group === 0 && part === 1) lasts[k] = 0;
  if (group === 0 || group === lasts[k]) return;
  lasts[k] = group;
  hashes[k] = Math.imul((hashes[k] as number) ^ group, 0x01000193);
};
