import { unitOf, unitTitle } from '@amirani/academy/cmi5';
import { languageOf } from '@amirani/core/languages';
import { academySay } from '@amirani/web/src/words/academy.ts';
import type { I18n } from '@lingui/core';

/** What a launched unit is called in the language on the screen; of an unknown one its name. */
export const unitText = (i18n: I18n, name: string): string => {
  const unit = unitOf(name);
  return unit === undefined ? name : unitTitle(unit, academySay(languageOf(i18n.locale)));
};
