import { addDays, type CivilDate, dateParts, toEpochDay } from '@amirani/core';

/** The Monday of the week that a day lies in. */
export const mondayOf = (day: CivilDate): CivilDate => addDays(day, -((toEpochDay(day) + 3) % 7));

/** The Monday of the last week that is over on a day. */
export const lastWeekOn = (day: CivilDate): CivilDate => addDays(mondayOf(day), -7);

/** A week by its Monday as ISO 8601-1:2019, 5.2.3 writes it: `2026-W48`. It belongs to the year its Thursday lies in. */
export const weekLabel = (monday: CivilDate): string => {
  const { year } = dateParts(addDays(monday, 3));
  const first = mondayOf(`${year}-01-04` as CivilDate);
  const week = (toEpochDay(monday) - toEpochDay(first)) / 7 + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
};
