import type { CivilDate } from '@amirani/core';
import { airportOf } from '../geography/airports.ts';
import type { Instant, WallClock } from '../time/instant.ts';
import { local, utc } from '../time/instant.ts';

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** `310326`: how PNRGOV writes 31 March 2026. */
export const ddmmyy = (date: CivilDate): string =>
  date.slice(8, 10) + date.slice(5, 7) + date.slice(2, 4);

/** `260331`: how PAXLST and the envelope write it. */
export const yymmdd = (date: CivilDate): string => date.slice(2).replaceAll('-', '');

/** `31MAR26`: how DOCS writes it. */
export const ddmmmyy = (date: CivilDate): string =>
  date.slice(8, 10) + (months[Number(date.slice(5, 7)) - 1] ?? '') + date.slice(2, 4);

/** What the clock at an airport shows. */
export const atAirport = (at: Instant, code: string): WallClock => local(at, airportOf(code).zone);

/** `2026-03-31T04:00`, local at an airport: how the ledger and the reader's record write a departure. */
export const localText = (at: Instant, code: string): string => {
  const { date, time } = atAirport(at, code);
  return `${date}T${time.slice(0, 2)}:${time.slice(2)}`;
};

/** `2026-03-31T00:00` in UTC. */
export const utcText = (at: Instant): string => {
  const { date, time } = utc(at);
  return `${date}T${time.slice(0, 2)}:${time.slice(2)}`;
};
