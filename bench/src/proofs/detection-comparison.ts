import { haveR } from '../detection-comparison/flexible-of-r.ts';
import { compareWithR } from '../detection-comparison/run.ts';
import type { Proof } from '../proof.ts';

/**
 * Our method against R surveillance's flexible one on fifty repetitions of the simulation of Noufaily et al. 2013: paired
 * differences with their 95 % intervals, whole and by class of scenario. Where R is not installed it says so.
 */
export const detectionComparisonProof: Proof = {
  name: 'detection-comparison',
  absent: () => (haveR() ? undefined : 'R with surveillance and jsonlite is not installed'),
  run: async () => {
    const result = compareWithR();
    for (const { r, alpha, rows } of result.against)
      for (const { class: name, difference } of rows) {
        const { detection, falsePositive, delay } = difference;
        const show = ({ mean, low, high }: typeof delay, unit: number) =>
          `${(unit * mean).toFixed(3)} (${(unit * low).toFixed(3)} to ${(unit * high).toFixed(3)})`;
        process.stdout.write(
          `  ${r} at ${alpha}, ${name}: found ${show(detection, 100)}, false ${show(falsePositive, 100)}, delay ${show(delay, 1)}\n`,
        );
      }
    return {
      passed:
        Object.values(result.portDiffers).every((weeks) => weeks === 0) &&
        result.against.every(
          (one) => one.detectionHigher && one.falsePositiveNotHigher && one.delayNotHigher,
        ),
      result,
    };
  },
};
