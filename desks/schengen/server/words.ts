import type { Language } from '@amirani/core/languages';
import { wordsIn } from '@amirani/core/node';
import type { Say } from '@amirani/core/words';
import type { SchengenWord } from './words.gen.ts';

/** Says the texts of the printed forms in one language. */
export type FormSay = Say<SchengenWord>;

/** Speaks of the printed forms, in each language. */
export const formSay: (language: Language) => FormSay = wordsIn(
  new URL('../words/', import.meta.url),
);
