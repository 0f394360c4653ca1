import { type Language, languages } from '@amirani/core/languages';
import { expect, test } from 'vitest';
import { entrySpecs, exitSpecs, freeMovementSpecs, transitSpec } from '../profiles/specs.ts';
import { describeCondition, describeGround, describeReason, textsIn } from './index.ts';
import { english } from './language.ts';

const codes = Object.keys(english.reasons) as (keyof typeof english.reasons)[];
const named = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

/** All texts of a language, by group and code. */
const every = (language: Language): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(textsIn(language)).flatMap(([group, texts]) =>
      Object.entries(texts as Record<string, string>).map(
        ([code, text]) => [`${group} ${code}`, text] as const,
      ),
    ),
  );
const inEnglish = every('en');
const translated = languages.filter((language) => language !== 'en');

test('every condition has a name', () => {
  for (const { code } of [
    ...Object.values(entrySpecs),
    ...Object.values(freeMovementSpecs),
    ...Object.values(exitSpecs),
    transitSpec,
  ])
    for (const language of languages)
      expect(describeCondition(code, language), code).not.toBe(code);
});

test('a condition that can be a ground is worded as a ground in every language, and never as the condition that holds', () => {
  const informing = new Set(['schengen.exit.stay-information', 'schengen.exit.visa-information']);
  for (const { code } of [
    ...Object.values(entrySpecs),
    ...Object.values(freeMovementSpecs),
    ...Object.values(exitSpecs),
    transitSpec,
  ].filter((one) => !informing.has(one.code)))
    for (const language of languages) {
      expect(Object.hasOwn(textsIn(language).grounds, code), code).toBe(true);
      const ground = describeGround(code, language).toLowerCase();
      const condition = describeCondition(code, language).toLowerCase();
      expect(ground, `${language} ${code}`).not.toBe(condition);
      expect(` ${condition}`, `${language} ${code}`).not.toContain(` ${ground}`);
    }
  expect(describeGround('schengen.exit.exit-ban')).toBe('An exit ban is in force');
});

test.each(translated)('%s has every text, and none is a copy of the English', (language) => {
  const texts = every(language);
  expect([...texts.keys()].sort()).toEqual([...inEnglish.keys()].sort());
  for (const [code, text] of texts) {
    expect(text.trim(), code).not.toBe('');
    expect(text, code).not.toBe(inEnglish.get(code));
  }
});

test.each(translated)('%s says different things in different words', (language) => {
  const meant = new Map<string, string>();
  for (const [code, text] of every(language)) {
    // Georgian has no capitals to tell a heading from a remark by.
    const meaning = inEnglish.get(code)?.toLowerCase() ?? '';
    expect(meant.get(text) ?? meaning, `${code}: ${text}`).toBe(meaning);
    meant.set(text, meaning);
  }
});

test('Georgian is written in Georgian, and no other language is', () => {
  for (const language of languages)
    for (const [code, text] of every(language))
      expect(/[\u10d0-\u10ff]/.test(text), `${language} ${code}`).toBe(language === 'ka');
});

test.each(languages)('%s names the same facts as the English, and leaves none open', (language) => {
  for (const [code, text] of every(language))
    expect(named(text), code).toEqual(named(inEnglish.get(code) ?? ''));
  for (const code of codes) {
    const facts = Object.fromEntries(named(english.reasons[code]).map((name) => [name, 'QMA']));
    const said = describeReason({ code, facts }, language);
    expect(said, code).not.toMatch(/[{}]/);
    expect(said.split('QMA').length - 1, code).toBe(Object.keys(facts).length);
  }
});

test('facts are written as the reader writes them', () => {
  const reason = {
    code: 'schengen.document.expired',
    facts: { expires: '2026-01-31' },
  } as const;
  const show = (value: string | number) => `<${value}>`;
  expect(describeReason(reason, 'en', show)).toBe('the document expired on <2026-01-31>');
  expect(describeReason(reason, 'fr', show)).toBe('le document a expiré le <2026-01-31>');
});
