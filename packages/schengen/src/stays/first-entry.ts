import type { DaySet } from '../days/day-set.ts';
import { stayLimit } from './limit.ts';
import { longestStayBeside } from './longest-stay.ts';

const { days: LIMIT, window: WINDOW } = stayLimit;

/**
 * The first day, from a given one on, on which a stay of the given length may begin: all of them lawful, given the stays
 * before it (Reg. (EU) 2016/399 Art. 6(1)). Undefined where no such day exists: for more than 90 days, or for less than one.
 */
export const firstEntryFor = (days: DaySet, from: number, length: number): number | undefined => {
  if (!Number.isInteger(length) || length < 1 || length > LIMIT) return undefined;
  let entry = from;
  for (;;) {
    // The figure of the stay's last day. Later entry by one day drops at most one more day from the window, so
    // as many days as it is over the limit can be passed over at once.
    const last = entry + length - 1;
    const used = length + days.within(last - WINDOW + 1, entry - 1);
    if (used <= LIMIT) return entry;
    entry += used - LIMIT;
  }
};

/**
 * As {@link firstEntryFor}, with booked stays in view: a stay that begins there leaves every booked day lawful that is
 * lawful now. `days` holds past stays and bookings alike.
 */
export const firstEntryBeside = (
  days: DaySet,
  from: number,
  length: number,
): number | undefined => {
  for (let entry = firstEntryFor(days, from, length); entry !== undefined; ) {
    // After the last booked day nothing is left to spare, so this ends.
    if (longestStayBeside(days, entry) >= length) return entry;
    entry = firstEntryFor(days, entry + 1, length);
  }
  return undefined;
};
