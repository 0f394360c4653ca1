import { breachEndpoints } from './breaches.ts';
import { canaryEndpoints } from './canaries.ts';
import { competenceEndpoints } from './competence.ts';
import { registerEndpoints } from './register.ts';
import { subjectRequestEndpoints } from './subject-requests.ts';

/** Every operation of the oversight desk. */
export const oversightEndpoints = {
  ...subjectRequestEndpoints,
  ...breachEndpoints,
  ...canaryEndpoints,
  ...registerEndpoints,
  ...competenceEndpoints,
} as const;
