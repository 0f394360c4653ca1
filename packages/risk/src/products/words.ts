import { addDays, type CivilDate, dateParts } from '@amirani/core';
import type { Language } from '@amirani/core/languages';
import { type Frequency, firstDayOf, type Period, placeInYear } from '../series/index.ts';
import { productTexts } from './texts/index.ts';

/*
 * Numbers and dates by own tables, not by the machine's: what a machine knows of a language changes with its version, and
 * a product is the same bytes everywhere.
 */

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  ka: 'იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი'.split(
    ' ',
  ),
  lv: 'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris'.split(
    ' ',
  ),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
    ' ',
  ),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
};

const GROUP: Readonly<Record<Language, string>> = {
  en: ',',
  ka: '\u00A0',
  lv: '\u00A0',
  fr: '\u202F',
  it: '.',
  es: '.',
};

/** A number in a language, with so many decimals: `12,345.6`, `12 345,6`. A minus is a minus, not a hyphen. */
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
export const dayText = (day: CivilDate, language: Language): string => {
  const { year, month, day: of } = dateParts(day);
  const name = MONTHS[language][month - 1] ?? '';
  switch (language) {
    case 'ka':
      return `${year} წლის ${of} ${name}`;
    case 'lv':
      return `${year}. gada ${of}. ${name}`;
    case 'fr':
      return `${of === 1 ? '1er' : of} ${name} ${year}`;
    case 'it':
      return `${of === 1 ? '1º' : of} ${name} ${year}`;
    case 'es':
      return `${of} de ${name} de ${year}`;
    case 'en':
      return `${of} ${name} ${year}`;
  }
};

/** A month in a language: `November 2026`, `2026 წლის ნოემბერი`. */
export const monthText = (day: CivilDate, language: Language): string => {
  const { year, month } = dateParts(day);
  const name = MONTHS[language][month - 1] ?? '';
  switch (language) {
    case 'ka':
      return `${year} წლის ${name}`;
    case 'lv':
      return `${year}. gada ${name}`;
    case 'es':
      return `${name} de ${year}`;
    case 'en':
    case 'fr':
    case 'it':
      return `${name} ${year}`;
  }
};

/** A period in a language: a month by its name, a week with its days, a day as a day, a quarter and a year by their number. */
export const periodText = (period: Period, frequency: Frequency, language: Language): string => {
  const first = firstDayOf(period, frequency);
  if (frequency === 'day') return dayText(first, language);
  if (frequency === 'month') return monthText(first, language);
  const { words } = productTexts[language];
  if (frequency === 'year') return fill(words.year, first.slice(0, 4));
  if (frequency === 'quarter')
    return fill(words.quarter, String(placeInYear(period, frequency) + 1), first.slice(0, 4));
  return weekText(first, language);
};

/** A week by its days: `16–22 November 2026`; with both months where it lies in two. */
const weekText = (monday: CivilDate, language: Language): string => {
  const sunday = addDays(monday, 6);
  const [from, to] = [dateParts(monday), dateParts(sunday)];
  const last = dayText(sunday, language);
  if (from.month !== to.month) return `${dayText(monday, language)} – ${last}`;
  const at = last.search(new RegExp(`(?<!\\d)${to.day}(?!\\d)`));
  return `${last.slice(0, at)}${from.day}–${last.slice(at)}`;
};

/** The text with a capital at its beginning; Georgian has none in running text. */
export const capital = (text: string): string => {
  const [first = '', ...rest] = text;
  return /[\u10A0-\u10FF]/.test(first) ? text : first.toUpperCase() + rest.join('');
};

/** A text with `{0}`, `{1}` filled in. What is filled in is never looked at again. */
export const fill = (text: string, ...values: readonly string[]): string =>
  text.replaceAll(/\{(\d)\}/g, (_, place: string) => values[Number(place)] ?? '');
