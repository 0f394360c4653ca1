import type { CivilDate } from '@amirani/core';
import type { ReportLanguage } from './texts/report-texts.ts';

/** `26.11.2026` in Georgian and Latvian, `26/11/2026` elsewhere: by own rules, as numbers are. */
export const dayText = (day: CivilDate, language: ReportLanguage): string =>
  day.split('-').toReversed().join(separatorOf(language));

/** `11/2026` of `2026-11`. */
export const monthText = (month: string, language: ReportLanguage): string =>
  month.split('-').toReversed().join(separatorOf(language));

const separatorOf = (language: ReportLanguage): string =>
  language === 'ka' || language === 'lv' ? '.' : '/';
