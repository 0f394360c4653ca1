import type { CivilDate } from '@amirani/core';
import type { ReportLanguage } from './texts/report-texts.ts';

/**
 * Numbers and days as a report prints them: own rules and no catalogue of the machine's, so that a report of today prints the same
 * bytes on the machine of tomorrow.
 */
export const numberText = (value: number, decimals: number, language: ReportLanguage): string => {
  const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u202F');
  const point = language === 'en' ? '.' : ',';
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '\u2212' : '';
  return `${sign}${grouped}${part === undefined ? '' : `${point}${part}`}`;
};

/** `26.11.2026` in Georgian and Latvian, `26/11/2026` elsewhere. */
export const dayText = (day: CivilDate, language: ReportLanguage): string =>
  day.split('-').toReversed().join(separatorOf(language));

/** `11/2026` of `2026-11`. */
export const monthText = (month: string, language: ReportLanguage): string =>
  month.split('-').toReversed().join(separatorOf(language));

const separatorOf = (language: ReportLanguage): string =>
  language === 'ka' || language === 'lv' ? '.' : '/';
