import { civilDate, countries, country, isFictitious } from '@amirani/core';
import { readBirthDate } from '@amirani/names/birth-date';
import { type WritingSystem, writingSystemOf } from '@amirani/names/transliteration';
import type { DocumentKind, SoughtBirthDate } from '../model.ts';

/**
 * A text without blanks around it and with single ones inside, composed (Unicode NFC), and without marks that nobody sees:
 * directions of writing, soft hyphens. They make two of one name, and one can make a name look like another.
 */
export const tidy = (text: string): string =>
  text.normalize('NFC').replace(UNSEEN, '').trim().replace(/\s+/g, ' ');

const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The script of the first letter of a name; `other` for an unknown script. */
export const scriptOfName = (name: string): WritingSystem | 'other' => {
  for (const character of name) {
    const system = writingSystemOf(character.codePointAt(0) as number);
    if (system !== undefined) return system;
    if (/\p{L}/u.test(character)) return 'other';
  }
  return 'other';
};

const ABOUT = /^(?:circa|ca\.?|c\.|approximately|approx\.?|about)\s+/i;

/**
 * A date of birth as lists write it: `10 Dec 1948`, `circa 1952`, `1958 to 1960`, `1974-05`; undefined where it names no day,
 * month or year of four digits. A time of day and a zone are left out.
 */
export const readSoughtDate = (text: string): SoughtBirthDate | undefined => {
  const plain = tidy(text);
  const about = ABOUT.test(plain);
  const [from, to, ...more] = plain
    .replace(ABOUT, '')
    .replace(/^between\s+/i, '')
    .split(BETWEEN);
  const first = partsOf(from ?? '');
  const second = to === undefined ? undefined : partsOf(to.replace(ABOUT, ''));
  if (first === undefined || more.length > 0 || (to !== undefined && second === undefined))
    return undefined;
  if (second !== undefined && second < first.slice(0, second.length)) return undefined;
  return {
    date: first,
    ...(second === undefined || second === first ? {} : { until: second }),
    ...(about ? { approximate: true } : {}),
  };
};

/**
 * The other day that a date may mean: `07/05/1969` is 7 May or July 5, by the country that wrote it. Undefined where the text
 * names one day only; with dots the day stands first wherever dates are written so.
 */
export const otherReading = (text: string): SoughtBirthDate | undefined => {
  const [, first = '', second = '', year = ''] =
    /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(tidy(text)) ?? [];
  if (first === '' || Number(first) === Number(second)) return undefined;
  const date = civilDate(Number(year), Number(first), Number(second));
  return date === undefined || Number(second) > 12 ? undefined : { date };
};

/** `1958 to 1960`, `1958-1960`; hyphens inside one date do not count. */
const BETWEEN = /\s+(?:to|and)\s+|(?<=^\d{4})\s*[-–]\s*(?=\d{4}$)/i;

const partsOf = (text: string): string | undefined => {
  // Written year first, the month stands second: nobody guesses that it is the day.
  if (/^\d{4}-(?:1[3-9]|[2-9]\d)\b/.test(text)) return undefined;
  const read = readBirthDate(text.replace(/(\d)(?:[Zz]|[+-]\d\d:\d\d)$/, '$1'));
  if (read === undefined || !read.centuryKnown || read.year === 0) return undefined;
  const { year, month, day } = read;
  const years = String(year).padStart(4, '0');
  if (month === 0) return years;
  if (day === 0) return `${years}-${String(month).padStart(2, '0')}`;
  return civilDate(year, month, day);
};

/**
 * The three letters of a state by code or by English name, as a machine readable zone has them; undefined where it is not
 * known. Codes of fictitious states stand for themselves.
 */
export const stateOf = (text: string): string | undefined => {
  const plain = tidy(text);
  if (/^[A-Za-z]{1,3}$/.test(plain)) {
    const code = plain.toUpperCase();
    if (isFictitious(code) && code.length === 3) return code;
    const known = country(code);
    // Germany alone has another code in its passports; lists and messages have both.
    if (known !== undefined) return known.code === 'D' ? 'DEU' : known.code;
  }
  return byName.get(nameKey(plain));
};

/** Names are compared by their words, in any order and without text in brackets: `Congo, Democratic Republic of the`. */
const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .map((word) => (word === 'st' ? 'saint' : word))
    .filter((word) => word !== '' && !FILLERS.has(word))
    .sort()
    .join(' ');

const FILLERS: ReadonlySet<string> = new Set(['the', 'of', 'and']);

/** Names that lists use beside the ordinary one. */
const otherNames: readonly (readonly [name: string, code: string])[] = [
  ['Russian Federation', 'RUS'],
  ['Islamic Republic of Iran', 'IRN'],
  ['Syrian Arab Republic', 'SYR'],
  ["Democratic People's Republic of Korea", 'PRK'],
  ['Republic of Korea', 'KOR'],
  ['Republic of Moldova', 'MDA'],
  ['United Republic of Tanzania', 'TZA'],
  ['Bolivarian Republic of Venezuela', 'VEN'],
  ['Plurinational State of Bolivia', 'BOL'],
  ['Viet Nam', 'VNM'],
  ['Turkey', 'TUR'],
  ['United Kingdom of Great Britain and Northern Ireland', 'GBR'],
  ['United States of America', 'USA'],
  ['Burma', 'MMR'],
  ['State of Palestine', 'PSE'],
  ['Palestinian', 'PSE'],
  ['Ivory Coast', 'CIV'],
  ["Côte d'Ivoire", 'CIV'],
  ["Lao People's Democratic Republic", 'LAO'],
  ['Cape Verde', 'CPV'],
  ['Swaziland', 'SWZ'],
  ['Czech Republic', 'CZE'],
  ['The former Yugoslav Republic of Macedonia', 'MKD'],
  ['Democratic Republic of the Congo', 'COD'],
  ['Republic of the Congo', 'COG'],
  ['Macau', 'MAC'],
  ['Vatican City', 'VAT'],
  ['Federated States of Micronesia', 'FSM'],
  ['Macedonia', 'MKD'],
  ['UK', 'GBR'],
];

const byName: ReadonlyMap<string, string> = new Map([
  ...countries
    .filter(({ kind }) => kind === 'iso' || kind === 'state')
    .toSorted((a, b) => Number(a.kind === 'iso') - Number(b.kind === 'iso'))
    .map(({ name, code }) => [nameKey(name), code] as const),
  ...otherNames.map(([name, code]) => [nameKey(name), code] as const),
]);

const KINDS: readonly (readonly [DocumentKind, RegExp])[] = [
  ['passport', /passport|^p$/i],
  ['residence-permit', /residen|refugee id/i],
  ['visa', /\bvisas?\b/i],
  [
    'identity-card',
    /^(?!.*(?:tax|company|business|registration)).*(?:national id|identity|identification|cedula|personal id|\bid card|\bd\.?n\.?i\b|^id?$)/i,
  ],
  ['other', /travel document|seaman|laissez/i],
];

/**
 * The kind of a document by what a list calls it; undefined for what nobody presents at a border (tax numbers, addresses,
 * company registers), which is not read.
 */
export const documentKindOf = (called: string): DocumentKind | undefined =>
  KINDS.find(([, pattern]) => pattern.test(called))?.[0];

/** Whether a text can be the number of a document: it has a digit, and little else than letters and digits. */
export const isDocumentNumber = (text: string): boolean =>
  /^(?=.*\d)[\p{L}\d][\p{L}\d ./<-]{1,39}$/u.test(text);
