import type { Language } from '@amirani/core/languages';
import { wordsIn } from '@amirani/core/node';
import type { Say } from '@amirani/core/words';
import type { ProgrammeWord } from './words.gen.ts';

/** Speaks of reports to funders, in each language. */
export const programmeSay: (language: Language) => Say<ProgrammeWord> = wordsIn(
  new URL('../words/', import.meta.url),
);
