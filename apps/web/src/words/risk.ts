import type { Language } from '@amirani/core/languages';
import type { Say } from '@amirani/core/words';
import type { RiskWord } from '@amirani/risk/words';
import { wordsOf } from '../platform/words.ts';

/** What can be wrong with tables, sums and options, in each language that is loaded. */
export const riskSay: (language: Language) => Say<RiskWord> = await wordsOf('risk');
