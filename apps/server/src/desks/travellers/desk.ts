import type { Desk } from '../../platform/registry.ts';
import { disclosureRoutes } from './disclosures/routes.ts';
import { hitRoutes } from './hits/routes.ts';
import { travellersRoutes } from './routes.ts';
import { forgetUnmaskings } from './unmask-brake.ts';

/** The desk of flights and travellers, and of requests for PNR. */
export const travellersDesk: Desk = {
  name: 'travellers',
  routes: (app, needs) => {
    travellersRoutes(app, needs);
    disclosureRoutes(app, needs);
    hitRoutes(app, needs);
  },
  jobs: async (jobs, platform) => {
    await jobs.every('unmaskings-clock', '*/10 * * * *', () => forgetUnmaskings(platform));
  },
};
