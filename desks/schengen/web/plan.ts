import { type CivilDate, toEpochDay } from '@amirani/core';
import {
  answerStays,
  DaySet,
  dayRun,
  type History,
  historyOf,
  isSameStay,
  type RejectedRow,
  readHistory,
  type StayAnswers,
  type StayRow,
} from '@amirani/schengen';
import { borderZone } from '@platform/web/platform/clock.ts';
import { createStore, type Store } from '@platform/web/platform/store.ts';
import { today } from '@platform/web/platform/today.ts';

/** A stay in the table: its row, and a key that stays when rows are added or taken away. */
export interface PlannedRow {
  readonly key: number;
  readonly row: StayRow;
  readonly booked: boolean;
}

/** What lies on the table of the stay calculator. It is kept in memory alone, and gone with the page. */
export interface Plan {
  readonly on: CivilDate;
  readonly rows: readonly PlannedRow[];
  /** A stay that is being planned on the calendar. */
  readonly planned: { readonly first: CivilDate; readonly last: CivilDate } | undefined;
  /** How many days a later stay is to have. */
  readonly days: number;
  /** Text of the field, before it is added. */
  readonly typed?: string;
  /** Lines that were not understood: one of a file has its number, a typed one is the entry of its row. */
  readonly refused?: readonly RejectedRow[];
}

const nothing = (): Plan => ({ on: today(), rows: [], planned: undefined, days: 14 });

/** The plan on the table. */
export const plan: Store<Plan> = createStore(nothing());

/** Clears the table. */
export const clearPlan = (): void => plan.set(nothing());

/** Whether nothing lies on the table. */
export const isEmpty = ({ rows, planned, typed = '', refused = [] }: Plan): boolean =>
  rows.length === 0 && planned === undefined && typed === '' && refused.length === 0;

// Made before the server has said in which zone the border lies: what nobody filled yet begins again on its day.
borderZone.subscribe(() => {
  if (isEmpty(plan.get())) clearPlan();
});

let keys = 0;

/** Adds rows to the table, each stay once. Returns how many were there already. */
export const addRows = (rows: readonly StayRow[], booked = false): number => {
  const before = plan.get().rows;
  const all = [...before];
  for (const row of rows) {
    if (all.some((one) => one.booked === booked && isSameStay(one.row, row))) continue;
    keys += 1;
    all.push({ key: keys, row, booked });
  }
  plan.update((now) => ({ ...now, rows: all }));
  return before.length + rows.length - all.length;
};

/** Takes one row away. */
export const removeRow = (key: number): void =>
  plan.update((now) => ({ ...now, rows: now.rows.filter((one) => one.key !== key) }));

/** Puts one row in the place of another. */
export const changeRow = (key: number, change: Partial<PlannedRow>): void =>
  plan.update((now) => ({
    ...now,
    rows: now.rows.map((one) => (one.key === key ? { ...one, ...change } : one)),
  }));

/** What follows from a plan. */
export interface PlanAnswers {
  /** Whether all rows can be used: otherwise nothing is drawn that one of them could change. */
  readonly complete: boolean;
  readonly history: History;
  readonly bookings: History;
  readonly planned: DaySet;
  readonly answers: StayAnswers;
  /** The same with the planned stay booked; undefined where none is planned. */
  readonly withPlan: StayAnswers | undefined;
}

/** Answers all questions of a plan. */
export const answersOf = ({ on, rows, planned, days, refused = [] }: Plan): PlanAnswers => {
  const of = (booked: boolean) => rows.filter((one) => one.booked === booked).map(({ row }) => row);
  const read = readHistory(of(false), { on });
  const history = { ...read, rejected: [...read.rejected, ...refused] };
  const bookings = readHistory(of(true), { on });
  const entry = planned?.first ?? on;
  const answers = answerStays(history, { on, entry, bookings, days });
  const rejected = [...history.rejected, ...bookings.rejected];
  return {
    complete: rejected.length === 0,
    history,
    bookings,
    planned:
      planned === undefined ? DaySet.of([]) : DaySet.of([dayRun(planned.first, planned.last)]),
    answers,
    withPlan:
      planned === undefined
        ? undefined
        : answerStays(
            historyOf(
              [...history.stays, ...bookings.stays, ...stayOf(planned)],
              rejected,
              planned.last,
            ),
            { on: planned.last },
          ),
  };
};

const stayOf = ({ first, last }: NonNullable<Plan['planned']>): History['stays'] =>
  readHistory([{ entry: first, exit: last }], { on: last }).stays;

/** How many days a planned stay has. */
export const lengthOf = ({ first, last }: NonNullable<Plan['planned']>): number =>
  toEpochDay(last) - toEpochDay(first) + 1;
