import { withAccess } from '../database/access.ts';
import { forgetActs } from '../http/act.ts';
import { sessionRules } from '../identity/session-rules.ts';
import { deleteExpired } from '../identity/session-store.ts';
import { eraseKept } from '../kept-pnr/erase-kept.ts';
import type { Platform } from '../needs.ts';
import type { JobRunner } from './jobs.ts';
import { pruneOutbox } from './outbox.ts';
import { eraseExpiredDays } from './retention-clock.ts';

/** What the platform itself does unasked: sessions
 * that ended go, so do changes that all have read, and travellers' data past its time. */
export const platformJobs = async (jobs: JobRunner, platform: Platform): Promise<void> => {
  const { database, clock } = platform;
  await jobs.every('sessions-clock', '*/10 * * * *', () =>
    withAccess(database, { account: 'system:sessions-clock' }, 'amirani_identity', (tx) =>
      deleteExpired(tx, clock(), sessionRules.idle),
    ),
  );
  await jobs.every('acts-clock', '*/10 * * * *', () => forgetActs(platform));
  await jobs.every('retention-clock', '40 0 * * *', () => eraseWhatIsOver(platform));
  await jobs.every('outbox-clock', '*/10 * * * *', () => pruneOutbox(database));
};

/**
 * Erases all travellers' data whose time is over. Every night, and once before a server answers: a database that was
 * put back from a backup shows nobody what had been erased since (Dir. (EU) 2016/681 Art. 12(4); R15).
 */
export const eraseWhatIsOver = async (platform: Platform): Promise<void> => {
  await eraseExpiredDays(platform);
  await eraseKept(platform);
};
