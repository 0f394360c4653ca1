import type { Language } from '@amirani/core/languages';
import { wordsIn } from '@amirani/core/node';
import type { Say } from '@amirani/core/words';
import type { SchengenWord } from './words.gen.ts';

/** What the rules say, in each language. */
export const schengenSay: (language: Language) => Say<SchengenWord> = wordsIn(
  new URL('../words/', import.meta.url),
);
