import { type CivilDate, civilDate } from '@amirani/core';
import { type RejectedRow, type RejectionReason, type StayRow, stateCode } from '@amirani/schengen';

/** A line as somebody types it from stamps, understood; or why it cannot be used. */
export type QuickRow =
  | { readonly ok: true; readonly row: StayRow }
  | ({ readonly ok: false } & Pick<RejectedRow, 'reason' | 'facts'>);

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
    const day = quickDay(part);
    const code = /^[A-Za-z]{2,3}$/.test(part) ? stateCode(part) : undefined;
    if (day === null) return unusable('no-such-day', { date: part });
    if (day !== undefined) {
      if (dates.length === 2 || state !== undefined) return unusable('third-day', { date: part });
      dates.push(day);
    } else if (/^[-–—]$/.test(part) || (code && dates.length === 0))
      return unusable('entry-missing');
    else if (code && state === undefined) state = code;
    else if (/^[A-Z]{2,3}$/.test(part)) return unusable('state-unknown', { state: part });
    else return unusable('word-unknown', { word: part });
  }
  const [entry, exit] = dates;
  if (entry === undefined) return unusable('entry-missing');
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

type Reason = RejectionReason extends `schengen.stay.row.${infer Name}` ? Name : never;

const unusable = (reason: Reason, facts?: RejectedRow['facts']): QuickRow => ({
  ok: false,
  reason: `schengen.stay.row.${reason}`,
  ...(facts === undefined ? {} : { facts }),
});

/** The day that somebody typed; `null` where there is no such day, undefined where nothing looks like one. */
export const quickDay = (text: string): CivilDate | null | undefined => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return whole(iso[1], iso[2], iso[3]);
  const parted = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})$/.exec(text);
  if (parted !== null) return whole(parted[3], parted[2], parted[1]);
  const packed = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(text);
  return packed === null ? undefined : whole(packed[3], packed[2], packed[1]);
};

const whole = (year = '', month = '', day = ''): CivilDate | null =>
  civilDate(Number(year) + (year.length === 2 ? 2000 : 0), Number(month), Number(day)) ?? null;
