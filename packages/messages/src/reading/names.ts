/** Titles that systems glue to the end of a given name (messages.md 2.5). */
const TITLES = [
  'MR',
  'MRS',
  'MS',
  'MISS',
  'MSTR',
  'MASTER',
  'MISTER',
  'MX',
  'DR',
  'PROF',
  'CAPT',
  'SIR',
  'LADY',
  'LORD',
  'REV',
  'INF',
  'CHD',
] as const;

/** Titles that can replace a missing given name. */
const ALONE = ['MR', 'MRS', 'MS', 'MISS', 'MSTR', 'MISTER', 'MX'];

/** A given name and the title cut from it. */
export interface GivenName {
  readonly given: string;
  readonly title: string;
}

/**
 * Cuts a title that stands after a blank, or that is the whole name: `JANE MRS`, `MISS`. A title glued
 * to the name is left: `DREW`, `ALEXANDR`, `ADAMS` end like one. See {@link cutGluedTitle}.
 */
export const cutTitle = (name: string): GivenName => {
  let given = name;
  let title = '';
  for (let blank = given.lastIndexOf(' '); blank > 0; blank = given.lastIndexOf(' ')) {
    const word = given.slice(blank + 1);
    if (!isTitle(word)) break;
    title = title === '' ? word : `${word} ${title}`;
    given = given.slice(0, blank).trimEnd();
  }
  if (title === '' && ALONE.includes(given)) return { given: '', title: given };
  return { given, title };
};

/**
 * Cuts a glued title where the document of the same person gives the name without it: `JANEMRS` with
 * `JANE`. The document's first name must be what is left, or go on from it by three letters or more
 * (`GARYMR` with `GARYWILLIAM`), and must not go on from the whole (`ALEXANDR` with `ALEXANDRE`).
 */
export const cutGluedTitle = (
  name: string,
  documentGiven: string,
  documentSecond = '',
): GivenName | undefined => {
  const whole = nameKey(name);
  const first = nameKey(documentGiven);
  const both = first + nameKey(documentSecond);
  if (first === '' || both.startsWith(whole)) return undefined;
  // Looked at before the whole title: this is asked for each traveller and each document.
  const last = name.charCodeAt(name.length - 1);
  for (const title of TITLES) {
    if (title.charCodeAt(title.length - 1) !== last || !name.endsWith(title)) continue;
    if (name.length === title.length) continue;
    const given = name.slice(0, -title.length).trimEnd();
    const key = nameKey(given);
    if (key === '') continue;
    const continues = first.startsWith(key) && first.length >= key.length + 3;
    if (key === first || key === both || continues) return { given, title };
  }
  return undefined;
};

/** Upper case without anything but letters and digits, for comparing names as differing systems write them. */
export const nameKey = (name: string): string =>
  isPlain(name) ? name : name.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * How well a document's name fits a traveller's: 3 the same; 2 the same surname and one given name goes
 * on from the other; 1 the same surname alone; 0 another name. Titles glued to the given name are seen through.
 */
export const nameFit = (
  surname: string,
  given: string,
  documentSurname: string,
  documentGiven: string,
  documentSecond: string,
): 0 | 1 | 2 | 3 => {
  const own = nameKey(surname);
  const theirs = nameKey(documentSurname);
  if (own === '' || theirs === '') return 0;
  const sameSurname = own === theirs;
  if (!sameSurname && !cutShort(own, theirs)) return 0;
  const mine = nameKey(given);
  const first = nameKey(documentGiven);
  const both = first + nameKey(documentSecond);
  if (mine === first || mine === both || cutGluedTitle(given, documentGiven, documentSecond)) {
    return sameSurname ? 3 : 2;
  }
  if (mine === '' || first === '') return sameSurname ? 1 : 0;
  const goesOn = both.startsWith(mine) || mine.startsWith(first);
  if (goesOn && Math.min(mine.length, first.length) >= 2) return sameSurname ? 2 : 1;
  return sameSurname ? 1 : 0;
};

/**
 * Whether two names may be one person's in two spellings: an equal given name, or half of the letter pairs
 * in common (Dice), as GOLOVKO/SERGEI and HOLOVKO/SERHII have.
 */
export const resembles = (
  surname: string,
  given: string,
  documentSurname: string,
  documentGiven: string,
): boolean => {
  const mine = nameKey(given);
  const theirs = nameKey(documentGiven);
  if (mine !== '' && (mine === theirs || cutGluedTitle(given, documentGiven) !== undefined))
    return true;
  const a = pairs(nameKey(surname) + mine);
  const b = pairs(nameKey(documentSurname) + theirs);
  const common = [...a].filter((pair) => b.has(pair)).length;
  return 4 * common >= a.size + b.size;
};

const pairs = (text: string): Set<string> => {
  const all = new Set<string>();
  for (let at = 0; at + 2 <= Math.min(text.length, 64); at++) all.add(text.slice(at, at + 2));
  return all;
};

/** One is the other cut off by a system's field length. */
const cutShort = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 6 && (a.startsWith(b) || b.startsWith(a));

const isTitle = (word: string): boolean => (TITLES as readonly string[]).includes(word);

const isPlain = (name: string): boolean => {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code < 65 || code > 90) return false;
  }
  return true;
};
