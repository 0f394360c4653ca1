import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noFailedFiles } from '@platform/server/apart/failed-files.ts';
import { createReaders } from '@platform/server/apart/readers.ts';
import { migrate } from '@platform/server/database/migrate.ts';
import { openDatabase } from '@platform/server/database/open.ts';
import { startJournal } from '@platform/server/journal/start.ts';
import { silentLog } from '@platform/server/log/log.ts';
import type { Platform } from '@platform/server/needs.ts';
import { readConfig } from '@platform/server/settings/config.ts';
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
