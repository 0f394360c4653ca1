import type { Proof } from '../proof.ts';
import { plantMutants } from '../rights-mutants.ts';

/** Each mutant of docs/rights.json makes the test fail that it names. */
export const rightsProof: Proof = {
  name: 'rights',
  run: async () => {
    const mutants = plantMutants();
    return {
      passed: mutants.length > 0 && mutants.every(({ caught }) => caught),
      result: { planted: mutants.length, mutants },
    };
  },
};
