import type { DaySet } from '../days/day-set.ts';
import { stayLimit } from './limit.ts';

/**
 * Days of stay in the 180 days that end with a day, the day itself included (Reg. (EU) 2016/399 Art. 6(1)).
 * Days are numbers since 1970-01-01.
 */
export const usedOn = (days: DaySet, day: number): number =>
  days.within(day - stayLimit.window + 1, day);
