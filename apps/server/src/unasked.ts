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
import type { Undo } from './undo.ts';

/**
 * Starts what server and workers do unasked: the clocks of platform and desks, which run in one process at a time however many
 * there are, the feed of changes, and the comparison of travellers with lists. Gives the feed.
 */
export const startUnasked = async (
  desks: readonly Desk[],
  platform: Platform,
  undo: Undo,
): Promise<ChangeFeed> => {
  const { database, log } = platform;
  const jobs = await startJobs(database, log);
  undo.add(() => jobs.stop());
  await platformJobs(jobs, platform);
  for (const desk of desks) await desk.jobs?.(jobs, platform);
  const feed = await startFeed(database, { log });
  undo.add(() => feed.stop());
  const source = watchListSource(database);
  const indexes = createListIndexes(source);
  const screening = startScreening({ ...platform, source, indexes }, feed);
  undo.add(() => screening.stop());
  return feed;
};

/** Takes in what appears in the folder of messages, where there is one. */
export const watchInbox = async (
  { config, database, journal, log }: Platform,
  ingest: Ingest,
  undo: Undo,
): Promise<void> => {
  if (config.inbox === undefined) return;
  // Other processes may take from the same folder; an embedded database belongs to one.
  const claims = database.engine === 'postgres' ? sharedClaims(database) : undefined;
  undo.add(async () => claims?.stop());
  const watch = await watchFolder({
    ...{ folder: config.inbox, ingest, call: systemCall(journal, 'folder', 'inbox') },
    // What it warns of is tried again every second.
    log: { ...log, warn: sparing(log).warn },
    ...(claims === undefined ? {} : { claims }),
  });
  undo.add(() => watch.stop());
};
