import { repairAccuracy } from '../mrz/accuracy.ts';
import { differential } from '../mrz/differential.ts';
import { fuzzMrz, LIMIT_MS } from '../mrz/fuzz.ts';
import type { Proof } from '../proof.ts';

/**
 * Machine readable zones: 200,000 against npm `mrz` and `mrz-fast`, every disagreement with its reason; 1,000,000
 * random and damaged inputs without a throw or a hang; and what repair makes of one to three misread characters,
 * where a single misread character is never answered with another single correction.
 */
export const mrzProof: Proof = {
  name: 'mrz',
  run: async () => {
    const { unexplained, refused, ...agreement } = differential(20_261_125, 200_000);
    const repair = [1, 2, 3].map((misread) => repairAccuracy(4711, misread, 2_000));
    const { failures, ...fuzz } = fuzzMrz(9303, 1_000_000);
    return {
      passed: unexplained.length + refused.length + failures.length === 0 && repair[0]?.wrong === 0,
      result: {
        differential: {
          ...agreement,
          unexplained: unexplained.slice(0, 20),
          refused: refused.slice(0, 20),
        },
        repair,
        fuzz: { limitMilliseconds: LIMIT_MS, ...fuzz, failures: failures.slice(0, 50) },
      },
    };
  },
};
