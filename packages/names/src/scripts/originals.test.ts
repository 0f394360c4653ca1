import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Language, originals, romaniseGeorgian, type Script, transliterate } from './index.ts';
import { arabicTable } from './tables/arabic-table.ts';
import { cyrillicAlphabets } from './tables/cyrillic-table.ts';
import { georgianTable } from './tables/georgian-table.ts';
import { latinTable } from './tables/latin-table.ts';

/** Any UTF-16, lone surrogates and controls included. */
const utf16 = (maxLength: number) =>
  fc.array(fc.nat(0xffff), { maxLength }).map((units) => String.fromCharCode(...units));

describe('the originals of a spelling', () => {
  test('one Latin spelling, several Georgian ones', () => {
    const georgian = (text: string) => [...originals(text, { script: 'georgian' })].sort();
    expect(georgian('TAMAR')).toEqual(['თამარ', 'ტამარ']);
    expect(georgian('QIPIANI')).toEqual(['ყიპიანი', 'ყიფიანი']);
    expect(georgian('CHA')).toEqual(['ჩა', 'ჭა']);
    expect(georgian('TSA')).toEqual(['თსა', 'ტსა', 'ცა', 'წა']);
    expect(georgian('XY')).toEqual([]);
  });

  test('colloquial spellings lead back too, when all rules are asked for', () => {
    const official = originals('KIPIANI', { script: 'georgian' });
    const every = originals('KIPIANI', { script: 'georgian', rules: 'all' });
    expect(official.has('ყიფიანი')).toBe(false);
    expect(every.has('ყიფიანი')).toBe(true);
  });

  test('the table of Appendix B.6: an escape leads to one letter, a doubled one also to shadda', () => {
    const arabic = (text: string) => [...originals(text, { script: 'arabic' })].sort();
    expect(arabic('MXHMD')).toEqual(['محمد']);
    expect(arabic('ABW')).toEqual(['ابو']);
    expect(arabic('XKHXSHXRX')).toEqual(['خشږ']);
    expect(arabic('EBBAS')).toEqual(['عببَاس'.replace('\u064e', ''), 'عبّاس'].sort());
    expect(arabic('Y')).toEqual(['ي', 'ې'].sort());
  });

  test('a language leaves its own letters', () => {
    const cyrillic = (language: Language) => [
      ...originals('GALYNA', { script: 'cyrillic', language }),
    ];
    expect(cyrillic('ru')).toEqual(['ГАЛЫНА']);
    expect(cyrillic('uk')).toEqual(['ҐАЛИНА']);
    expect(
      originals('OLGA', { script: 'cyrillic', language: 'ru', rules: 'all' }).has('ОЛЬГА'),
    ).toBe(true);
  });

  test('their number is known before one is listed, and listing is lazy', () => {
    const many = originals('K'.repeat(39), { script: 'georgian' });
    expect(many).toMatchObject({ count: 2n ** 39n, exact: true });
    const [first] = many;
    expect(first).toHaveLength(39);
    const none = originals('<1', { script: 'latin' });
    expect([none.count, [...none]]).toEqual([0n, []]);
  });

  test('members that two ways lead to count once', () => {
    const spellings = transliterate('ÅÅ').components[0]?.spellings;
    expect([...(spellings ?? [])].sort()).toEqual(['AA', 'AAA', 'AAAA']);
    expect(spellings?.count).toBe(3n);
  });
});

const letterOf = (letters: readonly string[]) =>
  fc
    .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join(''));
const encoded = Object.keys(arabicTable.rows).filter(
  (key) => (arabicTable.rows[key] ?? []).length > 0,
);
const cases: readonly (readonly [Script, Language | undefined, fc.Arbitrary<string>])[] = [
  ['latin', undefined, letterOf([...Object.keys(latinTable.rows), 'A', 'E', 'X'])],
  ['georgian', 'ka', letterOf(Object.keys(georgianTable.rows))],
  ['arabic', 'ar', letterOf([...encoded, 'ب\u0651', 'ض\u0651'])],
  ...(['be', 'bg', 'mk', 'ru', 'sr', 'uk'] as const).map(
    (language) =>
      [
        'cyrillic',
        language,
        letterOf(
          [...(cyrillicAlphabets[language] ?? '')].filter((letter) => !'ЬЃЋ'.includes(letter)),
        ),
      ] as const,
  ),
];

test.each(cases)(
  'round trip, %s %s: every spelling of a text leads back to it',
  (script, language, texts) => {
    const options = language === undefined ? { script } : { script, language };
    fc.assert(
      fc.property(texts, (text) => {
        const [component] = transliterate(
          text,
          language === undefined ? {} : { language },
        ).components;
        let seen = 0;
        for (const spelling of component?.spellings ?? []) {
          if (seen++ > 20) break;
          const back = originals(spelling, options);
          expect([spelling, back.has(text.normalize('NFC'))]).toEqual([spelling, true]);
        }
        expect(seen).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  },
);

test('round trip the other way: each listed original has the spelling, each once, as many as counted', () => {
  const spelt = fc.array(
    fc.constantFrom('K', 'TS', 'CH', 'KH', 'A', 'XDZ', 'B', 'UE', 'YE', 'SH'),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(spelt, fc.constantFrom(...cases), (parts, [script, language]) => {
      const text = parts.join('');
      const options = language === undefined ? {} : { language };
      const set = originals(text, { script, ...options });
      if (set.count > 2000n) return;
      const members = [...set];
      expect(new Set(members).size).toBe(members.length);
      expect(BigInt(members.length)).toBe(set.count);
      for (const member of members.slice(0, 25))
        expect(transliterate(member, options).components[0]?.spellings.has(text)).toBe(true);
    }),
  );
});

test('the national system keeps the apostrophe of the ejectives', () => {
  expect(romaniseGeorgian('ყიფიანი')).toBe("q'ipiani");
  expect(romaniseGeorgian('ჭიანჭველა')).toBe("ch'ianch'vela");
  expect(romaniseGeorgian('მარტვილის მუნიციპალიტეტი')).toBe("mart'vilis munitsip'alit'et'i");
  expect(romaniseGeorgian('ᲬᲧᲐᲚᲢᲣᲑᲝ')).toBe("ts'q'alt'ubo");
  expect(romaniseGeorgian('Sarpi ჱ 1')).toBe('Sarpi ჱ 1');
});

test('no component throws, in any script', () => {
  const any = fc.oneof(utf16(40), fc.stringMatching(/^[A-Z]{0,30}$/));
  fc.assert(
    fc.property(
      any,
      fc.constantFrom(...cases),
      fc.constantFrom('official', 'all'),
      (text, [script, language], rules) => {
        const set = originals(text, {
          script,
          rules,
          ...(language === undefined ? {} : { language }),
        });
        expect(set.count).toBeGreaterThanOrEqual(0n);
        for (const _ of set) break;
        set.has(text);
      },
    ),
  );
});
