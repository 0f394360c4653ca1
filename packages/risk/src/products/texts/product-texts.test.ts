import { languages } from '@amirani/core/languages';
import { expect, test } from 'vitest';
import { productTexts } from './index.ts';

/** Words that are the same in English and in a language that has them from Latin. */
const shared = ['Page', 'Situation', 'Total'];

test('every language says everything, each thing differently, not in English, with the same places to fill', () => {
  const places = (text: string) => [...text.matchAll(/\{\d\}/g)].map(([one]) => one).sort();
  for (const language of languages)
    for (const [group, english] of Object.entries(productTexts.en)) {
      const said = productTexts[language][group as keyof typeof productTexts.en];
      expect(Object.keys(said).sort(), `${language} ${group}`).toEqual(Object.keys(english).sort());
      const texts = Object.entries(said) as readonly [string, string][];
      expect(new Set(texts.map(([, text]) => text)).size, `${language} ${group}`).toBe(
        texts.length,
      );
      if (language === 'en') continue;
      for (const [key, text] of texts) {
        const original = (english as Record<string, string>)[key] ?? '';
        expect(places(text), `${language} ${key}`).toEqual(places(original));
        if (!shared.includes(text)) expect(text, `${language} ${key}`).not.toBe(original);
      }
    }
});
