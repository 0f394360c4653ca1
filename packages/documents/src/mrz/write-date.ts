import { civilDate } from '@amirani/core';

/**
 * A date as a reading gives it (`2026-03-31`, `2026-03`, `2026`, `2026-XX-31`) in six places, or year and month in four;
 * unknown parts become fillers. Undefined if it is not a date.
 */
export const writeDate = (value: string, width: number): string | undefined => {
  const match = /^(?:(\d{4})|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/.exec(value);
  if (match === null) return undefined;
  const [, year, month = 'XX', day = 'XX'] = match;
  if (!exists(year, month, day)) return undefined;
  const parts = [year?.slice(2) ?? 'XX', month, day].join('').replaceAll('X', '<');
  return parts.slice(0, width);
};

const exists = (year: string | undefined, month: string, day: string): boolean => {
  const known = (part: string | undefined, otherwise: number): number =>
    part === undefined || part === 'XX' ? otherwise : Number(part);
  return civilDate(known(year, 2000), known(month, 1), known(day, 1)) !== undefined;
};
