import type { CivilDate } from '@amirani/core';
import { createRiskWorld, type RiskSection, riskSections } from '@amirani/scenario/risk';
import type { RiskDemonstration } from '@amirani/server/desks/risk/demonstration';

/** The seed of the counts that a training server shows; the same for everybody who starts one on a day. */
const SEED = 1;

/** Five synthetic years of counts up to a day, in the two deliveries in which they came. */
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
  };
};

const sectionOf = ({ id, borderType }: RiskSection): RiskDemonstration['sections'][number] => ({
  id: id.toLowerCase(),
  // Warnings name a section as the tables do.
  name: id,
  border: borderType,
  unit: 'Training unit',
  ...(borderType === 'land' ? { neighbour: id.slice(-2) } : {}),
});
