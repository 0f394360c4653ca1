import type { CivilDate, EpochDay } from '@amirani/core';
import { fromEpochDay, toEpochDay } from '@amirani/core';

/** A run of days, both ends included, as days since 1970-01-01. */
export interface DayRun {
  readonly first: EpochDay;
  readonly last: EpochDay;
}

/**
 * A set of calendar days, kept as sorted runs that neither touch nor overlap. A day is in it or not: rows that overlap, touch
 * or repeat, in any order, give the same set. With the number of days before each run at hand, "how many days in this window"
 * costs a look-up however long the window is.
 */
export class DaySet {
  /** For each run its first day, its last, and how many days all runs before it have. */
  readonly #table: readonly number[];
  /** How many days there are. */
  readonly size: number;

  private constructor(table: readonly number[]) {
    this.#table = table;
    const end = table.length - WIDTH;
    this.size = end < 0 ? 0 : at(table, end + BEFORE) + at(table, end + LAST) - at(table, end) + 1;
  }

  /** The set of all days of these runs, in any order; a run whose last day lies before its first is empty. */
  static of(runs: readonly DayRun[]): DaySet {
    return new DaySet(tableOf(runs) ?? (tableOf(runs.toSorted(byFirst)) as readonly number[]));
  }

  /**
   * The set of those runs alone that touch a window, its first and last day included: what one question about
   * the window needs of rows as they come, without putting all the others in order.
   */
  static near(runs: readonly DayRun[], first: number, last: number): DaySet {
    const near: DayRun[] = [];
    for (let index = 0; index < runs.length; index += 1) {
      const run = runs[index] as DayRun;
      if (run.last >= first && run.first <= last) near.push(run);
    }
    return DaySet.of(near);
  }

  /** Days up to and including this one. */
  upTo(day: number): number {
    return this.#upTo(day, this.#rowAt(day));
  }

  /** Days from the first to the last of a window, both included. */
  within(first: number, last: number): number {
    if (last < first) return 0;
    const table = this.#table;
    const end = this.#rowAt(last);
    if (end < 0) return 0;
    const until = this.#upTo(last, end);
    // Few runs lie in a window: going back over them is quicker than a second search.
    let row = end;
    while (row >= 0 && at(table, row) >= first) row -= WIDTH;
    return row < 0 ? until : until - this.#upTo(first - 1, row);
  }

  has(day: number): boolean {
    const row = this.#rowAt(day);
    return row >= 0 && day <= at(this.#table, row + LAST);
  }

  /** How many runs there are. */
  get runCount(): number {
    return this.#table.length / WIDTH;
  }

  /** First day of a run, by its number from 0. */
  firstOf(run: number): number {
    return at(this.#table, run * WIDTH);
  }

  /** Last day of a run, by its number from 0. */
  lastOf(run: number): number {
    return at(this.#table, run * WIDTH + LAST);
  }

  /** Days in all runs before this one. */
  beforeRun(run: number): number {
    return at(this.#table, run * WIDTH + BEFORE);
  }

  /** The number of the run that holds this day, or of the last that begins before it; -1 where none does. */
  runAt(day: number): number {
    return this.#rowAt(day) / WIDTH;
  }

  /** The runs, in order. */
  *runs(): Generator<DayRun> {
    for (let run = 0; run < this.runCount; run += 1)
      yield { first: this.firstOf(run) as EpochDay, last: this.lastOf(run) as EpochDay };
  }

  /** The days of both. */
  union(other: DaySet): DaySet {
    if (other.size === 0) return this;
    return this.size === 0 ? other : DaySet.of([...this.runs(), ...other.runs()]);
  }

  /** Days up to one of which the row is known. */
  #upTo(day: number, row: number): number {
    if (row < 0) return 0;
    const last = at(this.#table, row + LAST);
    return at(this.#table, row + BEFORE) + Math.min(day, last) - at(this.#table, row) + 1;
  }

  /** Where in the table the last run stands that begins on this day or before it; -WIDTH where none does. */
  #rowAt(day: number): number {
    const table = this.#table;
    let row = table.length - WIDTH;
    // Questions are mostly about the latest days: stepping back finds those sooner than halving.
    const near = row - STEPS * WIDTH;
    while (row >= 0 && at(table, row) > day) {
      row -= WIDTH;
      if (row < near) return this.#halve(day, row);
    }
    return row < 0 ? -WIDTH : row;
  }

  /** As {@link DaySet.#rowAt}, among the rows up to one. */
  #halve(day: number, row: number): number {
    const table = this.#table;
    let low = 0;
    let high = row / WIDTH + 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (at(table, middle * WIDTH) <= day) low = middle + 1;
      else high = middle;
    }
    return (low - 1) * WIDTH;
  }
}

const WIDTH = 3;
const STEPS = 16;
const LAST = 1;
const BEFORE = 2;

/** The table of runs that are in order, touching and overlapping ones joined; undefined where they are not. */
const tableOf = (runs: readonly DayRun[]): readonly number[] | undefined => {
  // As long as it can get: growing it step by step would cost more than all the rest.
  const table = new Array<number>(runs.length * WIDTH);
  let length = 0;
  let start = Number.NEGATIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (let index = 0; index < runs.length; index += 1) {
    const { first, last } = runs[index] as DayRun;
    if (last < first) continue;
    if (first < start) return undefined;
    if (first > end + 1) {
      start = first;
      table[length] = first;
      table[length + BEFORE] = size;
      length += WIDTH;
      size += last - first + 1;
    } else if (last > end) size += last - end;
    else continue;
    end = last;
    table[length - WIDTH + LAST] = last;
  }
  table.length = length;
  return table;
};

const byFirst = (a: DayRun, b: DayRun): number => a.first - b.first;

/** A run of days between two civil dates, both included. */
export const dayRun = (first: CivilDate, last: CivilDate): DayRun => ({
  first: toEpochDay(first),
  last: toEpochDay(last),
});

/** The civil date of a day number. */
export const dateOf = (day: number): CivilDate => fromEpochDay(day as EpochDay);

/** An element that is known to be there. */
const at = (numbers: readonly number[], index: number): number => numbers[index] as number;
