import { dateParts } from '@amirani/core';
import { weeksUntil } from '../../risk/cells.ts';
import { lastWeekOn } from '../../risk/iso-week.ts';
import { itemDay } from '../day.ts';

/** The periods of a series, oldest first: label, and the month in which it begins, 0 to 11. */
export type Periods = readonly { readonly label: string; readonly month: number }[];

/** The given number of whole weeks before the day of the items. */
export const weeksOf = (count: number): Periods =>
  weeksUntil(lastWeekOn(itemDay), count).map(({ label, monday }) => ({
    label,
    month: dateParts(monday).month - 1,
  }));

/** The given number of whole months before the day of the items. */
export const monthsOf = (count: number): Periods => {
  const { year, month } = dateParts(itemDay);
  return Array.from({ length: count }, (_, at) => {
    const index = year * 12 + month - 1 - count + at;
    const [y, m] = [Math.floor(index / 12), index % 12];
    return { label: `${y}-${String(m + 1).padStart(2, '0')}`, month: m };
  });
};
