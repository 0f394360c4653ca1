import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';

/** A period as it is read: a week or quarter with its number, a month with its name. */
export const usePeriodText = (): ((period: string) => string) => {
  const { t } = useLingui();
  const format = useFormat();
  return (period) => {
    const week = /^(\d{4})-W(\d{2})$/.exec(period);
    if (week !== null) {
      const number = Number(week[2]);
      const year = week[1] ?? '';
      return t`week ${number} of ${year}`;
    }
    const quarter = /^(\d{4})-Q(\d)$/.exec(period);
    if (quarter !== null) {
      const number = Number(quarter[2]);
      const year = quarter[1] ?? '';
      return t`quarter ${number} of ${year}`;
    }
    if (period.length === 4) return period;
    return period.length === 7 ? format.month(period) : format.date(period);
  };
};
