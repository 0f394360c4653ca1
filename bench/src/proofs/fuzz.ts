import { fuzz, LIMIT_MS } from '../fuzz.ts';
import type { Proof } from '../proof.ts';

/** 200,000 generated and 20,000 damaged messages: no throw, no hang, nobody lost, nothing left behind. */
export const fuzzProof: Proof = {
  name: 'fuzz',
  run: async () => {
    const result = fuzz(20_260_102, 200_000, 20_000);
    const { failures, ...counts } = result;
    return {
      passed: failures.length === 0,
      result: { limitMilliseconds: LIMIT_MS, ...counts, failures: failures.slice(0, 50) },
    };
  },
};
