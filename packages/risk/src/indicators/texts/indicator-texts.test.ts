import { languages } from '@amirani/core/languages';
import { expect, test } from 'vitest';
import { indicatorTexts } from './index.ts';

test('every language says everything, each thing differently, and not in English', () => {
  for (const language of languages)
    for (const [group, english] of Object.entries(indicatorTexts.en)) {
      const said = indicatorTexts[language][group as keyof typeof indicatorTexts.en] as object;
      expect(Object.keys(said).sort(), `${language} ${group}`).toEqual(Object.keys(english).sort());
      const texts = Object.values(said) as readonly string[];
      expect(new Set(texts).size, `${language} ${group}`).toBe(texts.length);
      if (language === 'en') continue;
      for (const text of texts) expect(Object.values(english), language).not.toContain(text);
    }
});
