// Made by `npm run desks` from platform/desks/list.json.
import { academyEndpoints } from '@desk/academy/api/endpoints.ts';
import { assessmentEndpoints } from '@desk/assessment/api/endpoints.ts';
import { checkpointEndpoints } from '@desk/checkpoint/api/endpoints.ts';
import { documentsEndpoints } from '@desk/documents/api/endpoints.ts';
import { investigationsEndpoints } from '@desk/investigations/api/endpoints.ts';
import { oversightEndpoints } from '@desk/oversight/api/endpoints.ts';
import { programmeEndpoints } from '@desk/programme/api/endpoints.ts';
import { riskEndpoints } from '@desk/risk/api/endpoints.ts';
import { schengenEndpoints } from '@desk/schengen/api/endpoints.ts';
import { travellersEndpoints } from '@desk/travellers/api/endpoints.ts';
import { platformEndpoints } from '@platform/api/endpoints.ts';

/** Said by name: written out it would be longer than a declaration may be. */
export type Api = typeof platformEndpoints &
  typeof travellersEndpoints &
  typeof assessmentEndpoints &
  typeof oversightEndpoints &
  typeof investigationsEndpoints &
  typeof documentsEndpoints &
  typeof schengenEndpoints &
  typeof riskEndpoints &
  typeof programmeEndpoints &
  typeof checkpointEndpoints &
  typeof academyEndpoints;

/** Every operation of the HTTP API, by operation id. */
export const endpoints: Api = {
  ...platformEndpoints,
  ...travellersEndpoints,
  ...assessmentEndpoints,
  ...oversightEndpoints,
  ...investigationsEndpoints,
  ...documentsEndpoints,
  ...schengenEndpoints,
  ...riskEndpoints,
  ...programmeEndpoints,
  ...checkpointEndpoints,
  ...academyEndpoints,
};
