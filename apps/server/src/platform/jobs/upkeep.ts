import { withAccess } from '../database/access.ts';
import { sessionRules } from '../identity/session-rules.ts';
import { deleteExpired } from '../identity/session-store.ts';
import type { Platform } from '../platform.ts';
import type { JobRunner } from './jobs.ts';
import { pruneOutbox } from './outbox.ts';

/** What the platform itself does unasked: sessions that ended go, and so do changes that all have read. */
export const platformJobs = async (
  jobs: JobRunner,
  { database, clock }: Platform,
): Promise<void> => {
  await jobs.every('sessions-clock', '*/10 * * * *', () =>
    withAccess(database, { account: 'system:sessions-clock' }, 'amirani_identity', (tx) =>
      deleteExpired(tx, clock(), sessionRules.idle),
    ),
  );
  await jobs.every('outbox-clock', '*/10 * * * *', () => pruneOutbox(database));
};
