import type { Proof } from '../proof.ts';
import { fuzzSeals, LIMIT_MS } from '../seal/fuzz.ts';

/** Growth of the heap that a run may leave behind. */
const MOST_MEGABYTES = 200;

/**
 * 1,000,000 random and damaged seals (VDS, VDS-NC, barcode structure) in the forms of scanners, every tenth verified: no
 * throw, no hang, memory bounded, and no signature over anything but what was signed.
 */
export const sealFuzzProof: Proof = {
  name: 'seal-fuzz',
  run: async () => {
    const { failures, ...fuzz } = fuzzSeals(9303, 1_000_000);
    return {
      passed: failures.length === 0 && fuzz.heapMegabytes < MOST_MEGABYTES,
      result: {
        limitMilliseconds: LIMIT_MS,
        limitMegabytes: MOST_MEGABYTES,
        ...fuzz,
        failures: failures.slice(0, 50),
      },
    };
  },
};
