import type { Language } from '@amirani/core/languages';
import { wordsIn } from '@amirani/core/node';
import type { Say } from '@amirani/core/words';
import type { RiskWord } from './words.gen.ts';

/** Speaks of counts, indicators, risks, incidents and products, in each language. */
export const riskSay: (language: Language) => Say<RiskWord> = wordsIn(
  new URL('../words/', import.meta.url),
);
