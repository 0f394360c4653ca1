import type { I18n, MessageDescriptor } from '@lingui/core';

/** The text of a code in the language on the screen; the code itself where no text is known, so that nothing hides. */
export const say = (
  i18n: I18n,
  texts: Readonly<Record<string, MessageDescriptor>>,
  code: string,
  values: Readonly<Record<string, string | number>> = {},
): string => {
  const text = texts[code];
  return text === undefined ? code : i18n._({ ...text, values: { ...values } });
};
