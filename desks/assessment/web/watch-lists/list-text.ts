import { languageFacts, languageOf } from '@amirani/core/languages';
import {
  entryKindTexts,
  groundTexts,
  listPurposeTexts,
} from '@amirani/web/src/texts/watch-lists.ts';
import { targetingSay } from '@amirani/web/src/words/targeting.ts';
import type { I18n } from '@lingui/core';
import { civilDateText, numberText } from '@platform/web/platform/format.ts';
import type { ImportProblem } from '../../api/watch-lists/types.ts';

/** What a finding about a list or a file says in the language on the screen; the code itself where nobody wrote a text. */
export const listCodeText = (
  i18n: I18n,
  { code, facts }: Pick<ImportProblem, 'code' | 'facts'>,
): string => {
  const language = languageOf(i18n.locale);
  const say = targetingSay(language);
  return say.has(code)
    ? say(code, facts, (value) => shown(i18n, value, languageFacts[language].locale))
    : code;
};

const shown = (i18n: I18n, value: string | number, locale: string): string => {
  if (typeof value === 'number') return numberText(value, locale);
  const word = entryKindTexts[value] ?? groundTexts[value] ?? listPurposeTexts[value];
  if (word !== undefined) return i18n._(word);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? civilDateText(value, locale) : value;
};
