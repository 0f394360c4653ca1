import { type CivilDate, type EpochDay, fromEpochDay } from '@amirani/core';

/** A span of civil dates, both ends in it; an end that is absent is open. */
export interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The civil date of a count of days since 1970-01-01, with a fraction where the hour is known. */
export const dayText = (day: number): CivilDate => fromEpochDay(day as EpochDay);

/** Whether such a day lies in a span. */
export const isInSpan = (day: number, { from, to }: Span): boolean => {
  const on = dayText(day);
  return (from === undefined || on >= from) && (to === undefined || on <= to);
};
