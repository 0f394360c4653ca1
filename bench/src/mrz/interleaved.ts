/** A reader of zones that gives some number which depends on all that it read. */
export interface TimedReader {
  readonly name: string;
  readonly run: (lines: readonly string[]) => number;
}

const CHUNKS = 4;

/**
 * Microseconds of process CPU time a zone for each reader, all threads, garbage collection included: the median
 * chunk. In each round every reader reads every chunk, one reader after the other. Imports nothing, so that it can be
 * handed to another engine.
 *
 * @throws Error where a reader read something else in one round than in another.
 */
export const medianCosts = (
  readers: readonly TimedReader[],
  corpus: readonly (readonly string[])[],
  rounds: number,
): ReadonlyMap<string, number> => {
  const times = new Map(readers.map(({ name }) => [name, [] as number[]]));
  const sums = new Map<string, Set<number>>(readers.map(({ name }) => [name, new Set()]));
  const size = Math.ceil(corpus.length / CHUNKS);
  for (let round = -1; round < rounds; round++) {
    const totals = new Map<string, number>();
    for (let chunk = 0; chunk < CHUNKS; chunk++)
      for (const { name, run } of readers) {
        const began = process.cpuUsage();
        let sum = 0;
        const end = Math.min(corpus.length, (chunk + 1) * size);
        for (let at = chunk * size; at < end; at++) sum += run(corpus[at] ?? []);
        const { user, system } = process.cpuUsage(began);
        // The first round compiles, as in a process that has been up for a while.
        if (round >= 0) times.get(name)?.push((user + system) / (end - chunk * size));
        totals.set(name, (totals.get(name) ?? 0) + sum);
      }
    for (const [name, total] of totals) sums.get(name)?.add(total);
  }
  for (const [name, all] of sums)
    if (all.size !== 1) throw new Error(`${name} read different values in different rounds`);
  return new Map([...times].map(([name, all]) => [name, middle(all)]));
};

/** The value that a share of all, half of them unless told, does not exceed. */
export const middle = (values: readonly number[], share = 0.5): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;
