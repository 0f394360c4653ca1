import { useLingui } from '@lingui/react';
import { numberText } from '../../../platform/format.ts';
import { localeOf } from '../../../platform/language.ts';
import type { Language } from '../../../platform/preferences.ts';

/** Numbers of scores in the language on the screen: shares as percent, and numbers with a fixed count of decimals. */
export const useShare = (): {
  readonly percent: (share: number, decimals?: number) => string;
  readonly fixed: (value: number, decimals?: number) => string;
} => {
  const { i18n } = useLingui();
  const locale = localeOf[i18n.locale as Language] ?? 'en-GB';
  return {
    percent: (share, decimals = 0) => `${numberText(100 * share, locale, decimals)} %`,
    fixed: (value, decimals = 2) => numberText(value, locale, decimals),
  };
};
