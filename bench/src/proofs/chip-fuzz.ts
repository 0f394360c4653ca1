import { type ChipFuzz, fuzzChip, fuzzTargets, LIMIT_MS } from '../chip-fuzz/fuzz.ts';
import type { Proof } from '../proof.ts';

/** Growth of the heap that a run may leave behind. */
const MOST_MEGABYTES = 300;
/** `AMIRANI_PROVE_INPUTS` makes a run smaller than the published one. */
const INPUTS = Number(process.env['AMIRANI_PROVE_INPUTS']) || 1_000_000;

/**
 * 1,000,000 damaged inputs each: elements, certificates and revocation lists; EF.SOD, every tenth verified; the other files
 * of a chip; master lists. No throw, no hang, memory bounded, every finding in its place, and no signature over anything
 * but what was signed.
 */
export const chipFuzzProof: Proof = {
  name: 'chip-fuzz',
  run: async () => {
    const runs: ChipFuzz[] = [];
    for (const target of fuzzTargets) {
      const run = fuzzChip(target, 9303, INPUTS);
      process.stdout.write(
        `${target}: ${run.failures.length} failures, slowest ${run.slowest.milliseconds} ms\n`,
      );
      runs.push(run);
    }
    return {
      passed: runs.every(
        ({ failures, heapMegabytes }) => failures.length === 0 && heapMegabytes < MOST_MEGABYTES,
      ),
      result: {
        limitMilliseconds: LIMIT_MS,
        limitMegabytes: MOST_MEGABYTES,
        runs: runs.map(({ failures, ...run }) => ({ ...run, failures: failures.slice(0, 50) })),
      },
    };
  },
};
