import { fieldName } from '@amirani/web/src/texts/field-label.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import {
  ageTexts,
  boardingTexts,
  contactTexts,
  noText,
  poolTexts,
  travellerRoleTexts,
  yesText,
} from '@amirani/web/src/texts/words.ts';
import { useLingui } from '@lingui/react';
import { utcFields } from '@platform/api/facts.ts';
import { useFormat } from '../platform/use-format.ts';

/** Fields whose values are codes: they are read letter by letter, in even widths. */
const codes = new Set(['number', 'locator', 'booking', 'tag', 'uniqueReference', 'reference']);

/** A value of the record as it reads best: dates in the reader's form, its own vocabulary in words. */
export const FieldValue = ({ field, text }: { readonly field: string; readonly text: string }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const name = fieldName(field);
  const words = vocabularies[name];
  if (words?.[text] !== undefined) return say(i18n, words, text);
  if (text === 'true') return i18n._(yesText);
  if (text === 'false') return i18n._(noText);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return format.date(text);
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text))
    return `${format.date(text)}, ${text.slice(11)}${utcFields.has(name) ? ' UTC' : ''}`;
  return codes.has(name) ? <span className="mono">{text}</span> : text;
};

const vocabularies: Readonly<Record<string, Readonly<Record<string, typeof yesText>>>> = {
  role: travellerRoleTexts,
  age: ageTexts,
  boarding: boardingTexts,
  kind: contactTexts,
  poolRole: poolTexts,
};
