import type { Language } from '@amirani/core/languages';
import { networkSay } from '@amirani/web/src/words/network.ts';

/** What is wrong with a row, in words; an unknown code stands as it is. */
export const rowProblemText = (code: string, language: Language): string => {
  const say = networkSay(language);
  return say.has(code) ? say(code) : code;
};
