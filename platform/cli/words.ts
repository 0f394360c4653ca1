import type { Language } from '@amirani/core/languages';
import { wordsIn } from '@amirani/core/node';
import type { Say } from '@amirani/core/words';
import type { CliWord } from './words.gen.ts';

/** Says what the command prints between what is found, in each language. */
export const cliSay: (language: Language) => Say<CliWord> = wordsIn(
  new URL('./words/', import.meta.url),
);
