import type { CivilDate } from '@amirani/core';
import { borderZone, serverNow } from './clock.ts';

/** The civil date of today at the border, on the server's clock: after midnight there it is the new day, whatever UTC says. */
export const today = (): CivilDate =>
  // Sweden writes days as ISO 8601 does.
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: borderZone.get() ?? 'UTC',
    dateStyle: 'short',
  }).format(serverNow()) as CivilDate;
