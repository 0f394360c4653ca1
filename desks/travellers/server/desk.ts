import type { Desk } from '@platform/server/desk.ts';
import type { IngestRoom } from '@platform/server/ingest/start.ts';
import { intakeDesk } from './intake.ts';
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

/** What the desk gives a server. */
export const offers = ({ ingest }: { readonly ingest: IngestRoom }): readonly Desk[] => [
  travellersDesk,
  intakeDesk(ingest),
];
