import { languages } from '@amirani/core/languages';
import { expect, test } from 'vitest';
import {
  callTexts,
  disclosureTexts,
  formatTexts,
  leadTexts,
  linkTexts,
  measureTexts,
  noteTexts,
  statementTexts,
} from './index.ts';

test.each([
  ['links', linkTexts],
  ['measures', measureTexts],
  ['notes', noteTexts],
  ['statements', statementTexts],
  ['calls', callTexts],
  ['disclosures', disclosureTexts],
  ['formats', formatTexts],
  ['leads', leadTexts],
])('%s: every language says every code, and none says it in the words of another', (_, texts) => {
  const english: Readonly<Record<string, string>> = texts.en;
  for (const language of languages) {
    const said: Readonly<Record<string, string>> = texts[language];
    expect(Object.keys(said)).toEqual(Object.keys(english));
    expect(new Set(Object.values(said)).size).toBe(Object.keys(english).length);
    if (language !== 'en')
      for (const [code, text] of Object.entries(english)) expect(said[code]).not.toBe(text);
  }
});
