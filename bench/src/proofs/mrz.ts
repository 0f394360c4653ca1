import { differential } from '../mrz/differential.ts';
import { fuzzMrz, LIMIT_MS } from '../mrz/fuzz.ts';
import type { Proof } from '../proof.ts';

/**
 * Machine readable zones: 200,000 against npm `mrz` and `mrz-fast`, every disagreement with its reason; 1,000,000
 * random and damaged inputs without a throw or a hang.
 */
export const mrzProof: Proof = {
  name: 'mrz',
  run: async () => {
    const { unexplained, refused, ...agreement } = differential(20_261_125, 200_000);
    const { failures, ...fuzz } = fuzzMrz(9303, 1_000_000);
    return {
      passed: unexplained.length + refused.length + failures.length === 0,
      result: {
        differential: {
          ...agreement,
          unexplained: unexplained.slice(0, 20),
          refused: refused.slice(0, 20),
        },
        fuzz: { limitMilliseconds: LIMIT_MS, ...fuzz, failures: failures.slice(0, 50) },
      },
    };
  },
};
