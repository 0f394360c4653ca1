import { type Language, languageOf } from '@amirani/core/languages';
import { findingText, hasFindingText } from '@amirani/documents/texts';

/** What a finding says, and in which language: English where a language has no words of its own yet. */
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
  const wanted = languageOf(locale);
  const language: Language = hasFindingText(code, wanted) ? wanted : 'en';
  return { text: findingText(code, language, facts), language };
};
