import type { SeedUse } from '@amirani/scenario/lists';
import { FuzzySearchPeer } from './fuzzy-search-peer.ts';
import { jointList } from './joint-list.ts';
import { type Measurement, measureTogether, type SearchEngine } from './measure.ts';
import { OurIndex } from './our-index.ts';
import { TrigramPeer } from './trigram-peer.ts';

/** What is measured. */
export interface NamesBenchOptions {
  readonly seeds: readonly number[];
  readonly size: number;
  /** Beside the peers; without them only our own index. */
  readonly peers: boolean;
  readonly use?: SeedUse;
}

/** The measurements of a seed. */
export interface SeedMeasurement {
  readonly seed: number;
  readonly measurements: readonly Measurement[];
}

/** Finds 1,200 queries of twelve kinds in lists that another hand has made, beside the peers, and prints the figures. */
export const benchNames = async ({
  seeds,
  size,
  peers,
  use,
}: NamesBenchOptions): Promise<readonly SeedMeasurement[]> => {
  const results: SeedMeasurement[] = [];
  for (const seed of seeds) {
    const { entries, queries, warmUp } = jointList(seed, { size, seeds: use });
    const engines: SearchEngine[] = [new OurIndex()];
    if (peers) engines.push(new FuzzySearchPeer(), await TrigramPeer.start());
    try {
      const measurements = await measureTogether(engines, entries, queries, warmUp);
      results.push({ seed, measurements });
      print(`seed ${seed}, ${size} entries`, measurements);
    } finally {
      for (const engine of engines) await engine.close?.();
    }
  }
  return results;
};

/** Prints what was measured on a list, and of the first engine each kind of query. */
export const print = (list: string, measurements: readonly Measurement[]): void => {
  process.stdout.write(`${list}, times of CPU\n`);
  for (const one of measurements)
    process.stdout.write(
      `  ${one.engine.padEnd(24)} ${one.queries} queries, ${one.perSecond.toFixed(0)} a second, ms mean ${one.mean.toFixed(2)} p50 ${ms(one.p50)} p95 ${ms(one.p95)}; ` +
        `recall at 1 ${share(one.at1)} at 10 ${share(one.at10)}, of the expected ${share(one.expected.at1)} ${share(one.expected.at10)}; ` +
        `build ${(one.buildCpu / 1000).toFixed(1)} s, ${one.megabytes?.toFixed(0) ?? '-'} MB\n`,
    );
  const [own] = measurements;
  for (const [kind, { at1, at10 }] of Object.entries(own?.kinds ?? {}))
    process.stdout.write(`    ${kind.padEnd(16)} at 1 ${share(at1)} at 10 ${share(at10)}\n`);
};

const share = (value: number): string => value.toFixed(3);
const ms = (value: number | undefined): string => value?.toFixed(2) ?? '-';
