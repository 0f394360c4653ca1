/** A stay as integers: first and last day. */
export type Run = readonly [number, number];

/**
 * The peer: what a careful programmer writes from the definition, on integers. One flag a day, set from the stays;
 * each question loops over the at most 180 days of a window, for each day that it asks about. No library on npm
 * answers all questions, and those that answer some are slower than this.
 */
export class DayLoop {
  readonly #flags: Uint8Array;
  readonly #from: number;

  /** Sets the flags: this is what "prepared" leaves out of the time. */
  constructor(runs: readonly Run[]) {
    let from = Number.POSITIVE_INFINITY;
    let to = Number.NEGATIVE_INFINITY;
    for (const [first, last] of runs) {
      if (first < from) from = first;
      if (last > to) to = last;
    }
    this.#from = from;
    this.#flags = new Uint8Array(Math.max(0, to - from + 1));
    for (const [first, last] of runs) this.#flags.fill(1, first - from, last - from + 1);
  }

  /** Days of stay among the 180 that end with this one; only days before `until` where it is given. */
  used(day: number, until = day + 1): number {
    // Nothing is looked up twice: the loop is as good as it gets.
    const flags = this.#flags;
    const from = this.#from;
    const end = Math.min(day, until - 1, from + flags.length - 1) - from;
    let used = 0;
    for (let at = Math.max(0, day - 179 - from); at <= end; at += 1) used += flags[at] as number;
    return used;
  }

  /** The longest stay from a day on: each of its days asked about. */
  longest(entry: number): number {
    let length = 0;
    while (this.used(entry + length, entry) + length + 1 <= 90) length += 1;
    return length;
  }

  /** The longest that makes no later lawful day unlawful. */
  longestBeside(entry: number): number {
    const most = this.longest(entry);
    const later: { day: number; room: number }[] = [];
    for (let day = entry; day < entry + most + 180; day += 1) {
      const used = this.#flags[day - this.#from] === 1 ? this.used(day) : 91;
      if (used <= 90) later.push({ day, room: 90 - used });
    }
    for (let length = 1; length <= most; length += 1) {
      const end = entry + length - 1;
      for (const { day, room } of later) {
        if (day <= end) continue;
        let added = 0;
        for (let at = Math.max(entry, day - 179); at <= end; at += 1)
          added += 1 - (this.#flags[at - this.#from] ?? 0);
        if (added > room) return length - 1;
      }
    }
    return most;
  }

  /** The first day from which a stay of the given length is lawful. */
  firstEntry(from: number, length: number): number {
    let entry = from;
    while (this.longest(entry) < length) entry += 1;
    return entry;
  }

  /** The first day from which a stay of the given length is lawful and every later lawful day stays lawful. */
  firstEntryBeside(from: number, length: number): number {
    let entry = from;
    while (this.longest(entry) < length || this.longestBeside(entry) < length) entry += 1;
    return entry;
  }

  /** Whether any day of stay has more than 90 in its window. */
  anyOverstay(): boolean {
    for (let at = 0; at < this.#flags.length; at += 1)
      if (this.#flags[at] === 1 && this.used(this.#from + at) > 90) return true;
    return false;
  }

  /** Count, first and last of the unlawful days, the peak, and the excess on the last day of all. */
  overstay(): {
    readonly unlawfulDays: number;
    readonly first: number | undefined;
    readonly last: number | undefined;
    readonly peak: number;
    readonly excessAtExit: number;
  } {
    const unlawful: number[] = [];
    let peak = 0;
    let excessAtExit = 0;
    for (let at = 0; at < this.#flags.length; at += 1) {
      if (this.#flags[at] !== 1) continue;
      const used = this.used(this.#from + at);
      peak = Math.max(peak, used);
      excessAtExit = Math.max(0, used - 90);
      if (used > 90) unlawful.push(this.#from + at);
    }
    return {
      unlawfulDays: unlawful.length,
      first: unlawful[0],
      last: unlawful.at(-1),
      peak,
      excessAtExit,
    };
  }
}
