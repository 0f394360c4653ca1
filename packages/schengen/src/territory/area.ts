import type { CivilDate } from '@amirani/core';
import { country, toEpochDay } from '@amirani/core';
import { holdsOn } from '../data/dated-row.ts';
import type { DayRun } from '../days/day-set.ts';
import { members } from './members.ts';
import { openBorderRows } from './open-border-states.ts';

/** Whether days on a territory count towards the 90. `undecided` is for the officer; `unknown` is an invalid code. */
export type Territory = 'counts' | 'outside' | 'undecided' | 'unknown';

/** The States of {@link openBorderRows}, by their two-letter codes. */
export const openBorderStates: readonly string[] = openBorderRows.map(({ state }) => state);

/** Codes in use that ISO 3166-1 does not list: Kosovo. */
const others: ReadonlySet<string> = new Set(['XK']);

const firstDays: ReadonlyMap<string, number> = new Map(
  members.map(({ state, from }) => [state, toEpochDay(from)]),
);

/**
 * The two-letter code of a State written with two or three letters, in either case; `''` for the area as a whole (`''`,
 * `SCHENGEN`); undefined if invalid.
 */
export const stateCode = (text: string): string | undefined => {
  const code = text.trim().toUpperCase();
  if (code === '' || code === 'SCHENGEN') return '';
  return others.has(code) ? code : country(code)?.alpha2;
};

/**
 * What days on a territory are, by its two-letter code. Territories of a Member State outside Europe, and the
 * Faroes, Greenland and Svalbard, have codes of their own and lie outside (Reg. (EU) 2016/399 Art. 41).
 * The empty code means "somewhere in the area", and counts.
 */
export const territory = (code: string): Territory => {
  if (code === '' || firstDays.has(code)) return 'counts';
  if (openBorderStates.includes(code)) return 'undecided';
  return stateCode(code) === undefined ? 'unknown' : 'outside';
};

/** The part of a run of days that counts, by the date of each day; undefined where none does. */
export const countedPart = (code: string, { first, last }: DayRun): DayRun | undefined => {
  if (territory(code) !== 'counts') return undefined;
  const since = firstDays.get(code) ?? first;
  if (since <= first) return { first, last };
  return since > last ? undefined : ({ first: since, last } as DayRun);
};

/** Whether a State, by its two-letter code, is a member on a day. */
export const isMember = (code: string, on: CivilDate): boolean =>
  members.some((row) => row.state === code && holdsOn(row, on));

/** Since when days in a State count, or undefined where they do not. */
export const memberSince = (code: string): CivilDate | undefined =>
  members.find(({ state }) => state === code)?.from;
