import type { Language } from '@amirani/core/languages';
import {
  callTexts,
  disclosureTexts,
  formatTexts,
  linkTexts,
  statementTexts,
} from '@amirani/network/texts';

/** What is wrong with a row, in words; an unknown code stands as it is. */
export const rowProblemText = (code: string, language: Language): string => {
  const known: Readonly<Record<string, string>> = {
    ...callTexts[language],
    ...disclosureTexts[language],
    ...formatTexts[language],
    ...linkTexts[language],
    ...statementTexts[language],
  };
  return known[code] ?? code;
};
