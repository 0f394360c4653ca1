import type { Language } from '@amirani/core/languages';
import { wordsIn } from '@amirani/core/node';
import type { Say } from '@amirani/core/words';
import type { TargetingWord } from './words.gen.ts';

/** What is said of criteria, hits and watch lists, in each language. */
export const targetingSay: (language: Language) => Say<TargetingWord> = wordsIn(
  new URL('../words/', import.meta.url),
);
