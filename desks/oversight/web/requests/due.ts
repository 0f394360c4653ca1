import { type CivilDate, parseCivilDate, toEpochDay } from '@amirani/core';

/** How near the last day of an answer is: over, within three days, or later. */
export type DueNearness = 'over' | 'soon' | 'later';

/** Days before the last one from which on an answer is soon due. */
export const DUE_SOON = 3;

/** How many days are left until a last day, which itself is still in time; undefined where it is no day. */
export const dueOn = (
  last: string,
  today: CivilDate,
): { readonly days: number; readonly nearness: DueNearness } | undefined => {
  const day = parseCivilDate(last);
  if (!day.ok) return undefined;
  const days = toEpochDay(day.value) - toEpochDay(today);
  return { days, nearness: days < 0 ? 'over' : days <= DUE_SOON ? 'soon' : 'later' };
};
