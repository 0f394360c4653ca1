import { expect, test } from 'vitest';
import { reasonTexts } from '../facts/reason-codes.ts';
import { entrySpecs, exitSpecs, freeMovementSpecs, transitSpec } from '../profiles/specs.ts';
import { describeCondition, describeReason, textLanguages, textsIn } from './index.ts';

const codes = Object.keys(reasonTexts) as (keyof typeof reasonTexts)[];
const named = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(String).sort();

test('every condition has a name', () => {
  for (const { code } of [
    ...Object.values(entrySpecs),
    ...Object.values(freeMovementSpecs),
    ...Object.values(exitSpecs),
    transitSpec,
  ])
    for (const language of textLanguages)
      expect(describeCondition(code, language), code).not.toBe(code);
});

test.each(textLanguages)(
  '%s names the same facts as the English, and leaves none open',
  (language) => {
    for (const code of codes) {
      expect(named(textsIn(language).reasons[code]), code).toEqual(named(reasonTexts[code]));
      const facts = Object.fromEntries(
        named(reasonTexts[code]).map((name) => [
          name.replace(/[{}].*/g, '').replace(/,.*/, ''),
          'x',
        ]),
      );
      expect(describeReason({ code, facts }, language).length).toBeGreaterThan(0);
    }
  },
);

test('facts are written as the reader writes them', () => {
  expect(
    describeReason(
      { code: 'schengen.document.expired', facts: { expires: '2026-01-31' } },
      'en',
      (value) => `<${value}>`,
    ),
  ).toBe('the document expired on <2026-01-31>');
});
