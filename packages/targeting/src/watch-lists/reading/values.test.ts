import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  documentKindOf,
  isDocumentNumber,
  otherReading,
  readSoughtDate,
  scriptOfName,
  stateOf,
} from './values.ts';

test.each([
  ['10 Dec 1948', { date: '1948-12-10' }],
  ['circa 1952', { date: '1952', approximate: true }],
  ['Dec 1965', { date: '1965-12' }],
  ['1958 to 1960', { date: '1958', until: '1960' }],
  ['circa 1945 to 1946', { date: '1945', until: '1946', approximate: true }],
  ['01 Jan 1960 to 31 Dec 1961', { date: '1960-01-01', until: '1961-12-31' }],
  ['Between 1960 and 1965', { date: '1960', until: '1965' }],
  ['1960-1962', { date: '1960', until: '1962' }],
  ['1965-03-31+02:00', { date: '1965-03-31' }],
  ['00/00/1971', { date: '1971' }],
  ['1974-00-00', { date: '1974' }],
])('a date of birth as lists write it: %s', (text, expected) => {
  expect(readSoughtDate(text)).toEqual(expected);
});

test.each([
  '',
  '?',
  '1970s',
  '740531',
  '1990-13-01',
  '2026-02-30',
  '1965 to 1960',
  'HIJRI',
  '1401 H',
])('rejects dates without a valid day, month or year of four digits: `%s`', (text) => {
  expect(readSoughtDate(text)).toBeUndefined();
});

// Mutant: an `otherReading` that gives nothing has 5 July searched for by nobody.
test.each([
  ['07/05/1969', { date: '1969-07-05' }],
  ['7-5-1969', { date: '1969-07-05' }],
  ['07.05.1969', undefined],
  ['1969-05-07', undefined],
  ['05/05/1969', undefined],
  ['31/05/1969', undefined],
  ['05/31/1969', undefined],
  ['31/02/1969', undefined],
])('the other day that a date may mean: %s', (text, expected) => {
  expect(otherReading(text)).toEqual(expected);
});

test('a date that was read reads as itself', () => {
  const date = fc
    .tuple(
      fc.integer({ min: 1900, max: 2025 }),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 28 }),
    )
    .map(([year, month, day]) =>
      [year, ...(month === 0 ? [] : [month, ...(day === 0 ? [] : [day])])]
        .map((part) => String(part).padStart(2, '0'))
        .join('-'),
    );
  fc.assert(
    fc.property(date, (text) => {
      expect(readSoughtDate(text)).toEqual({ date: text });
    }),
  );
});

test.each([
  ['ge', 'GEO'],
  ['D', 'DEU'],
  ['Germany', 'DEU'],
  ['QMA', 'QMA'],
  ['Iran (Islamic Republic of)', 'IRN'],
  ['Korea, North', 'PRK'],
  ['Congo, Democratic Republic of the', 'COD'],
  ['St. Vincent and the Grenadines', 'VCT'],
  ['Cote d Ivoire', 'CIV'],
  ['The Gambia', 'GMB'],
  ['South Sudan', 'SSD'],
  ['Sudan', 'SDN'],
  ['Guinea', 'GIN'],
  ['Guinea-Bissau', 'GNB'],
])('a state by its code or name: %s', (text, code) => {
  expect(stateOf(text)).toBe(code);
});

test.each(['', 'Nowhere', 'Yugoslavia, former', 'Stateless', 'ZZ', 'the'])(
  'no state: `%s`',
  (text) => {
    expect(stateOf(text)).toBeUndefined();
  },
);

test.each([
  ['Passport', 'passport'],
  ['P', 'passport'],
  ['National identification card', 'identity-card'],
  ['Stateless Person ID Card', 'identity-card'],
  ['D.N.I.', 'identity-card'],
  ['Residency Number', 'residence-permit'],
  ['Visa Number', 'visa'],
  ['Travel Document Number', 'other'],
  // Nobody shows these at a border.
  ['Tax ID No.', undefined],
  ['Gender', undefined],
  ['C.U.I.P.', undefined],
  ['Company Number', undefined],
  ['Vessel Registration Identification', undefined],
])('a kind of document: %s', (called, kind) => {
  expect(documentKindOf(called)).toBe(kind);
});

test('numbers of documents have a digit and little else than letters', () => {
  for (const number of ['QA1234567', '12-345/67', 'Ж1234567', '7'])
    expect(isDocumentNumber(`${number}0`)).toBe(true);
  for (const number of ['', 'PASSPORT', 'unknown', '1', `Q1${'0'.repeat(60)}`, 'Q1;drop'])
    expect(isDocumentNumber(number), number).toBe(false);
});

test('the script of a name is that of its first letter', () => {
  const scripts = ['Ana', 'Ж.', '1 თამარ', 'Աննա', 'محمد', 'דוד', 'Άννα', '王', '12'].map(
    scriptOfName,
  );
  expect(scripts).toEqual([
    'latin',
    'cyrillic',
    'georgian',
    'armenian',
    'arabic',
    'hebrew',
    'greek',
    'other',
    'other',
  ]);
});
