import { type CivilDate, civilDate, dateParts, daysInMonth } from '@amirani/core';

/**
 * A day some calendar months later; the last day of the month where the day does not exist there
 * (Reg. (EEC, Euratom) 1182/71 Art. 3(2)(c)).
 */
export const addMonths = (date: CivilDate, months: number): CivilDate => {
  const { year, month, day } = dateParts(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return civilDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))) as CivilDate;
};

/** The last day from which some months lead to a day not later than this one. */
export const lastDayBefore = (date: CivilDate, months: number): CivilDate => {
  const { year, month, day } = dateParts(addMonths(date, -months));
  // 30 November and 28 February: several days of a longer month lead to the last day of a shorter one.
  const last = civilDate(year, month, daysInMonth(year, month)) as CivilDate;
  if (addMonths(last, months) <= date) return last;
  return civilDate(year, month, day) as CivilDate;
};
