import { aboutEndpoints } from './about.ts';
import { academyEndpoints } from './academy/entry.ts';
import { assessmentRunEndpoints } from './assessment-run.ts';
import { breachEndpoints } from './breaches.ts';
import { canaryEndpoints } from './canaries.ts';
import { checkpointEndpoints } from './checkpoint.ts';
import { competenceEndpoints } from './competence.ts';
import { criteriaEndpoints } from './criteria.ts';
import { disclosureEndpoints } from './disclosures.ts';
import { documentEndpoints } from './documents.ts';
import { flightEndpoints } from './flights.ts';
import { hitEndpoints } from './hits.ts';
import { identityEndpoints } from './identity.ts';
import { investigationEndpoints } from './investigations/entry.ts';
import { journalEndpoints } from './journal.ts';
import { messageEndpoints } from './messages.ts';
import { programmeEndpoints } from './programme/entry.ts';
import { registerEndpoints } from './register.ts';
import { riskEndpoints } from './risk/endpoints.ts';
import { schengenEndpoints } from './schengen.ts';
import { subjectRequestEndpoints } from './subject-requests.ts';
import { travellerEndpoints } from './travellers.ts';
import { watchListEndpoints } from './watch-lists.ts';

/** Said by name: written out it would be longer than a declaration may be. */
export type Api = typeof aboutEndpoints &
  typeof identityEndpoints &
  typeof messageEndpoints &
  typeof flightEndpoints &
  typeof travellerEndpoints &
  typeof journalEndpoints &
  typeof documentEndpoints &
  typeof schengenEndpoints &
  typeof checkpointEndpoints &
  typeof hitEndpoints &
  typeof assessmentRunEndpoints &
  typeof criteriaEndpoints &
  typeof disclosureEndpoints &
  typeof subjectRequestEndpoints &
  typeof breachEndpoints &
  typeof canaryEndpoints &
  typeof registerEndpoints &
  typeof competenceEndpoints &
  typeof watchListEndpoints &
  typeof riskEndpoints &
  typeof investigationEndpoints &
  typeof programmeEndpoints &
  typeof academyEndpoints;

/** Every operation of the HTTP API, by operation id. */
export const endpoints: Api = {
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
  ...assessmentRunEndpoints,
  ...criteriaEndpoints,
  ...disclosureEndpoints,
  ...subjectRequestEndpoints,
  ...breachEndpoints,
  ...canaryEndpoints,
  ...registerEndpoints,
  ...competenceEndpoints,
  ...watchListEndpoints,
  ...riskEndpoints,
  ...investigationEndpoints,
  ...programmeEndpoints,
  ...academyEndpoints,
};
