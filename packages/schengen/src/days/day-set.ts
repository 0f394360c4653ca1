import type { CivilDate, EpochDay } from '@amirani/core';
import { fromEpochDay, toEpochDay } from '@amirani/core';

/** A run of days, both ends included, as days since 1970-01-01. */
export interface DayRun {
  readonly first: EpochDay;
  readonly last: EpochDay;
}

/**
 * A set of calendar days, kept as sorted runs that neither touch nor overlap. A day is in it or not: rows that
 * overlap, touch, repeat or stand in any order give the same set. With the number of days before each run at
 * hand, "how many days in this window" costs two look-ups however long the window is.
 */
export class DaySet {
  readonly #firsts: Int32Array;
  readonly #lasts: Int32Array;
  /** Days in all runs before this one. */
  readonly #before: Int32Array;
  /** How many days there are. */
  readonly size: number;

  private constructor(firsts: Int32Array, lasts: Int32Array) {
    this.#firsts = firsts;
    this.#lasts = lasts;
    this.#before = new Int32Array(firsts.length);
    let size = 0;
    for (let run = 0; run < firsts.length; run += 1) {
      this.#before[run] = size;
      size += at(lasts, run) - at(firsts, run) + 1;
    }
    this.size = size;
  }

  /** The set of all days of these runs, in any order; a run whose last day lies before its first is empty. */
  static of(runs: readonly DayRun[]): DaySet {
    const sorted = runs.filter(({ first, last }) => first <= last);
    for (let index = 1; index < sorted.length; index += 1)
      if ((sorted[index]?.first ?? 0) < (sorted[index - 1]?.first ?? 0)) {
        sorted.sort((a, b) => a.first - b.first);
        break;
      }
    const firsts = new Int32Array(sorted.length);
    const lasts = new Int32Array(sorted.length);
    let length = 0;
    for (const { first, last } of sorted)
      if (length > 0 && first <= at(lasts, length - 1) + 1) {
        if (last > at(lasts, length - 1)) lasts[length - 1] = last;
      } else {
        firsts[length] = first;
        lasts[length] = last;
        length += 1;
      }
    return new DaySet(firsts.subarray(0, length), lasts.subarray(0, length));
  }

  /** Days up to and including this one. */
  upTo(day: number): number {
    const run = this.#runAt(day);
    if (run < 0) return 0;
    return at(this.#before, run) + Math.min(day, at(this.#lasts, run)) - at(this.#firsts, run) + 1;
  }

  /** Days from the first to the last of a window, both included. */
  within(first: number, last: number): number {
    return last < first ? 0 : this.upTo(last) - this.upTo(first - 1);
  }

  has(day: number): boolean {
    const run = this.#runAt(day);
    return run >= 0 && day <= at(this.#lasts, run);
  }

  /** How many runs there are. */
  get runCount(): number {
    return this.#firsts.length;
  }

  /** First day of a run, by its number from 0. */
  firstOf(run: number): number {
    return at(this.#firsts, run);
  }

  /** Last day of a run, by its number from 0. */
  lastOf(run: number): number {
    return at(this.#lasts, run);
  }

  /** Days in all runs before this one. */
  beforeRun(run: number): number {
    return at(this.#before, run);
  }

  /** The number of the run that holds this day, or of the last that begins before it; -1 where none does. */
  runAt(day: number): number {
    return this.#runAt(day);
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

  #runAt(day: number): number {
    const firsts = this.#firsts;
    let low = 0;
    let high = firsts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (at(firsts, middle) <= day) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** A run of days between two civil dates, both included. */
export const dayRun = (first: CivilDate, last: CivilDate): DayRun => ({
  first: toEpochDay(first),
  last: toEpochDay(last),
});

/** The civil date of a day number. */
export const dateOf = (day: number): CivilDate => fromEpochDay(day as EpochDay);

/** An element that is known to be there. */
const at = (numbers: Int32Array, index: number): number => numbers[index] as number;
