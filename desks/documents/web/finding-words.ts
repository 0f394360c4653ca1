import { languageOf } from '@amirani/core/languages';
import { findingText } from '@amirani/documents/texts';
import { documentsSay } from '@amirani/web/src/words/documents.ts';

/** What a finding says, and in which language. */
export interface FindingWords {
  readonly text: string;
  readonly language: string;
}

/** The sentence of a finding in the language on the screen. */
export const findingWords = (
  {
    code,
    facts,
  }: { readonly code: string; readonly facts: Readonly<Record<string, string | number>> },
  locale: string,
): FindingWords => {
  const say = documentsSay(languageOf(locale));
  return { text: findingText(code, say, facts), language: say.language };
};
