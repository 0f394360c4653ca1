import { languages } from '@amirani/core/languages';
import { expect, test } from 'vitest';
import { tlpLabels } from '../marks/index.ts';
import { analysisTexts } from './index.ts';

test('every language says everything, in words of its own and each thing differently', () => {
  for (const language of languages)
    for (const [name, texts] of Object.entries(analysisTexts[language])) {
      const english = analysisTexts.en[name as keyof typeof analysisTexts.en];
      expect(Object.keys(texts).sort(), `${language} ${name}`).toEqual(Object.keys(english).sort());
      expect(new Set(Object.values(texts)).size).toBe(Object.keys(texts).length);
      if (language !== 'en')
        for (const [code, text] of Object.entries(english))
          expect((texts as Record<string, string>)[code], `${language} ${code}`).not.toBe(text);
    }
});

test('labels of the protocol are translated nowhere', () => {
  for (const language of languages)
    expect(Object.keys(analysisTexts[language].tlp)).toEqual([...tlpLabels]);
});
