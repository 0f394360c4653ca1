import type { Desk } from '@platform/server/desk.ts';
import type { IngestRoom } from '@platform/server/ingest/start.ts';
import { eraseOverdueItems, preparePartitions } from '@platform/server/ingest/upkeep.ts';
import { messagesRoutes } from './messages/routes.ts';
import { quarantineRoutes } from './quarantine/routes.ts';

/** Where messages arrive: upload, and the quarantine of what cannot be read. */
export const intakeDesk = ({ ingest, keys }: IngestRoom): Desk => ({
  name: 'intake',
  routes: (app, needs) => {
    const intake = { database: needs.database, ingest, keys };
    messagesRoutes(app, needs, intake);
    quarantineRoutes(app, needs, intake);
  },
  jobs: async (jobs, needs) => {
    await jobs.every('quarantine-clock', '17 * * * *', async () => {
      await eraseOverdueItems(needs);
    });
    await jobs.every('partitions', '5 0 * * *', async () => {
      await preparePartitions(needs);
    });
  },
});
