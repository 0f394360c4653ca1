import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '@platform/server/database/migrate.ts';
import { type Database, openDatabase } from '@platform/server/database/open.ts';
import { DatabaseUnsuitable, durabilityGaps } from '@platform/server/database/suitable.ts';
import { mustFitJournal } from '@platform/server/journal/fit.ts';
import { bindKeys } from '@platform/server/keys/installation.ts';
import { errorFacts, type Log } from '@platform/server/log/log.ts';
import type { Config } from '@platform/server/settings/config.ts';

/** A step of a start, told as it begins. */
export type StartStep =
  | { readonly step: 'database' | 'server' | 'pages' | 'address' }
  | { readonly step: 'migrations'; readonly done: number; readonly of: number };

/**
 * Opens the database of a configuration: migrated, durable, and with the keys that it belongs to. Whatever opens it does so here.
 * @throws DatabaseUnsuitable, FolderInUse, DataRefused
 */
export const openData = async (
  config: Config,
  snapshot: string | undefined,
  log: Log,
  onStep?: (step: StartStep) => void,
): Promise<Database> => {
  onStep?.({ step: 'database' });
  const onTrouble = (error: Error): void => log.warn('database.connection.lost', errorFacts(error));
  const dataDir = join(config.dataFolder, 'database');
  const isNew = !existsSync(join(dataDir, 'PG_VERSION'));
  const database = await openDatabase(
    config.databaseUrl === undefined
      ? { dataDir, ...(snapshot === undefined || !isNew ? {} : { snapshot }), onTrouble }
      : { url: config.databaseUrl, onTrouble },
  );
  try {
    // A data folder that somebody made beforehand lets others in; PostgreSQL itself would refuse to start over such files.
    if (config.databaseUrl === undefined) chmodSync(dataDir, 0o700);
    await mustBeDurable(database, config, log);
    const onFile = (done: number, of: number): void => onStep?.({ step: 'migrations', done, of });
    for (const name of await migrate(database, undefined, onFile))
      log.info('database.migrated', { name });
    await bindKeys(database, { config, log });
    await mustFitJournal(database, config);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
};

const mustBeDurable = async (database: Database, { profile }: Config, log: Log): Promise<void> => {
  for (const setting of await durabilityGaps(database)) {
    if (profile === 'duty')
      throw new DatabaseUnsuitable(
        'database.not-durable',
        `${setting} is off in PostgreSQL: what was acknowledged could be lost`,
      );
    log.warn('database.not-durable', { setting });
  }
};
