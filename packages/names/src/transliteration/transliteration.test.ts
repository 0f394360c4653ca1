import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { haveSamples, interscriptTests, sampleRows } from '../test/samples.ts';
import {
  romanisations,
  romanise,
  systemOf,
  systemsOf,
  type TransliterationSystem,
  transliterationSystems,
  writingSystemOf,
  writingSystems,
} from './index.ts';

const system = (id: string): TransliterationSystem => {
  const found = systemOf(id);
  if (found === undefined) throw new Error(`no system ${id}`);
  return found;
};

/**
 * The maps with assertions, by our system, and how many of the assertions do not hold:
 * in that of 1981 two lines follow the system of 2002; a text of Russian writes the hard sign as a straight
 * quotation mark; a construct state of Arabic (`-at`) is grammar, which no table has.
 */
const MAPS: readonly (readonly [map: string, system: string, others: number])[] = [
  ['ggg-kat-Geor-Latn-2002', 'ka.national-2002', 0],
  ['bgnpcgn-kat-Geor-Latn-2009', 'ka.national-2002', 0],
  ['odni-kat-Geor-Latn-2015', 'ka.national-2002.plain', 0],
  ['iso-kat-Geor-Latn-9984-1996', 'ka.iso-9984', 0],
  ['alalc-kat-Geor-Latn-1997', 'ka.alalc-1997', 0],
  ['din-kat-Geor-Latn-32707-2010', 'ka.din-32707', 0],
  ['bgnpcgn-kat-Geor-Latn-1981', 'ka.bgn-1981', 2],
  ['bgnpcgn-rus-Cyrl-Latn-1947', 'ru.bgn-1947', 1],
  ['odni-rus-Cyrl-Latn-2015', 'ru.odni-2015', 0],
  ['bgnpcgn-ukr-Cyrl-Latn-1965', 'uk.bgn-1965', 0],
  ['bgnpcgn-ukr-Cyrl-Latn-2019', 'uk.national-2010', 0],
  ['icao-bel-Cyrl-Latn-9303', 'be.icao', 0],
  ['odni-srp-Cyrl-Latn-2015', 'sr.odni-2015', 0],
  ['odni-mkd-Cyrl-Latn-2015', 'mk.icao', 0],
  ['odni-bul-Cyrl-Latn-2015', 'bg.odni-2015', 0],
  ['elot-ell-Grek-Latn-743-2001-ts', 'el.elot-743', 0],
  ['bgnpcgn-ara-Arab-Latn-1956', 'ar.bgn-1956', 1],
];

describe.skipIf(!haveSamples)('assertions of the published maps', () => {
  test.each(MAPS)('%s by %s', (map, id, others) => {
    const cases = interscriptTests(map);
    const wrong = cases.filter(({ source, expected }) => {
      const ours = romanise(source, system(id));
      const theirs = expected.normalize('NFC');
      // Arabic has no capitals: those of the place names come from elsewhere.
      return ours !== (system(id).script === 'arabic' ? theirs.toLowerCase() : theirs);
    });
    expect(cases.length).toBeGreaterThan(0);
    expect(wrong).toHaveLength(others);
  });
});

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toUpperCase();

describe.skipIf(!haveSamples)('names of populations with the spelling that goes with them', () => {
  test.each([
    ['AM', 'armenian', 0.85],
    ['GE', 'georgian', 0.8],
    ['GR', 'greek', 0.7],
  ] as const)('%s: a system gives the romanised name', (country, script, least) => {
    const names = ['common-surnames-by-country', 'common-forenames-by-country']
      .flatMap((file) => sampleRows(`popnames/${file}.csv`))
      .filter((row) => row['Country'] === country)
      .map((row) => [row['Localized Name'] ?? '', row['Romanized Name'] ?? ''] as const)
      .filter(([name]) => writingSystemOf(name.codePointAt(0) ?? 0) === script);
    const met = names.filter(([name, latin]) =>
      romanisations(name).some(({ text }) => bare(text) === bare(latin)),
    );
    expect(names.length).toBeGreaterThan(15);
    expect(met.length / names.length).toBeGreaterThanOrEqual(least);
  });
});

describe('systems', () => {
  test('each has an id of its own, a source, and a script that is known', () => {
    const ids = transliterationSystems.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { citation, script } of transliterationSystems) {
      expect(citation.act).not.toBe('');
      expect(writingSystems).toContain(script);
    }
  });

  test('every script but Latin has one, official ones first', () => {
    for (const script of writingSystems.filter((name) => name !== 'latin')) {
      const officials = systemsOf(script).map(({ official }) => official);
      expect(officials.length).toBeGreaterThan(0);
      expect(officials).toEqual([...officials].sort((a, b) => Number(b) - Number(a)));
    }
  });

  test('every row of a table is of the script of its system', () => {
    for (const { letters, script, id } of transliterationSystems)
      for (const key of Object.keys(letters)) {
        const [first = ''] = [...key].filter((c) => /[\p{Ll}\p{Lo}]/u.test(c));
        if (first !== '')
          expect([id, writingSystemOf(first.codePointAt(0) ?? 0)]).toEqual([id, script]);
      }
  });
});

describe('romanise', () => {
  test('capitals follow the source', () => {
    const russian = system('ru.bgn-1947');
    expect(romanise('Щедрин ЩЕДРИН щедрин', russian)).toBe('Shchedrin SHCHEDRIN shchedrin');
    expect(romanise('Ельцин', russian)).toBe('Yel’tsin');
    expect(romanise('Юрій Їжак', system('uk.national-2010'))).toBe('Yurii Yizhak');
  });

  test('places: start of word, between letters, end of word', () => {
    expect(romanise('Մովսէս Եղիազարյան Վարդան Ոսկանյան', system('hy.passport'))).toBe(
      'Movses Yeghiazaryan Vardan Voskanyan',
    );
    expect(romanise('София', system('bg.law-2009'))).toBe('Sofia');
    expect(romanise('Ευάγγελος Μπακογιάννης Λευτέρης', system('el.elot-743'))).toBe(
      'Evángelos Bakogiánnis Leftéris',
    );
    expect(romanise('שלמה כהן', system('he.simple'))).toBe('shlma khn');
  });

  test('leaves what is not of its script alone, and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...transliterationSystems),
        (text, one) => {
          expect(typeof romanise(text, one)).toBe('string');
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z ]*$/),
        fc.constantFrom(...transliterationSystems),
        (text, one) => romanise(text, one) === text,
      ),
    );
  });

  test('a name of a script with vowels leaves no letter of that script behind', () => {
    for (const one of transliterationSystems.filter(({ language }) => language === 'ka'))
      fc.assert(
        fc.property(
          fc.stringMatching(/^[აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ]+$/),
          (text) => !/[ა-ჿ]/.test(romanise(text, one)),
        ),
      );
  });

  test('systems that keep all letters apart are told apart by their results', () => {
    for (const id of ['ka.national-2002', 'ka.iso-9984', 'ka.alalc-1997']) {
      const alphabet = [...'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ'];
      expect(new Set(alphabet.map((letter) => romanise(letter, system(id)))).size).toBe(33);
    }
  });
});

describe('romanisations', () => {
  test('several readings where vowels are left out, and said so', () => {
    const readings = romanisations('محمد');
    expect(readings.find(({ text }) => text === 'Mohammed')?.vowelsMissing).toBe(false);
    expect(readings.find(({ text }) => text === 'mhmd')).toMatchObject({
      systems: ['ar.practice'],
      vowelsMissing: true,
    });
  });

  test('each text once, with all systems that give it', () => {
    const readings = romanisations('Хрущёв');
    expect(new Set(readings.map(({ text }) => text)).size).toBe(readings.length);
    expect(readings.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Khrushchev', 'Khrushchëv']),
    );
    expect(romanisations('Хрущёв', { language: 'sr' }).flatMap(({ systems }) => systems)).toEqual(
      expect.not.arrayContaining(['ru.icao']),
    );
  });

  test('Latin is its own reading', () => {
    expect(romanisations('Müller')).toEqual([
      { text: 'Müller', systems: [], official: true, vowelsMissing: false },
    ]);
  });
});
