import { languages } from '@amirani/core/languages';
import { expect, test } from 'vitest';
import { VOCABULARY } from '../index.ts';
import { incidentTexts } from './index.ts';

test('every language says everything, each thing differently, and not in English', () => {
  for (const language of languages)
    for (const [group, english] of Object.entries(incidentTexts.en)) {
      const said = incidentTexts[language][group as keyof typeof incidentTexts.en] as object;
      expect(Object.keys(said).sort(), `${language} ${group}`).toEqual(Object.keys(english).sort());
      const texts = Object.values(said) as readonly string[];
      expect(new Set(texts).size, `${language} ${group}`).toBe(texts.length);
      if (language === 'en') continue;
      for (const text of texts) expect(Object.values(english), language).not.toContain(text);
    }
});

test('every code of the vocabulary has a text', () => {
  for (const codes of Object.values(VOCABULARY.codes))
    for (const code of codes) expect(incidentTexts.en.values[code], code).toBeDefined();
});
