import { languageOf } from '@amirani/core/languages';
import { facetValueText } from '@amirani/risk/incidents';
import { riskSay } from '@amirani/web/src/words/risk.ts';

/** A code in words; the code itself where it has none, so that nothing hides: units add their own. */
export const valueText = (locale: string, code: string): string =>
  facetValueText(code, riskSay(languageOf(locale)));
