import { textIn } from '@amirani/academy/programme';
import type { ProgrammeText } from '@amirani/contract/programme';
import { useLingui } from '@lingui/react';
import type { Language } from '../../platform/preferences.ts';

/** A text of a programme in the language on the screen; in English where nobody wrote it in that one. */
export const useText = (): ((text: ProgrammeText) => string) => {
  const { i18n } = useLingui();
  return (text) => textIn(text, i18n.locale as Language).text;
};
