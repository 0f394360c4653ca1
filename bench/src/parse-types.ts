/** How large a run is. */
export interface BenchOptions {
  /** Bytes of each corpus. */
  readonly bytes: number;
  /** Rounds; in each, every subject runs once, one after the other. */
  readonly rounds: number;
}

/**
 * `kept`: the corpus is parsed into what the library keeps of it, all in one result, as the README of `edifact`
 * shows, and then every value of it is read once. `dropped`: every interchange is parsed, every value of it read once, and its result let go.
 */
export type Way = 'kept' | 'dropped';

/** One line of the table: medians over the rounds. */
export interface BenchRow {
  readonly corpus: string;
  readonly subject: string;
  readonly way: Way;
  /** Megabytes (10^6) a second of process CPU time, all threads, garbage collection included. */
  readonly cpuMegabytes: number;
  readonly wallMegabytes: number;
  readonly messagesPerSecond: number;
  /** How many times the CPU time of the bare byte scan. */
  readonly timesScan: number;
  /** How many times faster than `edifact` with objects in the same way, by CPU time. */
  readonly timesEdifact: number;
  /** Sum over every value that was read; the same in every round. */
  readonly checksum: number;
}

/** What a bench gives. */
export interface BenchResult {
  readonly name: string;
  readonly rows: readonly BenchRow[];
}
