import { faults } from './chaos/faults.ts';
import { plant } from './chaos/mutants.ts';
import { type ChaosResult, runChaos } from './chaos/run.ts';

/** Numbers of cycles: 40 on PostgreSQL, 40 on the embedded database, 16 for each mutant. */
export const CHAOS_SIZE = { cycles: 40, mutantCycles: 16 } as const;

/** What a sound server must show. */
const sound = ({ missing, doubled, journalSound, receiptsMissing }: ChaosResult): boolean =>
  missing === 0 && doubled === 0 && journalSound && receiptsMissing === 0;

/**
 * kill -9 in mid-ingest: on PostgreSQL the server and the database in turn, half of the cycles without
 * redelivery; the same on the embedded database; and two mutants that this run must notice.
 */
export const proveChaos = async ({
  cycles,
  mutantCycles,
}: {
  readonly cycles: number;
  readonly mutantCycles: number;
} = CHAOS_SIZE) => {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const results: Record<string, ChaosResult> = {};
  for (const engine of ['postgres', 'pglite'] as const)
    results[engine] = await runChaos({ engine, cycles, redelivery: 'every-other', seed: 7, say });
  const mutants: Record<string, { readonly caught: boolean; readonly result: ChaosResult }> = {};
  for (const [name, edits] of Object.entries(faults)) {
    say(`mutant ${name}`);
    const { root, remove } = plant(edits);
    // Redelivery hides lost commits, and only redelivery shows a missing key.
    const redelivery = name === 'no-unique-key' ? 'always' : 'never';
    try {
      const result = await runChaos({
        engine: 'postgres',
        cycles: mutantCycles,
        redelivery,
        root,
        seed: 11,
        say,
      });
      mutants[name] = { caught: !sound(result), result };
    } finally {
      remove();
    }
  }
  const passed =
    Object.values(results).every(sound) && Object.values(mutants).every(({ caught }) => caught);
  return { passed, results, mutants };
};
