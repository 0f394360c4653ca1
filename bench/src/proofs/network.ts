import { haveNetworks, heldNetworks } from '../network/reference.ts';
import type { Proof } from '../proof.ts';

/** What a figure may be off: by rounding, and where it is found step by step. */
const LIMITS = { computed: 1e-9, iterated: 1e-6 };

/** Every measure, every best set of key players and the communities of the networks of the literature. */
export const networkProof: Proof = {
  name: 'network',
  absent: () => (haveNetworks ? undefined : 'the shared reference networks are not there'),
  run: async () => {
    const networks = heldNetworks();
    const passed =
      networks.length > 0 &&
      networks.every(
        (one) =>
          one.largestDifference <= LIMITS.computed &&
          one.largestIteratedDifference <= LIMITS.iterated &&
          one.keyPlayersDiffering === 0 &&
          one.leidenAhead.every((ahead) => ahead >= -LIMITS.computed),
      );
    const sum = (of: (one: (typeof networks)[number]) => number) =>
      networks.reduce((total, one) => total + of(one), 0);
    return {
      passed,
      result: {
        limits: LIMITS,
        figures: sum(({ figures }) => figures),
        keyPlayerSearches: sum(({ keyPlayerSearches }) => keyPlayerSearches),
        keyPlayerSets: sum(({ keyPlayerSets }) => keyPlayerSets),
        networks,
      },
    };
  },
};
