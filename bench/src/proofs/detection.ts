import { agreements } from '../detection/against-r.ts';
import { haveReference } from '../detection/reference.ts';
import { nationalityShares, regimeRows } from '../detection/regimes.ts';
import { simulationAgreements } from '../detection/simulation.ts';
import { stockShares } from '../detection/stock-alarms.ts';
import { readFrontex } from '../forecast/frontex-series.ts';
import type { Proof } from '../proof.ts';

/**
 * Aberration detection compared with R surveillance 1.24.1: every shared output within the tolerance of the reference, every
 * alarm on the shared repetitions of the simulation, and how often stock settings warn on the flows that Frontex publishes.
 * Beside it the regime-aware baseline: on every route, and on each of the thirty greatest nationalities, fewer than one month
 * in twenty with an alarm, and every documented onset found. docs/reference/detection.md says where the statistic of an
 * epidemic component differs.
 */
export const detectionProof: Proof = {
  name: 'detection',
  run: async () => {
    const frontex = readFrontex();
    if (!haveReference || frontex === undefined)
      return { passed: false, result: 'the outputs of R are absent: set AMIRANI_SAMPLES' };
    const outputs = agreements();
    const simulation = simulationAgreements();
    const flows = stockShares(frontex.series);
    const regimes = regimeRows(frontex);
    const nationalities = nationalityShares();
    return {
      passed:
        outputs.every(
          ({ file, beyond, otherAlarms }) => otherAlarms === 0 && (beyond === 0 || file === 'glr'),
        ) &&
        simulation.every(({ different }) => different === 0) &&
        regimes.regimeAware.every(
          ({ share, onsets }) =>
            share < 0.05 && Object.values(onsets).every((onset) => onset === 'found'),
        ) &&
        nationalities.greatest.every(({ regimeAware }) => regimeAware < 0.05),
      result: {
        outputs,
        simulation,
        flows,
        regimes,
        nationalities,
      },
    };
  },
};
