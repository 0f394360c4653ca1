import { faults } from '../chaos/faults.ts';
import { plant } from '../chaos/mutants.ts';
import { type ChaosResult, runChaos } from '../chaos/run.ts';
import type { Proof } from '../proof.ts';

const CYCLES = 40;
const MUTANT_CYCLES = 16;

/** What a sound server must show. */
const sound = ({ missing, doubled, journalSound, receiptsMissing }: ChaosResult): boolean =>
  missing === 0 && doubled === 0 && journalSound && receiptsMissing === 0;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** A planted fault, and whether the run noticed it. Redelivery hides lost commits, and only it shows a missing key. */
const runMutant = async (name: keyof typeof faults) => {
  say(`mutant ${name}`);
  const { root, remove } = plant(faults[name]);
  const redelivery = name === 'no-unique-key' ? 'always' : 'never';
  try {
    const result = await runChaos({
      ...{ engine: 'postgres', cycles: MUTANT_CYCLES, redelivery, root, seed: 11, say },
    });
    return { caught: !sound(result), result };
  } finally {
    remove();
  }
};

/**
 * kill -9 in mid-ingest: on PostgreSQL the server and the database in turn, half of the cycles without
 * redelivery; the same on the embedded database; and two mutants that this run must notice.
 */
export const chaosProof: Proof = {
  name: 'chaos',
  run: async () => {
    const every = { cycles: CYCLES, redelivery: 'every-other', seed: 7, say } as const;
    const results = {
      postgres: await runChaos({ engine: 'postgres', ...every }),
      pglite: await runChaos({ engine: 'pglite', ...every }),
    };
    const mutants = {
      'acknowledge-before-commit': await runMutant('acknowledge-before-commit'),
      'no-unique-key': await runMutant('no-unique-key'),
    };
    const passed =
      Object.values(results).every(sound) && Object.values(mutants).every(({ caught }) => caught);
    return { passed, result: { ...results, mutants } };
  },
};
