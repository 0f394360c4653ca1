import { bombs } from '../bombs/corpus.ts';
import { bounds, isHeld, runBombs } from '../bombs/run.ts';
import type { Proof } from '../proof.ts';

/** Every hostile file at every operation that takes bytes, beside an officer's call each 100 ms. */
export const bombsProof: Proof = {
  name: 'bombs',
  run: async () => {
    const run = await runBombs({ bombs, say: (line) => process.stdout.write(`${line}\n`) });
    return { passed: isHeld(run), result: { bounds, ...run } };
  },
};
