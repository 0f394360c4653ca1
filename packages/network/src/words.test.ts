import { readFileSync } from 'node:fs';
import { languages } from '@amirani/core/languages';
import { readTexts } from '@amirani/core/po';
import { expect, expectTypeOf, test } from 'vitest';
import type { AuthorisationFault, CallFault } from './calls/index.ts';
import type { FormatFault } from './formats/index.ts';
import type { LinkFault } from './graph/index.ts';
import type { DisclosureFault } from './journeys/index.ts';
import type { contactNote, FindingCode, LeadDoubt } from './leads/index.ts';
import { type MeasureName, measures, type NoteCode } from './metrics/index.ts';
import { networkSay } from './node.ts';
import type { StatementFault } from './statements/index.ts';
import type { NetworkWord } from './words.gen.ts';

test('whatever is found has a text, and every text is of something that is found', () => {
  expectTypeOf<NetworkWord>().toEqualTypeOf<
    | AuthorisationFault
    | CallFault
    | FormatFault
    | LinkFault
    | DisclosureFault
    | FindingCode
    | LeadDoubt
    | typeof contactNote
    | NoteCode
    | StatementFault
    | `network.measure.${MeasureName}`
  >();
});

test('a measure is told as it is defined', () => {
  for (const [name, [definition]] of Object.entries(measures))
    expect(networkSay('en')(`network.measure.${name as MeasureName}`)).toBe(definition);
});

test.each(languages)('%s says no code in the words of another', (language) => {
  const po = readFileSync(new URL(`../words/${language}.po`, import.meta.url), 'utf8');
  const texts = [...readTexts(po).values()];
  expect(new Set(texts).size).toBe(texts.length);
});
