import type { I18n } from '@lingui/core';
import { fieldTexts } from './fields.ts';
import { say } from './say.ts';

/** The label of a field of the record; its own name where it has no text. */
export const fieldLabel = (i18n: I18n, field: string): string =>
  `field.${field}` in fieldTexts ? say(i18n, fieldTexts, `field.${field}`) : field;
