import type { NameKey } from './identity.ts';
import { nameForm } from './name-form.ts';

/**
 * How near two names are: 4 the same, 3 but for a title glued on, 2 with the fields swapped, 1 where one is
 * the other cut, 0 different.
 */
export type NameLevel = 0 | 1 | 2 | 3 | 4;

interface Named {
  readonly names: readonly NameKey[];
}

/** The nearest of all names two people bear. */
export const nameLevel = (a: Named, b: Named): NameLevel => {
  let best: NameLevel = 0;
  for (const one of a.names)
    for (const other of b.names) {
      const level = compareNames(one, other);
      if (level > best) best = level;
      if (best === 4) return 4;
    }
  return best;
};

/**
 * Whether two names may be two spellings of one: the fields differ by at most two letters together, in names
 * long enough for that to mean something. Never enough on its own.
 */
export const nearNames = (a: Named, b: Named): boolean =>
  a.names.some((one) =>
    b.names.some(
      (other) =>
        Math.min(one.surname.length, other.surname.length) >= 4 &&
        distance(one.surname, other.surname) +
          distance(withoutTitle(one.given), withoutTitle(other.given)) <=
          2,
    ),
  );

/** A given name without a title glued to its end. */
export const withoutTitle = (given: string): string => {
  for (const title of gluedTitles)
    if (given.endsWith(title) && given.length - title.length >= 3)
      return given.slice(0, -title.length);
  return given;
};

/** Senders cut names in long fields; shorter ones are whole. */
export const CUT = 18;

/** The form of titles that senders glue to the end of a given name (`JANEMRS`). */
const gluedTitles: ReadonlySet<string> = new Set(
  'MR MRS MS MISS MSTR MASTER MISTER CHD INF DR PROF REV CAPT'
    .split(' ')
    .map((title) => nameForm(title)),
);

const compareNames = (a: NameKey, b: NameKey): NameLevel => {
  if (a.surname === b.surname) {
    if (a.given === b.given) return 4;
    if (withoutTitle(a.given) === b.given || a.given === withoutTitle(b.given)) return 3;
    return wordsBegin(a, b) || wordsBegin(b, a) || cut(a.given, b.given) ? 1 : 0;
  }
  if (a.given !== '' && a.surname === b.given && a.given === b.surname) return 2;
  return a.given === b.given && cut(a.surname, b.surname) ? 1 : 0;
};

/** ANNA is the beginning of ANNA MARIA, but not of ANNAMARIA, who may be her sister. */
const wordsBegin = (short: NameKey, long: NameKey): boolean =>
  short.givenWords.length > 0 &&
  short.givenWords.length < long.givenWords.length &&
  short.givenWords.every(
    (word, index) =>
      long.givenWords[index] === word || long.givenWords[index] === withoutTitle(word),
  );

const cut = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= CUT && (a.startsWith(b) || b.startsWith(a));

/** No name is longer; the time to compare two grows with both. */
const LONGEST = 128;

/** Letters to change, add or drop (Levenshtein 1966); 3 stands for more than 2. */
const distance = (a: string, b: string): number => {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > 2 || a.length > LONGEST) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return Math.min(row[b.length] ?? 3, 3);
};
