import { unitOf, unitTitle } from '@amirani/academy/cmi5';
import type { I18n } from '@lingui/core';

/** What a launched unit is called in the language on the screen; of an unknown one its name. */
export const unitText = (i18n: I18n, name: string): string => {
  const unit = unitOf(name);
  if (unit === undefined) return name;
  const titles: Readonly<Record<string, string>> = unitTitle(unit);
  return titles[i18n.locale] ?? name;
};
