import { aboutEndpoints } from './about.ts';
import { breachEndpoints } from './breaches.ts';
import { checkpointEndpoints } from './checkpoint.ts';
import { criteriaEndpoints } from './criteria.ts';
import { disclosureEndpoints } from './disclosures.ts';
import { documentEndpoints } from './documents.ts';
import { flightEndpoints } from './flights.ts';
import { hitEndpoints } from './hits.ts';
import { identityEndpoints } from './identity.ts';
import { investigationEndpoints } from './investigations/entry.ts';
import { journalEndpoints } from './journal.ts';
import { messageEndpoints } from './messages.ts';
import { registerEndpoints } from './register.ts';
import { riskEndpoints } from './risk/endpoints.ts';
import { schengenEndpoints } from './schengen.ts';
import { subjectRequestEndpoints } from './subject-requests.ts';
import { travellerEndpoints } from './travellers.ts';
import { watchListEndpoints } from './watch-lists.ts';

/** Every operation of the HTTP API, by operation id. */
export const endpoints = {
  ...aboutEndpoints,
  ...identityEndpoints,
  ...messageEndpoints,
  ...flightEndpoints,
  ...travellerEndpoints,
  ...journalEndpoints,
  ...documentEndpoints,
  ...schengenEndpoints,
  ...checkpointEndpoints,
  ...hitEndpoints,
  ...criteriaEndpoints,
  ...disclosureEndpoints,
  ...subjectRequestEndpoints,
  ...breachEndpoints,
  ...registerEndpoints,
  ...watchListEndpoints,
  ...riskEndpoints,
  ...investigationEndpoints,
} as const;
