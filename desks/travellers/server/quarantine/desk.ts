import type { Desk } from '@platform/server/desk.ts';
import type { IngestRoom } from '@platform/server/ingest/start.ts';
import { eraseOverdueItems, preparePartitions } from '@platform/server/ingest/upkeep.ts';
import { intakeRoutes } from './routes.ts';

/** The desk where messages arrive: upload, and the quarantine of what cannot be read. */
export const intakeDesk = ({ ingest, keys }: IngestRoom): Desk => ({
  name: 'intake',
  routes: (app, needs) => intakeRoutes(app, needs, { database: needs.database, ingest, keys }),
  jobs: async (jobs, needs) => {
    await jobs.every('quarantine-clock', '17 * * * *', async () => {
      await eraseOverdueItems(needs);
    });
    await jobs.every('partitions', '5 0 * * *', async () => {
      await preparePartitions(needs);
    });
  },
});
