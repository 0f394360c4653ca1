import { addDays, type CivilDate, parseCivilDate } from '@amirani/core';
import { instantOf } from './local-time.ts';

/** The day that it is at an instant in an IANA zone: a crossing after midnight is of the new day there, not in UTC. */
export const localDay = (at: Date, zone: string): CivilDate => {
  const text = localMoment(at, zone).slice(0, 10);
  const read = parseCivilDate(text);
  if (!read.ok) throw new RangeError(`no day at ${at.toISOString()} in ${zone}`);
  return read.value;
};

/** Writes an instant in an IANA zone as `2026-11-26 08:00:00`. */
export const localMoment = (at: Date, zone: string): string => formatOf(zone).format(at);

/** The instants at which a local day begins and at which the next one does. */
export const boundsOfDay = (
  day: CivilDate,
  zone: string,
): { readonly from: Date; readonly until: Date } => ({
  from: midnight(day, zone),
  until: midnight(addDays(day, 1), zone),
});

const midnight = (day: CivilDate, zone: string): Date => {
  const instant = instantOf(`${day}T00:00`, zone);
  if (instant === undefined) throw new RangeError(`no midnight of ${day} in ${zone}`);
  return instant;
};

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  // Sweden writes days as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  formats.set(zone, format);
  return format;
};
