import { civilDate, toEpochDay } from '@amirani/core';

/** The order of day and month in dates with slashes. */
export type DateOrder = 'day-first' | 'month-first';

/** When a row says that a call began. */
export interface ReadStart {
  /** Seconds since 1970-01-01T00:00 on the clock of the row. */
  readonly clock: number;
  /** Minutes that the clock is ahead of UTC; undefined where the row does not say. */
  readonly offset?: number;
}

/**
 * Reads `2006-06-01T00:08`, with seconds, with a zone (`Z`, `+04:00`), with a blank for the `T`; `20060601 0008`; `01.06.2006
 * 00:08`; and `01/06/2006 00:08` where the order of day and month is known or only one is possible.
 */
export const readStart = (
  text: string,
  order?: DateOrder,
): ReadStart | 'network.call.start-shape' | 'network.call.start-ambiguous' => {
  const trimmed = text.trim();
  const [, y, m, d, rest] =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]?(.*))?$/.exec(trimmed) ?? german(trimmed) ?? [];
  if (y !== undefined && m !== undefined && d !== undefined)
    return assemble(Number(y), Number(m), Number(d), rest ?? '');
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ ,]+(.*))?$/.exec(trimmed);
  if (slashed === null) return 'network.call.start-shape';
  const [, first = '', second = '', year = '', time = ''] = slashed;
  const [a, b] = [Number(first), Number(second)];
  const known = order ?? (a > 12 ? 'day-first' : b > 12 ? 'month-first' : undefined);
  if (known === undefined && a !== b) return 'network.call.start-ambiguous';
  return known === 'month-first'
    ? assemble(Number(year), a, b, time)
    : assemble(Number(year), b, a, time);
};

const german = (text: string): readonly (string | undefined)[] | undefined => {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ ,]+(.*))?$/.exec(text);
  return match === null ? undefined : [match[0], match[3], match[2], match[1], match[4]];
};

const TIME = /^(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;

const assemble = (
  year: number,
  month: number,
  day: number,
  time: string,
): ReadStart | 'network.call.start-shape' => {
  const date = civilDate(year, month, day);
  const match = TIME.exec(time.trim());
  if (date === undefined || match === null) return 'network.call.start-shape';
  const [hour, minute, second] = [match[1], match[2], match[3] ?? '0'].map(Number);
  if (hour === undefined || minute === undefined || second === undefined)
    return 'network.call.start-shape';
  if (hour > 23 || minute > 59 || second > 60) return 'network.call.start-shape';
  const clock = toEpochDay(date) * 86_400 + hour * 3_600 + minute * 60 + second;
  return match[4] === undefined ? { clock } : { clock, offset: offsetOf(match[4]) };
};

const offsetOf = (zone: string): number => {
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -minutes : minutes;
};

/**
 * A date as workbooks store it: days since 1899-12-30, the time as a fraction (ECMA-376 part 1, 18.17.4). Undefined if the
 * text is not a number of the years 1954 to 2119. The clock of a workbook has no zone.
 */
export const serialStart = (text: string): ReadStart | undefined => {
  const days = /^\d{5}(?:\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
  return days >= 20_000 && days < 80_000
    ? { clock: Math.round((days - 25_569) * 86_400) }
    : undefined;
};

/** Seconds: `75`, `75.4`, `1:15`, `0:01:15`; undefined for blank text, NaN for invalid text. */
export const readDuration = (text: string): number | undefined => {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (/^\d+(?:[.,]\d+)?$/.test(trimmed)) return Number(trimmed.replace(',', '.'));
  const clock = /^(?:(\d+):)?(\d{1,2}):(\d{2})$/.exec(trimmed);
  if (clock === null) return Number.NaN;
  return Number(clock[1] ?? 0) * 3_600 + Number(clock[2]) * 60 + Number(clock[3]);
};
