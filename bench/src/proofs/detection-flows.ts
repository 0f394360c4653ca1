import { effortRows } from '../detection/effort-on-flows.ts';
import { hierarchyRows } from '../detection/hierarchy-on-flows.ts';
import { readNationalities } from '../detection/nationality-series.ts';
import { readFrontex } from '../forecast/frontex-series.ts';
import type { Proof } from '../proof.ts';

/**
 * False discoveries and effort on the flows that Frontex publishes: a measurement, with its limits in docs/reference/detection.md.
 * It fails where going down the hierarchy leaves more nationalities without their route than each level for itself, or lists
 * fewer onsets, or where effort tells nothing: a doubling of effort must be told apart from one of the flow more often than not by chance.
 */
export const detectionFlowsProof: Proof = {
  name: 'detection-flows',
  run: async () => {
    const frontex = readFrontex();
    if (frontex === undefined)
      return { passed: false, result: 'the flows are absent: set AMIRANI_SAMPLES' };
    const nationalities = readNationalities();
    const routes = frontex.series
      .filter(({ name }) => name !== 'Total')
      .map(({ name, counts }) => ({ route: name, nationality: '', counts }));
    const hierarchy = hierarchyRows(frontex, nationalities);
    const effort = effortRows([...routes, ...nationalities]);
    const told = (planted: string) => effort.find((one) => one.planted === planted)?.readings;
    return {
      passed:
        hierarchy.every(
          ({ levels, tree }) =>
            tree.withoutTheirRoute < levels.withoutTheirRoute &&
            tree.onsetsFound.length >= levels.onsetsFound.length,
        ) &&
        (told('effort doubled')?.effort ?? 0) > 5 * (told('flow doubled')?.effort ?? 0) &&
        (told('effort halved, flow doubled')?.hidden ?? 0) > 5 * (told('nothing')?.hidden ?? 0),
      result: { hierarchy, effort },
    };
  },
};
