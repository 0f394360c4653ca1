import { addDays, type CivilDate, toEpochDay } from '@amirani/core';

/** Within how many working days a request is answered (Georgian Law on Personal Data Protection, rights of the data subject). */
export const WORKING_DAYS = 10;

/** Adds working days to a day, without Saturdays and Sundays. Public holidays are unknown here, so the period may end early, never late. */
export const workingDaysAfter = (day: CivilDate, count: number): CivilDate => {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
};

/** 1970-01-01 was a Thursday. */
const isWorkingDay = (day: CivilDate): boolean => (((toEpochDay(day) + 3) % 7) + 7) % 7 < 5;
