import { languages } from '@amirani/core/languages';
import { expect, test } from 'vitest';
import { ciramTexts } from './index.ts';

test('every language says everything, each thing differently, and not in English', () => {
  for (const language of languages)
    for (const [group, english] of Object.entries(ciramTexts.en)) {
      const said = ciramTexts[language][group as keyof typeof ciramTexts.en] as object;
      expect(Object.keys(said).sort(), `${language} ${group}`).toEqual(Object.keys(english).sort());
      const texts = Object.values(said) as readonly string[];
      expect(new Set(texts).size, `${language} ${group}`).toBe(texts.length);
      if (language === 'en') continue;
      for (const text of texts) expect(Object.values(english), language).not.toContain(text);
    }
});
