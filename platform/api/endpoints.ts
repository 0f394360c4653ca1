import { aboutEndpoints } from './about.ts';
import { identityEndpoints } from './identity.ts';
import { journalEndpoints } from './journal.ts';

/** Every operation of the platform. */
export const platformEndpoints = {
  ...aboutEndpoints,
  ...identityEndpoints,
  ...journalEndpoints,
} as const;
