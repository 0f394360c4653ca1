import type { CivilDate } from '@amirani/core';
import {
  createRiskIncidents,
  createRiskWorld,
  type RiskSection,
  riskSections,
} from '@amirani/scenario/risk';
import type { RiskDemonstration } from '@desk/risk/server/demonstration.ts';

/** The seed of the counts that a training server shows; the same for everybody who starts one on a day. */
const SEED = 1;

/** Five synthetic years of counts up to a day, in the deliveries in which they came, and two years of incidents. */
export const riskOf = (day: CivilDate): RiskDemonstration => {
  const { deliveries } = createRiskWorld({ seed: SEED, referenceDate: day });
  return {
    deliveries: deliveries.map(({ recordedOn, tables }) => ({
      recordedOn,
      tables: tables.map((table) => ({
        ...table,
        source: 'Training world: nobody has counted this',
        sums: [],
      })),
    })),
    sections: riskSections.map(sectionOf),
    incidents: createRiskIncidents({ seed: SEED, referenceDate: day }).map(incidentOf),
  };
};

/** The lists of a world stay what they are; those of the contract may be written to. */
const incidentOf = ({
  facets,
  ...incident
}: ReturnType<typeof createRiskIncidents>[number]): RiskDemonstration['incidents'][number] => ({
  ...incident,
  facets: Object.fromEntries(Object.entries(facets).map(([facet, codes]) => [facet, [...codes]])),
});

/** A week is strained where half as many again come as usual; usual means are in thousandths. */
const STRAINED = 1.5 / 1000;

const sectionOf = ({
  id,
  borderType,
  detections,
}: RiskSection): RiskDemonstration['sections'][number] => ({
  id: id.toLowerCase(),
  // Warnings name a section as the tables do.
  name: id,
  border: borderType,
  unit: 'Training unit',
  ...(detections === 0
    ? {}
    : { strained: { dataset: 'detections', from: Math.ceil(detections * STRAINED) } }),
  ...(borderType === 'land' ? { neighbour: id.slice(-2) } : {}),
});
