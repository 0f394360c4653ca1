import { byTable, type Romaniser, type RomanTable } from './by-table.ts';

/*
 * Arabic and Persian names are kept by their sounds, because Arabic letters leave short vowels out and
 * Latin spellings follow the ear. One sign a sound: `v` th, `c` ch, `x` kh, `j`, `V` dh, `$` sh, `X` gh,
 * `G` a Persian g, `7` emphatic h, `S` `D` `T` `Z` emphatics, `3` ayn, `'` hamza, `A` `I` `U` long
 * vowels, `a` `i` `u` short ones, `E` the feminine ending, `Y` a final a that is written ya.
 */

const consonants: RomanTable = {
  v: 'th',
  c: 'ch',
  x: 'kh',
  V: 'dh',
  $: 'sh',
  X: 'gh',
  G: 'g',
  7: 'h',
  S: 's',
  D: 'd',
  T: 't',
  Z: 'z',
  3: '',
  "'": '',
  E: 'a',
  Y: 'a',
  A: 'a',
  I: 'i',
  U: 'u',
};

/** Table writing with case kept, since `S` and `s` are two sounds. */
const bySounds = (name: string, ...tables: readonly RomanTable[]): Romaniser => {
  const hidden = (text: string): string =>
    text.replaceAll(/[A-Z]/g, (sign) => String.fromCodePoint(0xe000 + sign.charCodeAt(0)));
  const shielded = tables.map((table) =>
    Object.fromEntries(Object.entries(table).map(([key, roman]) => [hidden(key), roman])),
  );
  const inner = byTable(name, ...shielded);
  return { name, write: (spelling) => inner.write(hidden(spelling)) };
};

/** Passports of the Levant and the Gulf: English values, article apart. */
const levant: RomanTable = {
  '^3abdul': 'abdul ',
  U: 'ou',
  '^U': 'ou',
  ay: 'ai',
  aw: 'aw',
  iyy: 'iy',
};
const scholarly: RomanTable = { '^3abdul': 'abd al-', E: 'ah', iyy: 'iyy' };
const english: RomanTable = {
  '^mu7ammad': 'mohammed',
  '^3abdul': 'abdel',
  I: 'ee',
  U: 'oo',
  i: 'e',
  u: 'o',
  ay: 'ei',
  aw: 'ow',
  '^al$': 'el',
  V: 'd',
  Z: 'dh',
  D: 'd',
  uw: 'uw',
  iyy: 'i',
  mm: 'm',
  ss: 's',
  E: 'a',
  I$: 'i',
};

/** Passports of the Maghreb: French values. */
const maghreb: RomanTable = {
  '^mu7ammad': 'mohamed',
  a7mad$: 'ahmed',
  '^3abdul': 'abdel',
  $: 'ch',
  U: 'ou',
  u: 'o',
  j: 'dj',
  w: 'ou',
  '^w': 'ou',
  aw: 'aou',
  ay: 'ai',
  q: 'k',
  '^al$': 'el',
  V: 'd',
  Z: 'd',
  D: 'd',
  as: 'ass',
  usu: 'oussou',
  Us: 'ouss',
  is: 'iss',
  X: 'gh',
  mm: 'm',
  iyy: 'i',
};

/** By way of Russian: no h, no w, j as dzh. */
const throughRussian: RomanTable = {
  7: 'kh',
  h: 'kh',
  w: 'v',
  j: 'dzh',
  q: 'k',
  X: 'g',
  ay: 'ei',
  V: 'z',
  Z: 'z',
  v: 's',
  '^al$': 'al',
  E: 'a',
  u: 'u',
  iyy: 'ii',
};

/** Turkish spelling of the same names. */
const turkish: RomanTable = {
  '^mu7ammad': 'muhammet',
  '^a7mad': 'ahmet',
  j: 'c',
  c: 'c',
  $: 's',
  x: 'h',
  X: 'g',
  q: 'k',
  w: 'v',
  V: 'z',
  v: 's',
  Z: 'z',
  D: 'z',
  ay: 'ey',
  u: 'u',
  iyy: 'i',
  E: 'e',
};

/** Arabic of the East; the first is the passport's. */
export const arabicSystems: readonly Romaniser[] = [
  bySounds('Arabic, English values', consonants),
  bySounds('Arabic, Levantine habit', consonants, levant),
  bySounds('Arabic, scholarly without marks', consonants, scholarly),
  bySounds('Arabic by ear, English', consonants, english),
  bySounds('Arabic, French values', consonants, maghreb),
  bySounds('Arabic through Russian', consonants, throughRussian),
  bySounds('Arabic, Turkish spelling', consonants, turkish),
];

/** Arabic of the Maghreb; the first is the passport's. */
export const maghrebSystems: readonly Romaniser[] = [
  bySounds('Arabic, French values', consonants, maghreb),
  bySounds('Arabic, English values', consonants),
  bySounds('Arabic, Levantine habit', consonants, levant),
  bySounds('Arabic by ear, English', consonants, english),
];

/** The passports of Iran. */
const persian: RomanTable = {
  i: 'e',
  u: 'o',
  q: 'gh',
  w: 'v',
  V: 'z',
  Z: 'z',
  D: 'z',
  v: 's',
  E: 'eh',
  U: 'ou',
  ay: 'ey',
  aw: 'ow',
  iyy: 'i',
};
const persianEnglish: RomanTable = { U: 'oo', I: 'ee', A: 'aa', I$: 'i', q: 'q', ay: 'ei', E: 'e' };

/** Persian; the first is the passport's. */
export const persianSystems: readonly Romaniser[] = [
  bySounds('Persian passport', consonants, persian),
  bySounds('Persian by ear, English', consonants, persian, persianEnglish),
  bySounds('Persian, Arabic values', consonants),
  bySounds('Persian, French values', consonants, persian, {
    $: 'ch',
    j: 'dj',
    U: 'ou',
    x: 'kh',
    E: 'e',
  }),
];
