import { createListIndexes } from '@desk/assessment/server/hits/screening/list-indexes.ts';
import { startScreening } from '@desk/assessment/server/hits/screening/screening.ts';
import { watchListSource } from '@desk/assessment/server/watch-lists/reads.ts';
import type { Desk } from '@platform/server/desk.ts';
import type { Ingest } from '@platform/server/ingest/port.ts';
import { watchFolder } from '@platform/server/ingest/sources/folder.ts';
import { sharedClaims } from '@platform/server/ingest/sources/shared-claims.ts';
import { systemCall } from '@platform/server/ingest/sources/system-call.ts';
import { startJobs } from '@platform/server/jobs/jobs.ts';
import { type ChangeFeed, startFeed } from '@platform/server/jobs/outbox.ts';
import { platformJobs } from '@platform/server/jobs/upkeep.ts';
import { sparing } from '@platform/server/log/log.ts';
import type { Platform } from '@platform/server/needs.ts';
import type { ShutdownHooks } from './shutdown.ts';

/**
 * Starts the background work of servers and workers: the jobs of platform and desks, each in one process at a time, the feed of
 * changes, and screening. Returns the feed.
 */
export const startBackgroundJobs = async (
  desks: readonly Desk[],
  platform: Platform,
  shutdown: ShutdownHooks,
): Promise<ChangeFeed> => {
  const { database, log } = platform;
  const jobs = await startJobs(database, log);
  shutdown.add(() => jobs.stop());
  await platformJobs(jobs, platform);
  for (const desk of desks) await desk.jobs?.(jobs, platform);
  const feed = await startFeed(database, { log });
  shutdown.add(() => feed.stop());
  const source = watchListSource(database);
  const indexes = createListIndexes(source);
  const screening = startScreening({ ...platform, source, indexes }, feed);
  shutdown.add(() => screening.stop());
  return feed;
};

/** Receives messages from the inbox folder, if set. */
export const watchInbox = async (
  { config, database, journal, log }: Platform,
  ingest: Ingest,
  shutdown: ShutdownHooks,
): Promise<void> => {
  if (config.inbox === undefined) return;
  // Other processes may take from the same folder; an embedded database belongs to one.
  const claims = database.engine === 'postgres' ? sharedClaims(database) : undefined;
  shutdown.add(async () => claims?.stop());
  const watch = await watchFolder({
    ...{ folder: config.inbox, ingest, call: systemCall(journal, 'folder', 'inbox') },
    // It retries every second, so repeated warnings are dropped.
    log: { ...log, warn: sparing(log).warn },
    ...(claims === undefined ? {} : { claims }),
  });
  shutdown.add(() => watch.stop());
};
