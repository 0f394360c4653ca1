import { languageFacts, languageOf } from '@amirani/core/languages';
import { isPurpose, type Purpose } from '@amirani/targeting/criteria';
import { describeCode } from '@amirani/targeting/texts';
import { targetingSay } from '@amirani/web/src/words/targeting.ts';
import { civilDateText } from '@platform/web/platform/format.ts';

/** Whether a word names an offence of Annex II, or terrorism. */
export const isPurposeCode = (word: string): word is Purpose => isPurpose(word);

/** A number of two figures that say something, or whole: a chance of a millionth is never shown as nothing. */
export const figureText = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale.startsWith('ka') ? 'lv' : locale, {
    ...(Number.isInteger(value) ? {} : { maximumSignificantDigits: 2 }),
  }).format(value);

/** What a code of the assessment says in the language on the screen; the code itself where nobody wrote a text. */
export const codeText = (
  code: string,
  facts: Readonly<Record<string, string | number>>,
  locale: string,
): string =>
  describeCode(code, targetingSay(languageOf(locale)), facts, (value) => shown(value, locale));

const shown = (value: string | number, locale: string): string => {
  if (typeof value === 'number') return figureText(value, locale);
  if (value === '') return '–';
  return /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? civilDateText(value, languageFacts[languageOf(locale)].locale)
    : value;
};
