import type { CivilDate } from '@amirani/core';
import { addDays, civilDate, dateParts, daysBetween, daysInMonth } from '@amirani/core';
import type { Stream } from '../../random/stream.ts';
import { itemDay } from '../day.ts';
import type { StayMark } from '../material.ts';

/** Adds months to a day; the last day of the month if the date does not exist. */
export const monthsLater = (day: CivilDate, months: number): CivilDate => {
  const { year, month, day: date } = dateParts(day);
  const at = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
  return civilDate(y, m, Math.min(date, daysInMonth(y, m))) ?? day;
};

/** Earlier stays, and how long the next may be from the day of the items on. */
export interface Past {
  readonly stays: readonly StayMark[];
  readonly longest: number;
}

/** States whose stays count, and two whose do not: a stay there is a decoy (Cyprus, Ireland). */
const counted = ['FR', 'IT', 'ES', 'LV', 'DE', 'PL', 'GR', 'RO'] as const;
const outside = ['CY', 'IE'] as const;

/**
 * Earlier stays, each from the day after the last one or later, some on the day on which the last one ended, with stays that
 * do not count among them. The next stay may then last between `least` and `most` days.
 */
export const drawPast = (
  count: number,
  [least, most]: readonly [number, number],
  source: Stream,
): Past => {
  for (let attempt = 0; ; attempt++) {
    const own = source.child(`past/${attempt}`);
    const stays: StayMark[] = [];
    let at = -own.between(200, 330);
    for (let left = count; left > 0; left--) {
      const touches = stays.length > 0 && own.chance(250);
      const first = touches ? at : at + own.between(2, Math.max(3, Math.floor(420 / count)));
      const last = first + own.between(2, Math.max(4, Math.floor(140 / count)));
      if (last >= -1) break;
      const decoy = own.below(1000);
      stays.push({
        entry: addDays(itemDay, first),
        exit: addDays(itemDay, last),
        state: own.pick(decoy < 120 ? outside : counted),
        ...(decoy >= 120 && decoy < 220 ? { basis: 'residence-permit' } : {}),
        source: 'stamp',
      });
      at = last;
    }
    const longest = longestAfter(stays);
    if (stays.length >= Math.min(count, 2) && longest >= least && longest <= most)
      return { stays: own.shuffled(stays), longest };
  }
};

/** How many days in a row from the day of the items on have 90 days at most in their 180 (Reg. (EU) 2016/399 Art. 6(1)). */
const longestAfter = (stays: readonly StayMark[]): number => {
  const days = new Set<number>();
  for (const { entry, exit = entry, state, basis } of stays) {
    if (basis !== undefined || outside.some((one) => one === state)) continue;
    const first = daysBetween(itemDay, entry as CivilDate);
    const last = daysBetween(itemDay, exit as CivilDate);
    for (let day = first; day <= last; day++) days.add(day);
  }
  const used = (last: number): number =>
    [...days].filter((day) => day > last - 180 && day <= last).length;
  for (const day of days) if (used(day) > 90) return 0;
  let next = 0;
  for (; next < 90; next++) {
    days.add(next);
    if (used(next) > 90) break;
  }
  return next;
};
