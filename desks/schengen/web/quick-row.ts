import { civilDate } from '@amirani/core';
import { type StayRow, stateCode } from '@amirani/schengen';

/** A line as somebody types it from stamps, understood; or which part of it was not. */
export type QuickRow =
  | { readonly ok: true; readonly row: StayRow }
  | { readonly ok: false; readonly unclear: string };

/**
 * Reads one stay typed quickly: `10.3.26 20.3.26 FR`, `2026-03-10 - 2026-03-20`, `100326 200326 it`, `10.3.26 - ` for
 * an open stay. Days come before months, as stamps have them; a year of two digits is of this century.
 */
export const readQuickRow = (line: string): QuickRow => {
  const parts = line
    .trim()
    // A dash between two days separates them; one inside 2026-03-10 does not.
    .replace(/\s+(?:-|–|—|to)\s*/gi, ' ')
    .replace(/[–—]/g, ' ')
    .split(/[\s,;]+/)
    .filter((part) => part !== '');
  const dates: string[] = [];
  let state: string | undefined;
  for (const part of parts) {
    const date = dateOf(part);
    const code = /^[A-Za-z]{2,3}$/.test(part) ? stateCode(part) : undefined;
    if (date !== undefined && dates.length < 2 && state === undefined) dates.push(date);
    else if (code !== undefined && code !== '' && state === undefined && dates.length > 0)
      state = code;
    else return { ok: false, unclear: part };
  }
  const [entry, exit] = dates;
  if (entry === undefined) return { ok: false, unclear: line.trim() };
  return {
    ok: true,
    row: {
      entry,
      ...(exit === undefined ? {} : { exit }),
      ...(state === undefined ? {} : { state }),
      source: 'stamp',
    },
  };
};

const dateOf = (text: string): string | undefined => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return whole(iso[1], iso[2], iso[3]);
  const parted = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})$/.exec(text);
  if (parted !== null) return whole(parted[3], parted[2], parted[1]);
  const packed = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(text);
  return packed === null ? undefined : whole(packed[3], packed[2], packed[1]);
};

const whole = (year = '', month = '', day = ''): string | undefined =>
  civilDate(Number(year) + (year.length === 2 ? 2000 : 0), Number(month), Number(day));
