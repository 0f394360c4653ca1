import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Language,
  nameIssueCodes,
  toMrzName,
  transliterate,
  transliterationRules,
} from './index.ts';

/** Any UTF-16, lone surrogates and controls included. */
const utf16 = (maxLength: number) =>
  fc.array(fc.nat(0xffff), { maxLength }).map((units) => String.fromCharCode(...units));

const preferred = (text: string, language?: Language): string =>
  transliterate(text, language === undefined ? {} : { language })
    .components.map((component) => component.text)
    .join('<');

const all = (text: string, language?: Language, rules: 'official' | 'all' = 'official'): string[] =>
  [
    ...(transliterate(text, { rules, ...(language === undefined ? {} : { language }) })
      .components[0]?.spellings ?? []),
  ].sort();

describe('Latin (Doc 9303-3 6.A)', () => {
  test.each([
    ['Müller', ['MUELLER', 'MULLER', 'MUXXLLER']],
    ['Cañon', ['CANON', 'CANXXON']], // Appendix B.4.1
    ['Åse', ['AASE', 'ASE']],
    ['Bjørk', ['BJOERK']],
    ['Þór', ['THOR']],
    ['Groß', ['GROSS']],
    ['Łukasz', ['LUKASZ']],
    ['Đoković', ['DOKOVIC']],
    ['Ĳsbrand', ['IJSBRAND']],
    ['ışık', ['ISIK']],
    ['A\u0308rla\u0308', ['AERLA', 'AERLAE', 'ARLA', 'ARLAE']], // decomposed
  ])('%s', (text, spellings) => expect(all(text)).toEqual(spellings));

  test('a state chooses among the permitted spellings', () => {
    const text = (choose: Record<string, string>) =>
      transliterate('Müñoz', { choose }).components[0]?.text;
    expect(text({ Ü: 'U', Ñ: 'NXX' })).toBe('MUNXXOZ');
    expect(text({ Ü: 'Q' })).toBe('MUENOZ'); // not permitted, so not taken
  });
});

describe('Cyrillic (6.B) and its exceptions', () => {
  test.each([
    ['Щербаков', 'ru', 'SHCHERBAKOV'],
    ['Щербаков', undefined, 'SHCHERBAKOV'],
    ['Щерев', 'bg', 'SHTEREV'],
    ['Юрій', 'uk', 'YURII'],
    ['Юлія', 'uk', 'YULIIA'],
    ['Їжакевич', 'uk', 'YIZHAKEVYCH'],
    ['Єгор', 'uk', 'YEHOR'],
    ['Наєнко', 'uk', 'NAIENKO'],
    ['Йосип', 'uk', 'YOSYP'],
    ['Йосиф', 'ru', 'IOSIF'],
    ['Ёлкін', 'be', 'IOLKIN'],
    ['Грыгор', 'be', 'HRYHOR'],
    ['Ќосев', 'mk', 'KJOSEV'],
    ['Џафер', 'mk', 'DJAFER'],
    ['Џафер', 'sr', 'DZAFER'],
    ['Живковић', 'sr', 'ZIVKOVIC'],
    ['Хаџи', 'sr', 'HADZI'],
    ['Цветков', 'mk', 'CVETKOV'],
  ] as const)('%s in %s is %s', (text, language, wanted) =>
    expect(preferred(text, language)).toBe(wanted),
  );

  test('without a language the set has every exception', () => {
    expect(all('Щ')).toEqual(['SHCH', 'SHT']);
    expect(all('Г')).toEqual(['G', 'H']);
    expect(all('Є')).toEqual(['IE', 'YE']);
  });

  test('Bulgarian law differs from the table', () => {
    expect(all('Йорданов', 'bg')).toEqual(['IORDANOV', 'YORDANOV']);
    expect(all('Мария', 'bg')).toEqual(['MARIA', 'MARIIA', 'MARIYA']);
  });
});

describe('Arabic (6.C): the examples of note 3 and of Appendix B.5.7 and B.5.9', () => {
  test.each([
    ['عبّاس', 'EBBAS'],
    ['فضّة', 'FXDZXDZXAH'],
    ['ابو بكر محمد بن زكريا الرازي', 'ABW<BKR<MXHMD<BN<ZKRYA<ALRAZY'],
    ['هاري الشماع', 'HARY<ALXSHMAE'],
    ['جمال عبد الناصر', 'JMAL<EBD<ALNAXSSR'],
    ['عبدالعزيز بن متعب', 'EBDALEZYZ<BN<MTEB'],
    ['عزّ الدين إسماعيل', 'EZZ<ALDYN<ISMAEYL'],
    ['نعيمة جميلة', 'NEYMXAH<JMYLXAH'],
    ['سَمِير', 'SMYR'], // short vowels are not encoded
  ])('%s', (text, wanted) => expect(preferred(text)).toBe(wanted));

  test('teh marbuta inside a component is XTA, and a search takes both into account', () => {
    expect(preferred('ةا')).toBe('XTAA');
    expect(all('جميلة', undefined, 'all')).toEqual(['JMYLXAH', 'JMYLXTA']);
  });

  test('presentation forms are the letters they show', () => {
    expect(preferred('\ufee3\ufea4\ufee4\ufeaa')).toBe('MXHMD');
    expect(transliterate('\ufee3\ufea4\ufee4\ufeaa').issues).toEqual([]);
  });
});

describe('Georgian (national system, apostrophes dropped)', () => {
  test.each([
    ['თამარ', 'TAMAR'],
    ['ტამარ', 'TAMAR'],
    ['ყიფიანი', 'QIPIANI'],
    ['ჩოხატაური', 'CHOKHATAURI'],
    ['ჭიათურა', 'CHIATURA'],
    ['ცხინვალი', 'TSKHINVALI'],
    ['წყალტუბო', 'TSQALTUBO'],
    ['ღრმაღელე', 'GHRMAGHELE'],
    ['ჟორჟოლიანი', 'ZHORZHOLIANI'],
    ['ძიძიგური', 'DZIDZIGURI'],
    ['ჯავახიშვილი', 'JAVAKHISHVILI'],
    ['მეღვინეთუხუცესი', 'MEGHVINETUKHUTSESI'],
    ['ᲗᲐᲛᲐᲠ', 'TAMAR'], // Mtavruli
    ['ႧႠႫႠႰ', 'TAMAR'], // Asomtavruli
    ['ⴇⴀⴋⴀⴐ', 'TAMAR'], // Nuskhuri
  ])('%s is %s', (text, wanted) => {
    expect(all(text)).toEqual([wanted]);
    expect(transliterate(text).issues).toEqual([]);
  });

  test('what people write is in the set of all rules only, by name', () => {
    expect(all('ყიფიანი', 'ka', 'all')).toEqual(
      expect.arrayContaining(['KIPIANI', 'QIPIANI', 'YIPIANI']),
    );
    expect(all('ყიფიანი', 'ka')).not.toContain('KIPIANI');
    expect(transliterationRules['ge.older'].official).toBe(false);
    expect(transliterationRules['ge.national'].official).toBe(true);
  });

  test('letters that left the alphabet are said', () => {
    const { components, issues } = transliterate('ჰამლეტჱ');
    expect(components[0]?.text).toBe('HAMLETEY');
    expect(issues).toEqual([
      { code: 'name.character.not-in-table', at: 6, text: 'ჱ', became: 'EY' },
    ]);
  });
});

describe('what no table has is said', () => {
  test.each([
    ['Ștefan', 'STEFAN', 'name.character.not-in-table', 'S'],
    ['Nguyễn', 'NGUYEN', 'name.character.not-in-table', 'E'],
    ['Ольга', 'OLGA', 'name.character.not-in-table', ''],
    ['Ѓорче', 'GORCHE', 'name.character.not-in-table', 'G'],
    ['Ağaoğlu7', 'AGAOGLU', 'name.character.digit', ''],
    ['J.', 'J', 'name.punctuation.omitted', ''],
    ['Ωmega', 'MEGA', 'name.character.unknown', ''],
    ['Aڧ', 'A', 'name.character.not-encoded', ''],
    ['Iвan', 'IVAN', 'name.script.mixed', 'Iвan'],
    ['A & B', 'A<B', 'name.component.empty', ''],
  ])('%s becomes %s with %s', (text, wanted, code, became) => {
    expect(preferred(text)).toBe(wanted);
    expect(transliterate(text).issues).toContainEqual(expect.objectContaining({ code, became }));
  });

  test('what it became is what the language makes of it', () => {
    const { components, issues } = transliterate('Ѓорче', { language: 'mk' });
    expect(components[0]?.text).toBe('GJORCHE');
    expect(issues).toEqual([
      { code: 'name.character.not-in-table', at: 0, text: 'Ѓ', became: 'GJ' },
    ]);
  });

  test('rules of 4.6 lose nothing: apostrophes, hyphens and commas', () => {
    expect(preferred("D'Artagnan")).toBe('DARTAGNAN');
    expect(preferred('O’Connor')).toBe('OCONNOR');
    expect(preferred('Marie-Elise')).toBe('MARIE<ELISE');
    expect(preferred('Anna, Maria')).toBe('ANNA<MARIA');
    for (const text of ["D'Artagnan", 'O’Connor', 'Marie-Elise', 'Anna, Maria'])
      expect(transliterate(text).issues).toEqual([]);
  });
});

test('a name without primary identifier, without secondary, and with titles', () => {
  expect(toMrzName({ primary: '', secondary: 'John' })).toMatchObject({
    groups: [[], ['JOHN']],
    issues: [{ code: 'name.primary.empty' }],
  });
  expect(toMrzName({ primary: 'Arkfreith' }).groups).toEqual([['ARKFREITH']]);
  expect(toMrzName({ primary: 'Smith', secondary: 'Adam Jr' }).groups).toEqual([
    ['SMITH'],
    ['ADAM', 'JR'],
  ]);
});

test('a mark with its own character does not count as a letter: the spellings of the others stay', () => {
  for (const mark of ['\ufe70', '\ufe71', '\ufe77', '\ufe7f', '\u064e', '\u0640']) {
    expect(transliterate(mark).components, mark).toEqual([]);
    const [component] = transliterate(`\u0628${mark}\u0628`).components;
    expect([component?.text, component?.spellings.has('BB')], mark).toEqual(['BB', true]);
  }
});

const letters = [...'AZéÄÑßıİЩЇйђქყჭᲧღابّةڧ\ufe77\u0301\ud800Ⅳ١ﷺ\u200d<-\u2019 ,.'];
const hostile = fc.oneof(
  utf16(40),
  fc.array(fc.constantFrom(...letters), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.uint8Array({ maxLength: 64 }).map((bytes) => String.fromCharCode(...bytes)),
);

test('no text throws; spellings are of A to Z, have the preferred one, and every issue has its place', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom('official', 'all'), (text, rules) => {
      const { components, issues } = transliterate(text, { rules });
      const composed = text.normalize('NFC');
      for (const { code, at, text: part } of issues) {
        expect(nameIssueCodes).toContain(code);
        expect(composed.slice(at, at + part.length)).toBe(part);
      }
      for (const { text: spelt, spellings } of components) {
        expect(spelt).toMatch(/^[A-Z]*$/);
        expect(spellings.has(spelt)).toBe(true);
        expect(spellings.count).toBeGreaterThan(0n);
      }
    }),
  );
});

test('no letter is dropped in silence: what is shorter has an issue', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { components, issues } = transliterate(text);
      const before = [...text.normalize('NFC')].filter(
        (one) => /^[\p{L}\p{N}]$/u.test(one) && !/^[\p{Lm}]$/u.test(one),
      );
      const after = components.map(({ text: spelt }) => spelt).join('');
      if (after.length < before.length) expect(issues).not.toEqual([]);
    }),
  );
});
