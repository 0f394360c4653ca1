import { namesLikeTitles } from '@amirani/names/booking';
import type { NameKey } from './identity.ts';
import { nameForm, withoutTitle } from './name-form.ts';

/**
 * How near two names are: 4 the same, 3 but for a title glued on, 2 with the fields swapped or written as one, 1 where one is
 * the other cut, or ends like a title and is a known name, 0 different.
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

/** Names that end like a title (ADAMS). */
const known: ReadonlySet<string> = new Set(namesLikeTitles.map(nameForm));

/** Senders cut names in long fields; shorter ones are whole. */
export const CUT = 18;

const compareNames = (a: NameKey, b: NameKey): NameLevel => {
  const surname = alike(a.surname, b.surname);
  const given = alike(a.given, b.given);
  if (surname > 0 && given > 0) return Math.min(surname, given) as NameLevel;
  const crossed = a.given === '' ? 0 : alike(a.surname, b.given);
  if (crossed > 0) {
    const swapped = Math.min(crossed, alike(a.given, b.surname));
    if (swapped > 0) return swapped === 1 ? 1 : 2;
  }
  if (letterInFront(a, b) || letterInFront(b, a)) return 2;
  if (surname >= 3) return wordsBegin(a, b) || wordsBegin(b, a) || cut(a.given, b.given) ? 1 : 0;
  return given >= 3 && cut(a.surname, b.surname) ? 1 : 0;
};

/**
 * How alike two fields of names are: 4 the same, 3 but for a title that one has glued on, or one letter that was doubled; 1 where what has the title is also a
 * known name: ADA and ADAMS are one person only where more speaks for it; 0 different.
 */
const alike = (a: string, b: string): 0 | 1 | 3 | 4 => {
  if (a === b) return 4;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length === 2 && long === short + short) return 3;
  if (!long.startsWith(short) || withoutTitles(long, short) !== short) return 0;
  return known.has(long) ? 1 : 3;
};

/** A surname of one letter that a system put in front of the given name, as the only name. */
const letterInFront = (one: NameKey, other: NameKey): boolean =>
  one.given === '' && other.surname.length === 1 && one.surname === other.surname + other.given;

/** A name without the titles at its end, of two at most: `JOHNDRMR`; but no shorter than another name. */
const withoutTitles = (name: string, least: string): string => {
  const once = withoutTitle(name);
  return once.length <= least.length ? once : withoutTitle(once);
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
