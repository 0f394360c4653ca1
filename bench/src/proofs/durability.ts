import { traceDurability } from '../chaos/durability.ts';
import type { Proof } from '../proof.ts';

/** fdatasync ends before the acknowledgement; with `fsync=off` the trace finds nothing in order. */
export const durabilityProof: Proof = {
  name: 'durability',
  run: async () => {
    const result = await traceDurability(20);
    const mutant = await traceDurability(5, ['fsync=off']);
    return {
      passed: result.inOrder === result.uploads && mutant.inOrder === 0,
      result: {
        ...result,
        mutants: { 'fsync=off': { caught: mutant.inOrder === 0, ...mutant } },
      },
    };
  },
};
