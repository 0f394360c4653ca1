import { faults } from '../chaos/faults.ts';
import { plant } from '../chaos/mutants.ts';
import { runWorkers, type WorkersResult } from '../chaos/workers.ts';
import type { Proof } from '../proof.ts';

/** Fewer if the time is short: the record says what was run. */
const MESSAGES = Number(process.env['AMIRANI_PROVE_MESSAGES'] ?? 1_000_000);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const sound = (result: WorkersResult): boolean =>
  result.stored === result.messages &&
  result.missing === 0 &&
  result.doubled === 0 &&
  result.journalSound;

/** Workers that share one PostgreSQL and one folder, killed a hundred times in a million messages; and a fault that must be seen. */
export const workersProof: Proof = {
  name: 'workers',
  run: async () => {
    const result = await runWorkers({ workers: 3, messages: MESSAGES, kills: 100, say });
    say('mutant remove-before-commit');
    const { root, remove } = plant(faults['remove-before-commit']);
    try {
      const mutant = await runWorkers({
        workers: 3,
        messages: 20_000,
        kills: 15,
        perFile: 10,
        root,
        say,
      });
      const caught = !sound(mutant);
      return {
        passed: sound(result) && caught,
        result: { ...result, mutant: { caught, ...mutant } },
      };
    } finally {
      remove();
    }
  },
};

/** The same with few messages, to see in a minute that it works. */
export const workersSmallProof: Proof = {
  name: 'workers-small',
  run: async () => {
    const result = await runWorkers({ workers: 3, messages: 10_000, kills: 6, perFile: 10, say });
    return { passed: sound(result), result };
  },
};
