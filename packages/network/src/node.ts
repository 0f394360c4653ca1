import type { Language } from '@amirani/core/languages';
import { wordsIn } from '@amirani/core/node';
import type { Say } from '@amirani/core/words';
import type { NetworkWord } from './words.gen.ts';

/** What is said of cases, calls, files, figures and leads, in each language. */
export const networkSay: (language: Language) => Say<NetworkWord> = wordsIn(
  new URL('../words/', import.meta.url),
);
