import type { Desk } from '@platform/server/desk.ts';
import { reportGroups } from './criteria/groups.ts';
import type { CriteriaHits } from './criteria/hits-port.ts';
import { queuedHits } from './criteria/queued-hits.ts';
import { criteriaRoutes } from './criteria/routes.ts';
import { forgetOldFlights, screenFlights } from './criteria/screen.ts';
import { disclosureRoutes } from './disclosures/routes.ts';
import { hitRoutes } from './hits/routes.ts';
import { turnWatchListClock } from './watch-lists/clock.ts';
import { watchListRoutes } from './watch-lists/routes.ts';

/** The assessment of travellers: hits, watch lists, criteria with their effects on groups, requests for kept PNR. */
export const assessmentDesk = (hits: CriteriaHits = queuedHits): Desk => ({
  name: 'assessment',
  routes: (app, needs) => {
    hitRoutes(app, needs);
    watchListRoutes(app, needs);
    criteriaRoutes(app, needs, hits);
    disclosureRoutes(app, needs);
  },
  jobs: async (jobs, platform) => {
    await jobs.every('watch-list-clock', '20 * * * *', async () => {
      await turnWatchListClock(platform);
    });
    await jobs.every('criteria-screening', '* * * * *', async () => {
      await screenFlights(platform, hits);
    });
    await jobs.every('criteria-groups', '23 1 * * *', async () => {
      await reportGroups(platform, hits);
      await forgetOldFlights(platform);
    });
  },
});

/** What the desk gives a server. */
export const offers = (): readonly Desk[] => [assessmentDesk()];
