import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createCheckpointRoom } from '@desk/checkpoint/server/room.ts';
import { createDocumentsRoom } from '@desk/documents/server/room.ts';
import { failedFilesIn } from '@platform/server/apart/failed-files.ts';
import { createReaders } from '@platform/server/apart/readers.ts';
import { StartRefused } from '@platform/server/http/listen.ts';
import { startIngest } from '@platform/server/ingest/start.ts';
import { journalHealth } from '@platform/server/journal/health.ts';
import { openJournalKeys } from '@platform/server/journal/keys.ts';
import { createJournal } from '@platform/server/journal/record.ts';
import { type Log, silentLog } from '@platform/server/log/log.ts';
import type { Platform } from '@platform/server/needs.ts';
import type { Config } from '@platform/server/settings/config.ts';
import { version } from '@platform/server/version.ts';
import { startBackgroundJobs, watchInbox } from './background-jobs.ts';
import { desksOf } from './desks.ts';
import { openData } from './open-data.ts';
import { createShutdownHooks, type ShutdownHooks } from './shutdown.ts';

/** How to start a worker. */
export interface WorkerOptions {
  readonly config: Config;
  readonly log?: Log;
  readonly clock?: () => Date;
}

/** A worker at work. */
export interface RunningWorker {
  readonly platform: Platform;
  /** Ends it: what it is at is finished, its files and flights are let go. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a process that takes messages in and compares travellers with the lists, beside a server and other workers, on this
 * host or another, over one PostgreSQL. It answers no requests. Folder of messages and data folder (its keys) are the
 * server's, shared: a worker with keys of its own would store what is stored already, and its signatures could not be
 * verified.
 * @throws StartRefused `worker.no-postgres`, `worker.keys-absent`; as the server where the database cannot be opened
 */
export const startWorker = async (options: WorkerOptions): Promise<RunningWorker> => {
  const { config, log = silentLog, clock = () => new Date() } = options;
  if (config.databaseUrl === undefined)
    throw new StartRefused(
      'worker.no-postgres',
      'workers share a PostgreSQL with the server: set DATABASE_URL',
    );
  for (const key of ['ingest-digest.key', 'quarantine.key', 'journal.pem'])
    if (!existsSync(join(config.dataFolder, 'keys', key)))
      throw new StartRefused(
        'worker.keys-absent',
        `${join(config.dataFolder, 'keys', key)} is not there: AMIRANI_DATA has to be the data folder of the server, shared`,
      );
  log.info('worker.starting', { version, profile: config.profile });
  const shutdown = createShutdownHooks();
  try {
    const running = await run(config, log, clock, shutdown);
    log.info('worker.started', {});
    return running;
  } catch (error) {
    await shutdown.run();
    throw error;
  }
};

const run = async (
  config: Config,
  log: Log,
  clock: () => Date,
  shutdown: ShutdownHooks,
): Promise<RunningWorker> => {
  const database = await openData(config, undefined, log);
  shutdown.add(() => database.close());
  const keys = await openJournalKeys(config.dataFolder, config.journalOrigin);
  const readers = createReaders({ failed: failedFilesIn(database, clock) });
  shutdown.add(async () => readers.close());
  const platform: Platform = {
    ...{ config, database, log, clock, readers },
    journal: createJournal(keys, clock),
    journalHealth: journalHealth(database, config.witness, clock),
  };
  const ingest = await startIngest(platform);
  const rooms = { documents: createDocumentsRoom(), checkpoint: createCheckpointRoom() };
  await startBackgroundJobs(desksOf({ ingest, ...rooms, journalKeys: keys }), platform, shutdown);
  await watchInbox(platform, ingest.ingest, shutdown);
  return { platform, stop: shutdown.run };
};
