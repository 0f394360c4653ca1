import { languageFacts, languageOf } from '@amirani/core/languages';
import { useLingui } from '@lingui/react';
import { numberText } from '@platform/web/platform/format.ts';

/** Numbers of scores in the language on the screen: shares as percent, and numbers with a fixed count of decimals. */
export const useShare = (): {
  readonly percent: (share: number, decimals?: number) => string;
  readonly fixed: (value: number, decimals?: number) => string;
} => {
  const { i18n } = useLingui();
  const locale = languageFacts[languageOf(i18n.locale)].locale;
  return {
    percent: (share, decimals = 0) => `${numberText(100 * share, locale, decimals)} %`,
    fixed: (value, decimals = 2) => numberText(value, locale, decimals),
  };
};
