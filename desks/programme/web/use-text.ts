import { textIn } from '@amirani/academy/programme';
import { languageOf } from '@amirani/core/languages';
import { useLingui } from '@lingui/react';
import type { ProgrammeText } from '../api/types.ts';

/** A text of a programme in the language on the screen; in English where nobody wrote it in that one. */
export const useText = (): ((text: ProgrammeText) => string) => {
  const { i18n } = useLingui();
  return (text) => textIn(text, languageOf(i18n.locale)).text;
};
