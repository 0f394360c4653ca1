import { type CivilDate, type EpochDay, fromEpochDay } from '@amirani/core';
import type { Window } from '@amirani/network/calls';
import { boundsOfDay } from '@platform/server/time/local-day.ts';

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

/** The instants between which whole days of a zone lie. */
export const windowOn = (
  zone: string,
  { from, to }: { readonly from: string; readonly to: string },
): Window => ({
  from: boundsOfDay(from as CivilDate, zone).from.getTime() / 1000,
  until: boundsOfDay(to as CivilDate, zone).until.getTime() / 1000,
});

/** Seconds since 1970-01-01 as the clock of a zone shows them at an instant, both in seconds. */
export const clockOf = (zone: string): ((at: number) => number) => {
  if (zone === 'UTC') return (at) => at;
  // Sweden writes times as ISO 8601 does. No clock is changed within a quarter of an hour.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const offsets = new Map<number, number>();
  return (at) => {
    const quarter = Math.floor(at / 900) * 900;
    const known = offsets.get(quarter);
    if (known !== undefined) return at + known;
    const offset =
      Date.parse(`${format.format(quarter * 1000).replace(' ', 'T')}Z`) / 1000 - quarter;
    offsets.set(quarter, offset);
    return at + offset;
  };
};

/** A time as the clock of a zone shows it, `2026-06-01T14:05:00`; a day, or a time without a zone, stays as it is. */
export const textOnClock = (zone: string): ((text: string) => string) => {
  const clock = clockOf(zone);
  return (text) => {
    if (zone === 'UTC' || !/T\d{2}.*(Z|[+-]\d{2}:?\d{2})$/.test(text)) return text;
    const at = Date.parse(text) / 1000;
    return Number.isNaN(at) ? text : new Date(clock(at) * 1000).toISOString().slice(0, 19);
  };
};
