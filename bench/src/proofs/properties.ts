import type { Proof } from '../proof.ts';
import { runWithSeed, type SeededRun } from '../properties.ts';

/** How often; `AMIRANI_ROUNDS` asks for more. */
const ROUNDS = 5;

/** Properties hold beyond the seed that `npm test` is given: the unit tests with fresh seeds, a run each. */
export const propertiesProof: Proof = {
  name: 'properties',
  run: async () => {
    const rounds = Number(process.env['AMIRANI_ROUNDS'] ?? ROUNDS);
    const runs: SeededRun[] = [];
    while (runs.length < rounds) {
      const seed = Math.floor(Math.random() * 2 ** 31);
      process.stdout.write(`seed ${seed} … `);
      const run = runWithSeed(seed);
      process.stdout.write(`${run.passed} passed, ${run.failed.length} failed\n`);
      for (const one of run.failed) process.stdout.write(`  ${one}\n`);
      runs.push(run);
    }
    return {
      passed:
        runs.length > 0 && runs.every(({ passed, failed }) => passed > 0 && failed.length === 0),
      result: { runs },
    };
  },
};
