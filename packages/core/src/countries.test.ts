import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countries,
  country,
  countryName,
  isFictitious,
  isIsoCode,
  stateKeys,
} from './countries.ts';

const iso = countries.filter(({ kind }) => kind === 'iso');

test('ISO 3166-1 has 249 entries and no code stands twice', () => {
  expect(iso).toHaveLength(249);
  const codes = countries.flatMap(({ code, alpha2 }) => (alpha2 ? [code, alpha2] : [code]));
  expect(new Set(codes).size).toBe(codes.length);
  for (const { code, alpha2 } of iso) {
    expect(code).toMatch(/^[A-Z]{3}$/);
    expect(alpha2).toMatch(/^[A-Z]{2}$/);
  }
});

/** Where we differ from the platform's names on purpose. */
const otherNames: Readonly<Record<string, string>> = {
  BQ: 'Caribbean Netherlands',
  CD: 'Congo - Kinshasa',
  CG: 'Congo - Brazzaville',
  CV: 'Cape Verde',
  FK: 'Falkland Islands',
  HK: 'Hong Kong SAR China',
  HM: 'Heard & McDonald Islands',
  MF: 'St. Martin',
  MM: 'Myanmar (Burma)',
  MO: 'Macao SAR China',
  PN: 'Pitcairn Islands',
  PS: 'Palestinian Territories',
  SH: 'St. Helena',
  SX: 'Sint Maarten',
  UM: 'U.S. Outlying Islands',
  VA: 'Vatican City',
  VI: 'U.S. Virgin Islands',
  GS: 'South Georgia & South Sandwich Islands',
};

test('names agree with the platform (CLDR) up to the listed differences', () => {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  for (const { alpha2 = '', name } of iso) {
    const plain = name.replace(/^Saint /, 'St. ').replace(' and the ', ' & ');
    expect(names.of(alpha2)?.replace('’', "'"), alpha2).toBe(
      otherNames[alpha2] ?? plain.replace(' and ', ' & '),
    );
  }
});

test('every region that the platform gives a time zone of its own is listed', () => {
  const withZones = Array.from({ length: 26 * 26 }, (_, n) =>
    String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26)),
  ).filter((code) => {
    const canonical = new Intl.Locale(`und-${code}`) as Intl.Locale & {
      getTimeZones(): string[] | undefined;
    };
    return canonical.region === code && (canonical.getTimeZones() ?? []).length > 0;
  });
  expect(withZones.length).toBeGreaterThan(240);
  // Exceptionally reserved or user-assigned: islands, and Kosovo.
  const notIso = ['AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA', 'XK'];
  for (const code of withZones)
    if (!notIso.includes(code)) expect(isIsoCode(code), code).toBe(true);
});

const lists = '/usr/share/iso-codes/json/iso_3166-1.json';
test.skipIf(!existsSync(lists))(
  "two and three letters pair as in the system's iso-codes list, where it is installed",
  () => {
    const { '3166-1': entries } = JSON.parse(readFileSync(lists, 'utf8')) as {
      '3166-1': { alpha_2: string; alpha_3: string }[];
    };
    const pairs = (list: readonly (readonly [string, string])[]) =>
      list.map((pair) => pair.join(' ')).sort();
    expect(pairs(iso.map(({ alpha2 = '', code }) => [alpha2, code]))).toEqual(
      pairs(entries.map(({ alpha_2, alpha_3 }) => [alpha_2, alpha_3])),
    );
  },
);

test('any case, fillers and either length find the same entry', () => {
  fc.assert(
    fc.property(fc.constantFrom(...countries), (entry) => {
      expect(country(entry.code)).toBe(entry);
      expect(country(`${entry.code.toLowerCase()}<<`)).toBe(entry);
      if (entry.alpha2 !== undefined) expect(country(` ${entry.alpha2}`.trim())).toBe(entry);
    }),
  );
  expect(countryName('D<<')).toBe('Germany');
  expect(countryName('geo')).toBe('Georgia');
  expect(countryName('SUN')).toBe('Soviet Union');
  expect(countryName('')).toBeUndefined();
});

test('no text throws, and only listed codes are found', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = country(text);
      if (found !== undefined)
        expect([found.code, found.alpha2]).toContain(text.toUpperCase().replace(/[<\s]+$/, ''));
    }),
  );
});

test('codes of Doc 9303-3 section 5 are known and are not ISO', () => {
  const special =
    'D EUE GBD GBN GBO GBP GBS RKS UNA UNK UNO UTO XBA XCC XCE XCO XDC XEC XES XIM XMP XOM XPO XXA XXB XXC XXX';
  for (const code of special.split(' ')) {
    expect(country(code)?.source, code).toContain('9303-3');
    expect(isIsoCode(code), code).toBe(false);
  }
});

test('synthetic documents can carry no code of a real state or issuer', () => {
  for (const { code, alpha2, kind } of countries) {
    expect(isFictitious(code), code).toBe(kind === 'specimen');
    if (alpha2 !== undefined) expect(isFictitious(alpha2), alpha2).toBe(false);
  }
  for (const code of ['UTO', 'QMA', 'QGE', 'QZZ', 'QZ'])
    expect(isFictitious(code)).toBe(code !== 'QGE');
  for (const code of ['QLZ', 'QAT', 'QA', 'QMAA', '', 'ZZZ'])
    expect(isFictitious(code)).toBe(false);
  for (const code of ['QMA', 'QZZ']) expect(country(code)).toBeUndefined();
});

test('one State has one key, by two letters or three, real or of a training world', () => {
  const keyOf = stateKeys(['QNI', 'QN', 'QMA', 'QMB', 'FR']);
  expect(['QNI', 'QN', 'qni<', 'FRA', 'FR', 'D', 'DE', 'ZZZ'].map(keyOf)).toEqual([
    'QNI',
    'QNI',
    'QNI',
    'FRA',
    'FRA',
    'DEU',
    'DEU',
    'ZZZ',
  ]);
  // Two States begin with the same letters: nothing says which is meant.
  expect(['QMA', 'QMB', 'QM'].map(keyOf)).toEqual(['QMA', 'QMB', 'QM']);
});
