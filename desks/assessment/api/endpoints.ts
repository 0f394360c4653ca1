import { criteriaEndpoints } from './criteria/endpoints.ts';
import { disclosureEndpoints } from './disclosures/endpoints.ts';
import { hitEndpoints } from './hits/endpoints.ts';
import { assessmentRunEndpoints } from './run.ts';
import { watchListEndpoints } from './watch-lists/endpoints.ts';

/** Every operation of the assessment desk. */
export const assessmentEndpoints = {
  ...hitEndpoints,
  ...assessmentRunEndpoints,
  ...criteriaEndpoints,
  ...disclosureEndpoints,
  ...watchListEndpoints,
} as const;
