import { languageOf } from '@amirani/core/languages';
import { facetValueText } from '@amirani/risk/incidents';
import { riskSay } from '@amirani/web/src/words/risk.ts';

/** A code in words, or the code itself, so that nothing is hidden: units add their own. */
export const valueText = (locale: string, code: string): string =>
  facetValueText(code, riskSay(languageOf(locale)));
