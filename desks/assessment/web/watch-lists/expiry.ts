import { type CivilDate, parseCivilDate, toEpochDay } from '@amirani/core';

/** How near the end of a term is: over, within thirty days, or later. */
type Nearness = 'over' | 'soon' | 'later';

/** The term of a list or an entry on a day; the last day itself still counts. */
export interface Term {
  readonly days: number;
  readonly nearness: Nearness;
}

/** Days from which on an end is soon. */
const soonDays = 30;

/** Time until a last day. Returns undefined for an invalid date. */
export const termUntil = (last: string, today: CivilDate): Term | undefined => {
  const day = parseCivilDate(last);
  if (!day.ok) return undefined;
  const days = toEpochDay(day.value) - toEpochDay(today);
  return { days, nearness: days < 0 ? 'over' : days <= soonDays ? 'soon' : 'later' };
};
