import { addDays, type CivilDate, dateParts, daysInMonth, toEpochDay } from '@amirani/core';
import { type DaySet, stayLimit, usedOn } from '@amirani/schengen';

/** What a day of the calendar is. */
export type DayKind = 'free' | 'stay' | 'booked' | 'planned' | 'undecided';

/** One day of the calendar. */
export interface StripDay {
  readonly date: CivilDate;
  readonly kind: DayKind;
  /** Whether it lies in the 180 days that end on the day looked at. */
  readonly inWindow: boolean;
  /** A day of stay with more than 90 in its window. */
  readonly unlawful: boolean;
}

/** A row of the calendar: a month with its days. */
export interface StripMonth {
  /** `2026-03`. */
  readonly id: string;
  readonly days: readonly StripDay[];
}

/** What lies on the calendar. */
export interface StripContent {
  readonly stays: DaySet;
  readonly undecided: DaySet;
  readonly booked: DaySet;
  readonly planned: DaySet;
}

/** The first day of the 180 that end on a day. */
export const windowStart = (on: CivilDate): CivilDate => addDays(on, 1 - stayLimit.window);

/** The months from one to another, day by day. `looked` is the last day of the window that is lit. */
export const monthsOf = (
  first: CivilDate,
  last: CivilDate,
  looked: CivilDate,
  { stays, undecided, booked, planned }: StripContent,
): readonly StripMonth[] => {
  const all = stays.union(booked).union(planned);
  const from = windowStart(looked);
  const months: StripMonth[] = [];
  let { year, month } = dateParts(first);
  const end = last.slice(0, 7);
  for (;;) {
    const id = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    const days = Array.from({ length: daysInMonth(year, month) }, (_, index): StripDay => {
      const date = `${id}-${String(index + 1).padStart(2, '0')}` as CivilDate;
      const day = toEpochDay(date);
      const kind: DayKind = stays.has(day)
        ? 'stay'
        : planned.has(day)
          ? 'planned'
          : booked.has(day)
            ? 'booked'
            : undecided.has(day)
              ? 'undecided'
              : 'free';
      return {
        date,
        kind,
        inWindow: from <= date && date <= looked,
        unlawful: all.has(day) && usedOn(all, day) > stayLimit.days,
      };
    });
    months.push({ id, days });
    if (id >= end) return months;
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
};

/** Days of stay that leave the window as it moves: the number of days that become free on a day. */
export interface DropOut {
  /** The first day on which they no longer count. */
  readonly from: CivilDate;
  /** The last of the days on which one leaves. */
  readonly until: CivilDate;
  readonly days: number;
}

/** What leaves the window after a day, run by run, in order. */
export const dropOuts = (stays: DaySet, on: CivilDate): readonly DropOut[] => {
  const first = toEpochDay(windowStart(on));
  const today = toEpochDay(on);
  const outs: DropOut[] = [];
  for (const run of stays.runs()) {
    const from = Math.max(run.first, first);
    const last = Math.min(run.last, today);
    if (last < from) continue;
    outs.push({
      from: addDays(on, from - first + 1),
      until: addDays(on, last - first + 1),
      days: last - from + 1,
    });
  }
  return outs;
};
