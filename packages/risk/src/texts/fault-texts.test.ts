import { languages } from '@amirani/core/languages';
import { expect, test } from 'vitest';
import { faultTexts } from './index.ts';

test('every language says every code, and none says it in the words of another', () => {
  const english = Object.entries(faultTexts.en);
  for (const language of languages) {
    expect(Object.keys(faultTexts[language]).sort()).toEqual(Object.keys(faultTexts.en).sort());
    expect(new Set(Object.values(faultTexts[language])).size).toBe(english.length);
    if (language !== 'en')
      for (const [code, text] of english)
        expect(faultTexts[language][code as keyof typeof faultTexts.en]).not.toBe(text);
  }
});
