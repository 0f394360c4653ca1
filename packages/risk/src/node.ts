import type { Language } from '@amirani/core/languages';
import { wordsIn } from '@amirani/core/node';
import type { Say } from '@amirani/core/words';
import type { RiskWord } from './words.gen.ts';

/** What can be wrong with tables, sums and options, in each language. */
export const riskSay: (language: Language) => Say<RiskWord> = wordsIn(
  new URL('../words/', import.meta.url),
);
