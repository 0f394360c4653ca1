import type { Desk } from '../../../platform/registry.ts';
import { turnWatchListClock } from './clock.ts';
import { watchListRoutes } from './routes.ts';

/** Watch lists: a part of the travellers desk with routes and a clock of its own. */
export const watchListsDesk: Desk = {
  name: 'watch-lists',
  routes: watchListRoutes,
  jobs: (jobs, platform) =>
    jobs.every('watch-list-clock', '20 * * * *', async () => {
      await turnWatchListClock(platform);
    }),
};
