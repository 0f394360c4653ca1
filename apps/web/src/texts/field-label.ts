import type { I18n } from '@lingui/core';
import { fieldTexts } from './fields.ts';
import { say } from './say.ts';

/** The last name of a field's path: `documents.0.number` to `number`. */
export const fieldName = (field: string): string => namesOf(field).at(-1) ?? field;

/** The label of a field of the record, `documents.number` before `number`; its own name where it has no text. */
export const fieldLabel = (i18n: I18n, field: string): string => {
  const names = namesOf(field);
  const id = [`field.${names.slice(-2).join('.')}`, `field.${names.at(-1) ?? field}`].find(
    (one) => one in fieldTexts,
  );
  return id === undefined ? field : say(i18n, fieldTexts, id);
};

const namesOf = (field: string): readonly string[] =>
  field.split('.').filter((part) => !/^\d+$/.test(part));
