import { criteriaRoutes } from './criteria/routes.ts';
import { disclosureRoutes } from './disclosures/routes.ts';
import { hitRoutes } from './hits/routes.ts';
import { watchListRoutes } from './watch-lists/routes.ts';

/** The screens of hits, watch lists, criteria and requests for kept PNR. */
export const assessmentRoutes = [
  ...hitRoutes,
  ...watchListRoutes,
  ...criteriaRoutes,
  ...disclosureRoutes,
] as const;
