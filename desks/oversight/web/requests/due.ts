import { type CivilDate, parseCivilDate, toEpochDay } from '@amirani/core';

/** How near the last day of an answer is: over, within three days, or later. */
export type DueNearness = 'over' | 'soon' | 'later';

/** Days before the last one from which on an answer is soon due. */
export const DUE_SOON = 3;

/** Days left until a last day, which is still in time; undefined for an invalid day. */
export const dueOn = (
  last: string,
  today: CivilDate,
): { readonly days: number; readonly nearness: DueNearness } | undefined => {
  const day = parseCivilDate(last);
  if (!day.ok) return undefined;
  const days = toEpochDay(day.value) - toEpochDay(today);
  return { days, nearness: days < 0 ? 'over' : days <= DUE_SOON ? 'soon' : 'later' };
};
