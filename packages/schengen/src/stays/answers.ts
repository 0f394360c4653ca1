import type { CivilDate } from '@amirani/core';
import { toEpochDay } from '@amirani/core';
import { DaySet, dateOf } from '../days/day-set.ts';
import { firstEntryBeside, firstEntryFor } from './first-entry.ts';
import { longestStay, longestStayBeside } from './longest-stay.ts';
import type { Decided, History } from './model.ts';
import { overstayIn } from './overstay.ts';
import { usedOn } from './used.ts';

/** What is asked of a history. */
export interface StayQuestion {
  /** The day asked about. */
  readonly on: CivilDate;
  /** The day of a planned entry; the day asked about where it is left out. */
  readonly entry?: CivilDate | undefined;
  /** Stays that are booked. */
  readonly bookings?: History | undefined;
  /** How many days a later stay is to have; 1 where it is left out. */
  readonly days?: number | undefined;
}

/** The answers, each under its own name: figures that are often taken for one another. */
export interface StayAnswers {
  /** Days of stay in the 180 days up to the day asked about. */
  readonly used: Decided<number>;
  /** The longest stay from the day of entry, with what drops out of the window meanwhile. */
  readonly remaining: Decided<number>;
  /** The same, sparing every later stay and booking that is lawful. */
  readonly remainingWithBookings: Decided<number>;
  /** The first day of stay with more than 90 in its window, or null. */
  readonly firstUnlawfulDay: Decided<CivilDate | null>;
  /** How many days of stay are unlawful, day by day. */
  readonly unlawfulDays: Decided<number>;
  /** By how much the figure exceeds 90 on the last day of stay. */
  readonly excessAtExit: Decided<number>;
  /** The highest figure of any day of stay. */
  readonly peak: Decided<number>;
  /**
   * The first day, from the day of entry on, on which a stay of the given length may begin, keeping every lawful booked day;
   * null if there is no such day up to the year 9999.
   */
  readonly firstEntryFor: Decided<CivilDate | null>;
}

/**
 * Answers all questions at once. Where it is undecided whether some days count, each figure is worked out without
 * them and with them; it is given where both agree, and otherwise undetermined with the reason. While a row was rejected
 * no figure that it could change is given: what it says is not known, and a figure without it would look as if it were.
 */
export const answerStays = (history: History, question: StayQuestion): StayAnswers => {
  if (history.rejected.length > 0) return unread;
  const known = decidedAnswers(history, question);
  return question.bookings === undefined || question.bookings.rejected.length === 0
    ? known
    : { ...known, remainingWithBookings: rejected, firstEntryFor: rejected };
};

const rejected = { undetermined: 'schengen.stay.rows-rejected' } as const;
const unread: StayAnswers = {
  used: rejected,
  remaining: rejected,
  remainingWithBookings: rejected,
  firstUnlawfulDay: rejected,
  unlawfulDays: rejected,
  excessAtExit: rejected,
  peak: rejected,
  firstEntryFor: rejected,
};

const decidedAnswers = (history: History, question: StayQuestion): StayAnswers => {
  const certain = figures(history.days, question.bookings?.days, question);
  const bookings = question.bookings?.undecided;
  const doubtful = history.undecided.union(bookings ?? DaySet.of([]));
  if (doubtful.size === 0) return certain;
  const most = figures(history.days.union(history.undecided), both(question.bookings), question);
  const reason =
    history.undecidedReasons[0] ??
    question.bookings?.undecidedReasons[0] ??
    'schengen.stay.family-member';
  const decided = <T>(without: T, within: T): Decided<T> =>
    without === within ? without : { undetermined: reason };
  return {
    used: decided(certain.used, most.used),
    remaining: decided(certain.remaining, most.remaining),
    remainingWithBookings: decided(certain.remainingWithBookings, most.remainingWithBookings),
    firstUnlawfulDay: decided(certain.firstUnlawfulDay, most.firstUnlawfulDay),
    unlawfulDays: decided(certain.unlawfulDays, most.unlawfulDays),
    excessAtExit: decided(certain.excessAtExit, most.excessAtExit),
    peak: decided(certain.peak, most.peak),
    firstEntryFor: decided(certain.firstEntryFor, most.firstEntryFor),
  };
};

/** Civil dates end with the year 9999. */
const LAST_DAY = toEpochDay('9999-12-31' as CivilDate);

/** The answers where every day is known to count or not. */
type Figures = {
  readonly [Name in keyof StayAnswers]: Extract<StayAnswers[Name], number | CivilDate | null>;
};

const figures = (
  days: DaySet,
  booked: DaySet | undefined,
  { on, entry = on, days: length = 1 }: StayQuestion,
): Figures => {
  const at = toEpochDay(entry);
  const all = booked === undefined ? days : days.union(booked);
  const overstay = overstayIn(days);
  const possible =
    booked === undefined ? firstEntryFor(days, at, length) : firstEntryBeside(all, at, length);
  return {
    used: usedOn(days, toEpochDay(on)),
    remaining: longestStay(days, at),
    remainingWithBookings: longestStayBeside(all, at),
    firstUnlawfulDay: overstay.first === undefined ? null : dateOf(overstay.first),
    unlawfulDays: overstay.unlawfulDays,
    excessAtExit: overstay.excessAtExit,
    peak: overstay.peak,
    firstEntryFor: possible === undefined || possible > LAST_DAY ? null : dateOf(possible),
  };
};

const both = (bookings: History | undefined): DaySet | undefined =>
  bookings?.days.union(bookings.undecided);
