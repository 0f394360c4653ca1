import { academyEndpoints } from './academy/endpoints.ts';
import { assessmentEndpoints } from './assessment-endpoints.ts';
import { checkpointEndpoints } from './checkpoint.ts';
import { documentEndpoints } from './documents.ts';
import { investigationEndpoints } from './investigations/endpoints.ts';
import { oversightEndpoints } from './oversight-endpoints.ts';
import { platformEndpoints } from './platform-endpoints.ts';
import { programmeEndpoints } from './programme/endpoints.ts';
import { riskEndpoints } from './risk/endpoints.ts';
import { schengenEndpoints } from './schengen.ts';
import { travellersEndpoints } from './travellers-endpoints.ts';

/** Said by name: written out it would be longer than a declaration may be. */
export type Api = typeof platformEndpoints &
  typeof travellersEndpoints &
  typeof documentEndpoints &
  typeof schengenEndpoints &
  typeof checkpointEndpoints &
  typeof assessmentEndpoints &
  typeof oversightEndpoints &
  typeof riskEndpoints &
  typeof investigationEndpoints &
  typeof programmeEndpoints &
  typeof academyEndpoints;

/** Every operation of the HTTP API, by operation id. */
export const endpoints: Api = {
  ...platformEndpoints,
  ...travellersEndpoints,
  ...documentEndpoints,
  ...schengenEndpoints,
  ...checkpointEndpoints,
  ...assessmentEndpoints,
  ...oversightEndpoints,
  ...riskEndpoints,
  ...investigationEndpoints,
  ...programmeEndpoints,
  ...academyEndpoints,
};
