import { zoneBytes } from './quick-bytes.ts';
import { ordinaryState } from './states.ts';

const bytes = zoneBytes;

// The texts of short codes, found by their bytes: none is cut out of the zone.

/**
 * The document code at a place; undefined where an ordinary zone has no such code. Its first letter is one of those
 * whose bits are set, A second lowest.
 */
export const codeAt = (at: number, firstLetters: number): string | undefined => {
  const first = bytes[at] as number;
  return ((firstLetters >> (first & 31)) & 1) === 0
    ? undefined
    : codes[((signs[first] as number) << 5) | (signs[bytes[at + 1] as number] as number)];
};

/** The state at a place; undefined where an ordinary zone has no such state. */
export const stateAt = (at: number): string | undefined =>
  ordinaryState(bytes[at] as number, bytes[at + 1] as number, bytes[at + 2] as number);

/** The sex at a place: M, F, X for a filler; undefined for all else. */
export const sexAt = (at: number): string | undefined => sexes[bytes[at] as number];

/** 1 to 26 for letters, 0 for a filler, 31 for all else. */
const signs = new Uint8Array(256).fill(31);
const codes: (string | undefined)[] = Array.from({ length: 32 * 32 }, () => undefined);
const sexes: (string | undefined)[] = Array.from({ length: 256 }, () => undefined);

signs[60] = 0;
for (let letter = 1; letter <= 26; letter++) signs[64 + letter] = letter;
for (let first = 1; first <= 26; first++)
  for (let second = 0; second <= 26; second++) {
    // V is kept for visas (Doc 9303-5, note k).
    if (second === 22) continue;
    const letters = second === 0 ? [first] : [first, second];
    codes[(first << 5) | second] = String.fromCharCode(...letters.map((letter) => 64 + letter));
  }
sexes[60] = 'X';
sexes[70] = 'F';
sexes[77] = 'M';
