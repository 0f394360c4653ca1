import type { Desk } from '../../../platform/registry.ts';
import { reportGroups } from './groups.ts';
import type { CriteriaHits } from './hits-port.ts';
import { criteriaRoutes } from './routes.ts';
import { forgetOldFlights, screenFlights } from './screen.ts';

/** Criteria of the passenger data unit: register, release, evaluation, effects on groups. */
export const criteriaDesk = (hits: CriteriaHits): Desk => ({
  name: 'criteria',
  routes: (app, needs) => criteriaRoutes(app, needs, hits),
  jobs: async (jobs, platform) => {
    await jobs.every('criteria-screening', '* * * * *', async () => {
      await screenFlights(platform, hits);
    });
    await jobs.every('criteria-groups', '23 1 * * *', async () => {
      await reportGroups(platform, hits);
      await forgetOldFlights(platform);
    });
  },
});
