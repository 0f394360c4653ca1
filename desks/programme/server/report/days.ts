import type { CivilDate } from '@amirani/core';
import type { Language } from '@amirani/core/languages';

/** `26.11.2026` in Georgian and Latvian, `26/11/2026` elsewhere: by own rules, as numbers are. */
export const dayText = (day: CivilDate, language: Language): string =>
  day.split('-').toReversed().join(separatorOf(language));

/** `11/2026` of `2026-11`. */
export const monthText = (month: string, language: Language): string =>
  month.split('-').toReversed().join(separatorOf(language));

const separatorOf = (language: Language): string =>
  language === 'ka' || language === 'lv' ? '.' : '/';
