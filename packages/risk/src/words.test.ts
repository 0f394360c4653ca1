import { readFileSync } from 'node:fs';
import { languages } from '@amirani/core/languages';
import { readTexts } from '@amirani/core/po';
import { expect, expectTypeOf, test } from 'vitest';
import type { OptionFault } from './detect/index.ts';
import type { RowFault } from './import/index.ts';
import type { QualityFault, SumFault } from './series/index.ts';
import type { RiskWord } from './words.gen.ts';

test('whatever is found has a text, and every text is of something that is found', () => {
  expectTypeOf<RiskWord>().toEqualTypeOf<RowFault | OptionFault | SumFault | QualityFault>();
});

test.each(languages)('%s says no code in the words of another', (language) => {
  const po = readFileSync(new URL(`../words/${language}.po`, import.meta.url), 'utf8');
  const texts = [...readTexts(po).values()];
  expect(new Set(texts).size).toBe(texts.length);
});
