import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noFailedFiles } from '@amirani/server/platform/apart/failed-files';
import { createReaders } from '@amirani/server/platform/apart/readers';
import { readConfig } from '@amirani/server/platform/config/config';
import { migrate } from '@amirani/server/platform/database/migrate';
import { openDatabase } from '@amirani/server/platform/database/open';
import { startJournal } from '@amirani/server/platform/journal/start';
import { silentLog } from '@amirani/server/platform/log';
import type { Platform } from '@amirani/server/platform/platform';
import { startCrashablePostgres } from './chaos/postgres.ts';

/**
 * Runs work on the server's platform over a PostgreSQL of its own, which commits durably: migrated, with its journal at work, and
 * all of it gone afterwards.
 */
export const onPostgres = async <T>(work: (platform: Platform) => Promise<T>): Promise<T> => {
  const postgres = await startCrashablePostgres();
  const home = mkdtempSync(join(tmpdir(), 'amirani-bench-'));
  try {
    const config = readConfig({
      AMIRANI_DATA: home,
      AMIRANI_HOME_STATE: 'QVR',
      DATABASE_URL: postgres.url,
    });
    if (!config.ok) throw new Error(JSON.stringify(config.issues));
    const database = await openDatabase({ url: postgres.url });
    try {
      await migrate(database);
      const clock = (): Date => new Date();
      const journal = await startJournal(database, config.value, { log: silentLog, clock });
      const result = await work({
        ...{ config: config.value, database, clock, log: silentLog },
        readers: createReaders({ failed: noFailedFiles }),
        ...{ journal: journal.journal, journalHealth: journal.health },
      });
      await journal.sequencer.stop();
      return result;
    } finally {
      await database.close();
    }
  } finally {
    await postgres.destroy();
    rmSync(home, { recursive: true, force: true });
  }
};
