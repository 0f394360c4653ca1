import type { CivilDate } from '@amirani/core';
import type { Platform } from '../needs.ts';
import { localDay } from './local-day.ts';

/** An instant and the day that it is at the border then: what is due, has come or lies ahead is told by that day. */
export interface Moment {
  readonly now: Date;
  readonly today: CivilDate;
}

/** The present moment. */
export const momentOf = ({ clock, config }: Pick<Platform, 'clock' | 'config'>): Moment =>
  momentAt(clock(), config);

/** The moment of an instant. */
export const momentAt = (
  now: Date,
  { timeZone }: Pick<Platform['config'], 'timeZone'>,
): Moment => ({
  now,
  today: localDay(now, timeZone),
});
