import { useLingui } from '@lingui/react';

/** Writes a share from 0 to 1 as percent; under a tenth with one digit more, so that little is not nothing. */
export const usePercent = (): ((share: number) => string) => {
  const { i18n } = useLingui();
  const locale = i18n.locale === 'ka' ? 'lv' : i18n.locale;
  return (share) =>
    new Intl.NumberFormat(locale, {
      style: 'percent',
      maximumFractionDigits: share > 0 && share < 0.1 ? 1 : 0,
    }).format(share);
};
