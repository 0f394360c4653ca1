import { languageOf } from '@amirani/core/languages';
import { riskSay } from '@amirani/web/src/words/risk.ts';

/** What a code of the package says, in the reader's language; the code itself where it has no text, so that nothing hides. */
export const faultText = (code: string, locale: string): string => {
  const say = riskSay(languageOf(locale));
  return say.has(code) ? say(code) : code;
};
