import type { CivilDate, EpochDay } from '@amirani/core';
import { dateParts, daysInMonth, fromEpochDay, toEpochDay } from '@amirani/core';

/** A moment, as whole minutes since 1970-01-01T00:00Z: whole numbers compare and add exactly. */
export type Instant = number;

/** What the clock on the wall shows: the civil date and `hhmm`. */
export interface WallClock {
  readonly date: CivilDate;
  readonly time: string;
}

/**
 * Offsets as the IANA time zone database has them for 2023 to 2027, kept here because the zone data of
 * a machine differ from machine to machine. `summer`: the European rule below.
 */
const zones = {
  'Asia/Tbilisi': { standard: 240, summer: false },
  'Asia/Dubai': { standard: 240, summer: false },
  'Asia/Jakarta': { standard: 420, summer: false },
  'Asia/Riyadh': { standard: 180, summer: false },
  'Asia/Samarkand': { standard: 300, summer: false },
  'Europe/Madrid': { standard: 60, summer: true },
  'Europe/Paris': { standard: 60, summer: true },
  'Europe/Riga': { standard: 120, summer: true },
  'Europe/Rome': { standard: 60, summer: true },
  'Europe/Warsaw': { standard: 60, summer: true },
} as const;

/** The zones of this world, by IANA name. */
export type ZoneName = keyof typeof zones;

/** Minutes in an hour and in a day. */
export const HOUR: number = 60;
export const DAY: number = 24 * HOUR;

/** The moment at which a wall clock in UTC shows this date and minute of the day. */
export const instantOf = (date: CivilDate, minuteOfDay: number): Instant =>
  toEpochDay(date) * DAY + minuteOfDay;

/** Date and time in UTC. */
export const utc = (at: Instant): WallClock => {
  const day = Math.floor(at / DAY);
  const minute = at - day * DAY;
  return {
    date: fromEpochDay(day as EpochDay),
    time: `${two(Math.floor(minute / HOUR))}${two(minute % HOUR)}`,
  };
};

/** Date and time on the wall in a zone. */
export const local = (at: Instant, zone: ZoneName): WallClock => utc(at + offsetAt(at, zone));

/** The moment at which the wall clock of a zone shows this date and minute of the day. */
export const fromLocal = (date: CivilDate, minuteOfDay: number, zone: ZoneName): Instant => {
  const guess = instantOf(date, minuteOfDay);
  return guess - offsetAt(guess - zones[zone].standard, zone);
};

/** `2026-03-31T00:00Z`. */
export const isoInstant = (at: Instant): string => {
  const { date, time } = utc(at);
  return `${date}T${time.slice(0, 2)}:${time.slice(2)}Z`;
};

/** Reads `2026-03-31T00:00Z` (seconds and fractions are cut off), or undefined where it is not one. */
export const parseInstant = (text: string): Instant | undefined => {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?Z$/.exec(
    text,
  );
  if (match === null) return undefined;
  return instantOf(match[1] as CivilDate, Number(match[2]) * HOUR + Number(match[3]));
};

/** Minutes east of UTC at a moment. */
export const offsetAt = (at: Instant, zone: ZoneName): number => {
  const { standard, summer } = zones[zone];
  return summer && isEuropeanSummer(at) ? standard + HOUR : standard;
};

/** Summer time runs from 01:00 UTC on the last Sunday of March to that of October (Directive 2000/84/EC, Art. 2 and 3). */
const isEuropeanSummer = (at: Instant): boolean => {
  const { year } = dateParts(utc(at).date);
  return at >= lastSunday(year, 3) + HOUR && at < lastSunday(year, 10) + HOUR;
};

const lastSunday = (year: number, month: number): Instant => {
  const last = `${year}-${two(month)}-${daysInMonth(year, month)}` as CivilDate;
  const day = toEpochDay(last);
  // 1970-01-01 was a Thursday, so day 3 was a Sunday.
  return (day - ((((day - 3) % 7) + 7) % 7)) * DAY;
};

const two = (value: number): string => String(value).padStart(2, '0');
