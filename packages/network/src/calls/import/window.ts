import { readStart } from './start.ts';

/** A period, in seconds since 1970-01-01T00:00, the end not included. */
export interface Window {
  readonly from: number;
  readonly until: number;
}

/** A point in time as a period writes it: a day, or a day with hour and minute. `Z` and offsets are taken into account. */
const boundary = (text: string): { at: number; length: number } | undefined => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text.trim());
  const start = readStart(day ? `${text.trim()}T00:00` : text);
  if (typeof start === 'string') return undefined;
  const at = start.clock - (start.offset ?? 0) * 60;
  return { at, length: day ? 86_400 : /\d:\d{2}:\d{2}/.test(text) ? 1 : 60 };
};

/** The period from one end to the other, both included as far as they are exact, or undefined. */
export const windowOf = (from: string, until: string): Window | undefined => {
  const first = boundary(from);
  const last = boundary(until);
  if (first === undefined || last === undefined) return undefined;
  const window = { from: first.at, until: last.at + last.length };
  return window.from < window.until ? window : undefined;
};

/** Reads `2006-06-01..2006-06-07`. */
export const readWindow = (text: string): Window | undefined => {
  const [from, until, ...more] = text.split('..');
  return from === undefined || until === undefined || more.length > 0
    ? undefined
    : windowOf(from, until);
};

/** Whether a time lies in a period. */
export const within = ({ from, until }: Window, time: number): boolean =>
  time >= from && time < until;
