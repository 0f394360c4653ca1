import { addDays, type CivilDate, dateParts } from '@amirani/core';
import type { Language } from '@amirani/core/languages';
import type { Say } from '@amirani/core/words';
import { type Frequency, firstDayOf, type Period, placeInYear } from '../series/index.ts';
import type { RiskWord } from '../words.gen.ts';

/*
 * Numbers and dates by own tables, not by the machine's: what a machine knows of a language changes with its version, and
 * a product is the same bytes everywhere.
 */

const GROUP: Readonly<Record<Language, string>> = {
  en: ',',
  ka: '\u00A0',
  lv: '\u00A0',
  fr: '\u202F',
  it: '.',
  es: '.',
};

/** A number in a language, with the given number of decimals: `12,345.6`, `12 345,6`. A minus is a minus, not a hyphen. */
export const numberText = (value: number, language: Language, decimals = 0): string => {
  const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, GROUP[language]);
  // Four digits are not grouped in Spanish and Italian.
  const text = whole.length === 4 && (language === 'es' || language === 'it') ? whole : grouped;
  const sign = value < 0 && /[1-9]/.test(whole + (part ?? '')) ? '−' : '';
  return `${sign}${text}${part === undefined ? '' : (language === 'en' ? '.' : ',') + part}`;
};

/** A number with its sign: `+12`, `−3`, `0`. */
export const signedText = (value: number, language: Language, decimals = 0): string =>
  `${value > 0 ? '+' : ''}${numberText(value, language, decimals)}`;

/** A percentage as the language writes it: `12 %`, `12%`. */
export const percentText = (value: number, language: Language, signed = false): string =>
  `${signed ? signedText(value, language) : numberText(value, language)}${language === 'en' || language === 'ka' || language === 'it' ? '%' : '\u00A0%'}`;

/** A day in a language: `26 November 2026`, `2026 წლის 26 ნოემბერი`. */
export const dayText = (date: CivilDate, say: Say<RiskWord>): string => {
  const { day, ...month } = monthFacts(date, say);
  return say('product.date', { day, ...month });
};

/** A month in a language: `November 2026`, `2026 წლის ნოემბერი`. */
export const monthText = (date: CivilDate, say: Say<RiskWord>): string =>
  say('product.date-month', monthFacts(date, say));

const monthFacts = (date: CivilDate, say: Say<RiskWord>) => {
  const { year, month, day } = dateParts(date);
  return { day, year, month: say('product.month', { month }) };
};

/** A period in a language: a month by its name, a week with its days, a day as a day, a quarter and a year by their number. */
export const periodText = (period: Period, frequency: Frequency, say: Say<RiskWord>): string => {
  const first = firstDayOf(period, frequency);
  if (frequency === 'day') return dayText(first, say);
  if (frequency === 'month') return monthText(first, say);
  const year = first.slice(0, 4);
  if (frequency === 'year') return say('product.year', { year });
  if (frequency === 'quarter')
    return say('product.quarter', { quarter: placeInYear(period, frequency) + 1, year });
  return weekText(first, say);
};

/** A week by its days: `16–22 November 2026`; with both months where it lies in two. */
const weekText = (monday: CivilDate, say: Say<RiskWord>): string => {
  const sunday = addDays(monday, 6);
  const [from, to] = [dateParts(monday), dateParts(sunday)];
  const last = dayText(sunday, say);
  if (from.month !== to.month) return `${dayText(monday, say)} – ${last}`;
  const at = last.search(new RegExp(`(?<!\\d)${to.day}(?!\\d)`));
  return `${last.slice(0, at)}${from.day}–${last.slice(at)}`;
};

/** The text with a capital at its beginning; Georgian does not use capitals in running text. */
export const capital = (text: string): string => {
  const [first = '', ...rest] = text;
  return /[\u10A0-\u10FF]/.test(first) ? text : first.toUpperCase() + rest.join('');
};
