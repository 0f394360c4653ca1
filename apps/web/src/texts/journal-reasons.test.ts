import { setupI18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { sayReason } from './journal-reasons.ts';

// Mutant: without `stepTexts` the journal shows the code.
test('an act of the first or second line is said in words, and own words as they are', () => {
  const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
  for (const code of ['pass', 'hold', 'second-line'])
    expect(sayReason(i18n, code), code).not.toBe(code);
  expect(sayReason(i18n, 'left the booth')).toBe('left the booth');
});

// Mutants: without a head of `headed`, or without `judgements`, the journal shows the code.
test.each([
  ['propose: schengen.exit.lodging', 'Refusal proposed: '],
  ['propose: E, schengen.exit.means', 'Refusal proposed: E; '],
  ['before: nino', 'Taken over from'],
  ['view: refuse', 'I would refuse'],
  ['judge-different', 'Another'],
  ['confirm-refusal', 'Refusal confirmed'],
  ['return', 'Proposal returned'],
  ['roles pnr-analyst: she changed her post', 'Other roles: '],
])('%s is said in words', (reason, begins) => {
  const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
  const said = sayReason(i18n, reason);
  expect(said).toContain(begins);
  expect(said).not.toMatch(/propose:|before:|view:|judge-|schengen\.|pnr-analyst/);
});
