import {
  arabicGraphemes,
  armenianGraphemes,
  cyrillicGraphemes,
  digitGraphemes,
  georgianGraphemes,
  greekGraphemes,
  hebrewGraphemes,
  latinGraphemes,
} from './graphemes.ts';
import { unit } from './units.ts';

/** The most units that a word is compared by. What is longer is compared by its beginning. */
export const MAX_UNITS = 28;

/**
 * Writes the units of a word to `into` from `at` on and returns how many. The word is in upper case and NFC;
 * doubled letters count once; what no table has counts nothing. At most {@link MAX_UNITS}.
 */
export const encodeUnits = (word: string, into: Uint8Array, at: number): number => {
  let count = 0;
  let last = 0;
  for (let place = 0; place < word.length && count < MAX_UNITS; ) {
    const found = longestAt(word, place);
    if (found === undefined) {
      place += 1;
      continue;
    }
    place += found.length;
    for (const one of found.units) {
      if ((one !== last || found.abjad) && count < MAX_UNITS) {
        into[at + count] = one;
        count += 1;
      }
      last = one;
    }
  }
  return count;
};

/**
 * The units of a word.
 * @internal Tests look at one word.
 */
export const unitsOf = (word: string): Uint8Array => {
  const room = new Uint8Array(MAX_UNITS);
  return room.slice(0, encodeUnits(word, room, 0));
};

interface Grapheme {
  readonly text: string;
  readonly length: number;
  /** Whether a doubled letter is two, with a vowel between that is not written. */
  readonly abjad: boolean;
  readonly units: readonly number[];
}

/** Graphemes by the code of their first letter, the longest first. */
const BY_FIRST: (readonly Grapheme[] | undefined)[] = [];

const add = (text: string, units: readonly number[], abjad: boolean): void => {
  const code = text.charCodeAt(0);
  const entry = { text, length: text.length, abjad, units };
  BY_FIRST[code] = [...(BY_FIRST[code] ?? []), entry].sort((a, b) => b.length - a.length);
};

for (const table of [
  latinGraphemes,
  digitGraphemes,
  georgianGraphemes,
  cyrillicGraphemes,
  greekGraphemes,
  armenianGraphemes,
  arabicGraphemes,
  hebrewGraphemes,
])
  for (const pair of table.trim().split(/\s*,\s*/)) {
    const [text = '', units = '-'] = pair.split(/\s+/);
    add(
      text,
      units === '-' ? [] : units.split('+').map(unit),
      table === arabicGraphemes || table === hebrewGraphemes,
    );
  }

const longestAt = (word: string, place: number): Grapheme | undefined => {
  const known = BY_FIRST[word.charCodeAt(place)] ?? baseOf(word.charCodeAt(place));
  for (const entry of known)
    if (entry.length === 1 || word.startsWith(entry.text, place)) return entry;
  return undefined;
};

const NONE: readonly Grapheme[] = [];

/** A letter that no table has, by the letters that Unicode sees in it without their marks; kept once found. */
const baseOf = (code: number): readonly Grapheme[] => {
  const parts = [...String.fromCharCode(code).normalize('NFKD').toUpperCase()].filter(
    (part) => !/^\p{M}$/u.test(part),
  );
  const units = parts.flatMap(
    (part) => BY_FIRST[part.charCodeAt(0)]?.find(({ length }) => length === 1)?.units ?? [],
  );
  const found = units.length === 0 ? NONE : [{ text: '', length: 1, abjad: false, units }];
  BY_FIRST[code] = found;
  return found;
};
