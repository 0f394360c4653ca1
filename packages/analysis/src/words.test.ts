import { readFileSync } from 'node:fs';
import { languages } from '@amirani/core/languages';
import { readTexts } from '@amirani/core/po';
import { expect, expectTypeOf, test } from 'vitest';
import type {
  Credibility,
  GradeFault,
  GradeLossCode,
  InformationCode4,
  Reliability,
  SourceCode4,
} from './grading/index.ts';
import type { ConsistencyMark, MatrixFault, OrderChange } from './hypotheses/index.ts';
import type { MarkFault, TlpLabel } from './marks/index.ts';
import type { AnalysisWord } from './words.gen.ts';

test('whatever is found or graded has a text, and every text is of something', () => {
  expectTypeOf<AnalysisWord>().toEqualTypeOf<
    | (GradeFault | GradeLossCode | MatrixFault | MarkFault)
    | `analysis.consistency.${ConsistencyMark}`
    | `analysis.order-change.${OrderChange}`
    | `analysis.reliability.${Reliability}`
    | `analysis.credibility.${Credibility}`
    | `analysis.source4.${SourceCode4}`
    | `analysis.information4.${InformationCode4}`
    | `analysis.tlp.${TlpLabel}`
  >();
});

test.each(languages)('%s says no two codes of a kind in the same words', (language) => {
  const po = readFileSync(new URL(`../words/${language}.po`, import.meta.url), 'utf8');
  const kinds = Map.groupBy(readTexts(po), ([code]) => code.slice(0, code.lastIndexOf('.')));
  for (const [kind, texts] of kinds)
    expect(new Set(texts.map(([, text]) => text)).size, kind).toBe(texts.length);
});
