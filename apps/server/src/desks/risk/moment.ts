import type { CivilDate } from '@amirani/core';
import type { RouteNeeds } from '../../platform/http/route.ts';
import { localDay } from '../../platform/local-day.ts';

/** An instant and the day that it is at the border then: what is due, has come or lies ahead is told by that day. */
export interface Moment {
  readonly now: Date;
  readonly today: CivilDate;
}

/** The present moment. */
export const momentOf = ({ clock, config }: Pick<RouteNeeds, 'clock' | 'config'>): Moment => {
  const now = clock();
  return { now, today: localDay(now, config.timeZone) };
};
