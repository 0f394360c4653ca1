import { languageFacts, languageOf } from '@amirani/core/languages';
import { useLingui } from '@lingui/react';
import {
  bytesText,
  civilDateText,
  instantText,
  monthText,
  numberText,
  percentText,
  weekdayText,
} from './format.ts';

/** The pure formatters, bound to the language on the screen. */
export const useFormat = (): {
  readonly date: (date: string) => string;
  readonly instant: (instant: string) => string;
  readonly bytes: (bytes: number) => string;
  readonly number: (value: number, decimals?: number) => string;
  readonly percent: (share: number, decimals: number) => string;
  readonly month: (month: string) => string;
  readonly weekday: (date: string) => string;
  readonly compare: (a: string, b: string) => number;
} => {
  const { i18n } = useLingui();
  const locale = languageFacts[languageOf(i18n.locale)].locale;
  return {
    date: (date) => civilDateText(date, locale),
    instant: (instant) => instantText(instant, locale),
    bytes: (bytes) => bytesText(bytes, locale),
    number: (value, decimals) => numberText(value, locale, decimals),
    percent: (share, decimals) => percentText(share, locale, decimals),
    month: (month) => monthText(month, locale),
    weekday: (date) => weekdayText(date, locale),
    compare: new Intl.Collator(locale).compare,
  };
};
