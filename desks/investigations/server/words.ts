import type { Language } from '@amirani/core/languages';
import { wordsIn } from '@amirani/core/node';
import type { Say } from '@amirani/core/words';
import type { InvestigationsWord } from './words.gen.ts';

/** Speaks of reports of a case and of court packages, in each language. */
export const investigationsSay: (language: Language) => Say<InvestigationsWord> = wordsIn(
  new URL('../words/', import.meta.url),
);
