import type { Language } from '@amirani/core/languages';
import type { Say } from '@amirani/core/words';
import type { RiskWord } from '@amirani/risk/words';
import { wordsOf } from '@platform/web/platform/words.ts';

/** Speaks of counts, indicators, risks, incidents and products, in each language that is loaded. */
export const riskSay: (language: Language) => Say<RiskWord> = await wordsOf('risk');
