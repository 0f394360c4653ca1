import type { CivilDate } from '@amirani/core';
import { parseCivilDate } from '@amirani/core';

/** A row of rule data: what it says holds from a day to a day, by a source that somebody looked at. */
export interface DatedRow {
  /** First day on which it holds. */
  readonly from: CivilDate;
  /** Last day on which it holds; left out while it goes on. */
  readonly to?: CivilDate;
  /** The act, or where else it was seen. */
  readonly source: string;
  /** When somebody last compared the row with its source. */
  readonly checkedOn: CivilDate;
  /** After this day the row is to be checked again before anybody relies on it. */
  readonly staleAfter: CivilDate;
}

/**
 * A row with its dates typed.
 * @throws RangeError for an invalid date, or if the row ends before it begins: a mistake in the table.
 */
export const dated = <T extends Record<keyof DatedRow & ('from' | 'source'), string>>(
  row: T & { readonly to?: string; readonly checkedOn: CivilDate; readonly staleAfter: CivilDate },
): T & DatedRow => {
  const days = [row.from, row.to, row.checkedOn, row.staleAfter];
  if (days.some((day) => day !== undefined && !parseCivilDate(day).ok))
    throw new RangeError(`schengen: a row of ${row.source} has a date that is none`);
  if (row.to !== undefined && row.to < row.from)
    throw new RangeError(`schengen: a row of ${row.source} ends before it begins`);
  return row as unknown as T & DatedRow;
};

/** Whether a row holds on a day. */
export const holdsOn = (row: DatedRow, day: CivilDate): boolean =>
  row.from <= day && (row.to === undefined || day <= row.to);

/** Whether a row should have been checked again by a day. */
export const isStale = (row: DatedRow, on: CivilDate): boolean => on > row.staleAfter;
