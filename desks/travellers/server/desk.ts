import type { Desk } from '@platform/server/desk.ts';
import { travellersRoutes } from './routes.ts';
import { forgetUnmaskings } from './unmask-brake.ts';

/** The desk of flights and travellers. */
export const travellersDesk: Desk = {
  name: 'travellers',
  routes: travellersRoutes,
  jobs: async (jobs, platform) => {
    await jobs.every('unmaskings-clock', '*/10 * * * *', () => forgetUnmaskings(platform));
  },
};
