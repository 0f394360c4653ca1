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
