import { useLingui } from '@lingui/react';
import { localeOf } from '../../../platform/language.ts';
import type { Language } from '../../../platform/preferences.ts';

/** Numbers of scores in the language on the screen: shares as percent, and numbers with a fixed count of decimals. */
export const useShare = (): {
  readonly percent: (share: number, decimals?: number) => string;
  readonly fixed: (value: number, decimals?: number) => string;
} => {
  const { i18n } = useLingui();
  const found = localeOf[i18n.locale as Language] ?? 'en-GB';
  // Chromium has no numbers for Georgian, which writes them as Latvian does.
  const locale = found.startsWith('ka') ? 'lv-LV' : found;
  const form = (value: number, decimals: number): string =>
    new Intl.NumberFormat(locale, {
      ...{ minimumFractionDigits: decimals, maximumFractionDigits: decimals },
    }).format(value);
  return {
    percent: (share, decimals = 0) => `${form(100 * share, decimals)} %`,
    fixed: (value, decimals = 2) => form(value, decimals),
  };
};
