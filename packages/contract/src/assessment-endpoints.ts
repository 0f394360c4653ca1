import { assessmentRunEndpoints } from './assessment-run.ts';
import { criteriaEndpoints } from './criteria.ts';
import { disclosureEndpoints } from './disclosures.ts';
import { hitEndpoints } from './hits.ts';
import { watchListEndpoints } from './watch-lists.ts';

/** Every operation of the assessment desk. */
export const assessmentEndpoints = {
  ...hitEndpoints,
  ...assessmentRunEndpoints,
  ...criteriaEndpoints,
  ...disclosureEndpoints,
  ...watchListEndpoints,
} as const;
