import { bombs } from '../bombs/corpus.ts';
import { bounds, isHeld, runBombs } from '../bombs/run.ts';
import type { Proof } from '../proof.ts';

/** `--minutes 6`; the whole corpus where nothing is said. Files that are left over fail the proof. */
const minutesOf = (argv: readonly string[]): { readonly minutes?: number } => {
  const at = argv.indexOf('--minutes');
  const minutes = Number(argv[at + 1]);
  return at >= 0 && minutes > 0 ? { minutes } : {};
};

/** Every hostile file at every operation that takes bytes, beside an officer's call each 100 ms. */
export const bombsProof: Proof = {
  name: 'bombs',
  run: async () => {
    const run = await runBombs({
      ...{ bombs, say: (line) => process.stdout.write(`${line}\n`) },
      ...minutesOf(process.argv),
    });
    return { passed: isHeld(run), result: { bounds, ...run } };
  },
};
