import { languageFacts, languageOf } from '@amirani/core/languages';
import { isPurpose, type Purpose } from '@amirani/targeting/criteria';
import { describeCode, describeCriterionCondition } from '@amirani/targeting/texts';
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
  describeCode(code, targetingSay(languageOf(locale)), facts, (value, name) =>
    name === 'condition' && typeof value === 'string'
      ? conditionText(value, locale)
      : name === 'value' && typeof value === 'string' && isOfCondition.test(code)
        ? valueText(value, locale)
        : shown(value, locale),
  );

const isOfCondition = /^targeting\.hit\.(?:condition|exoneration)\./;

/** A condition of a criterion in words. */
export const conditionText = (condition: string, locale: string): string =>
  describeCriterionCondition(condition, targetingSay(languageOf(locale)), (value) =>
    valueText(value, locale),
  );

/** What a journey has in a field: yes or no, a number with one decimal at most, or a word. */
export const valueText = (value: string, locale: string): string => {
  const say = targetingSay(languageOf(locale));
  if (value === '') return '–';
  if (value === 'true') return say('targeting.condition.yes');
  if (value === 'false') return say('targeting.condition.no');
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value)
    ? new Intl.NumberFormat(locale.startsWith('ka') ? 'lv' : locale, {
        maximumFractionDigits: 1,
        useGrouping: false,
      }).format(Number(value))
    : shown(value, locale);
};

const shown = (value: string | number, locale: string): string => {
  if (typeof value === 'number') return figureText(value, locale);
  if (value === '') return '–';
  return /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? civilDateText(value, languageFacts[languageOf(locale)].locale)
    : value;
};
