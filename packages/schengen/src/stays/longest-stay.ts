import type { DaySet } from '../days/day-set.ts';
import { stayLimit } from './limit.ts';
import { usedOn } from './used.ts';

const { days: LIMIT, window: WINDOW } = stayLimit;

/**
 * The longest stay that may begin on a day: how many days in a row, from that one, each have at most 90 days of
 * stay in their window (Reg. (EU) 2016/399 Art. 6(1)). It is more than "90 less what was used" where earlier days
 * drop out of the window meanwhile. Stays after the first day play no part. 0 where not even that day is left.
 * A visa that holds for more than six months may allow fewer days in the same window: `limit`.
 */
export const longestStay = (days: DaySet, entry: number, limit: number = LIMIT): number => {
  const before = days.upTo(entry - 1);
  // On its nth day a stay has n days, and those before it that the window still holds. This never falls as n
  // grows: each day adds one and drops at most one. So the answer is the last n that does not exceed the limit.
  const held = (n: number): number =>
    before - days.upTo(Math.min(entry + n - 1 - WINDOW, entry - 1));
  if (held(1) >= limit) return 0;
  let n = limit - held(1);
  // What has dropped out by then makes room for as many days more, during which more may drop out.
  for (let next = limit - held(n); next > n; next = limit - held(n)) n = next;
  // At the limit a stay still goes on while every day that is added drops another.
  while (n < limit && n + 1 + held(n + 1) <= limit) n += 1;
  return n;
};

/**
 * As {@link longestStay}, with booked stays in view: it ends before any booked day that is lawful now would
 * become unlawful. `days` holds past stays and bookings alike.
 */
export const longestStayBeside = (days: DaySet, entry: number): number => {
  const most = longestStay(days, entry);
  const spares = (n: number): boolean => {
    const end = entry + n - 1;
    for (let run = Math.max(0, days.runAt(end)); run < days.runCount; run += 1) {
      const first = days.firstOf(run);
      // Only days within a window of the added ones can be touched.
      if (first - end >= WINDOW) break;
      const last = lastLawful(days, run);
      if (last <= end || last < first) continue;
      const windowStart = Math.max(entry, last - WINDOW + 1);
      const added = Math.max(0, end - windowStart + 1) - days.within(windowStart, end);
      // Within a run the figure never falls, with the stay or without: its last lawful day decides for all.
      if (usedOn(days, last) + added > LIMIT) return false;
    }
    return true;
  };
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (spares(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
};

/**
 * The last day of a run with at most 90 days in its window, or the day before the run. Within a run the figure never falls, so
 * all days up to it are lawful and no later ones.
 */
export const lastLawful = (days: DaySet, run: number): number => {
  const first = days.firstOf(run);
  const last = days.lastOf(run);
  if (usedOn(days, last) <= LIMIT) return last;
  let low = first - 1;
  let high = last - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (usedOn(days, middle) <= LIMIT) low = middle;
    else high = middle - 1;
  }
  return low;
};
