import type { Desk } from '@platform/server/desk.ts';
import { eraseOverdueChecks } from './checks/clock.ts';
import { checkRoutes } from './checks/routes.ts';
import { figureRoutes } from './figures/routes.ts';
import { gateRoutes } from './gate/routes.ts';
import type { CheckNeeds } from './needs.ts';
import { referralJobs } from './referrals/clock.ts';
import { referralRoutes } from './referrals/routes.ts';
import { secondLineRoutes } from './second-line/routes.ts';

/** The checkpoint: first line, gate, and the second line behind it. */
export const checkpointDesk = (rooms: Pick<CheckNeeds, 'checkpoint' | 'documents'>): Desk => ({
  name: 'checkpoint',
  routes: (app, needs) => {
    checkRoutes(app, needs, rooms);
    gateRoutes(app, needs);
    figureRoutes(app, needs);
    referralRoutes(app, needs);
    secondLineRoutes(app, needs);
  },
  jobs: async (jobs, platform) => {
    await jobs.every('checks-clock', '17 * * * *', async () => {
      await eraseOverdueChecks(platform);
    });
    await referralJobs(jobs, platform);
  },
});

/** What the desk gives a server. */
export const offers = (rooms: Pick<CheckNeeds, 'checkpoint' | 'documents'>): readonly Desk[] => [
  checkpointDesk(rooms),
];
