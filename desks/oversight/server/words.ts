import type { Language } from '@amirani/core/languages';
import { wordsIn } from '@amirani/core/node';
import type { Say } from '@amirani/core/words';
import type { OversightWord } from './words.gen.ts';

/** Speaks of answers to travellers, in each language. */
export const oversightSay: (language: Language) => Say<OversightWord> = wordsIn(
  new URL('../words/', import.meta.url),
);

/** The word of a code of a kind; the code itself where none is known, so that nothing hides. */
export const wordOf = (say: Say<OversightWord>, kind: string, code: string): string => {
  const word = `oversight.word.${kind}.${code}`;
  return say.has(word) ? say(word) : code;
};
