import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Platform } from '../needs.ts';
import {
  clockPart,
  databasePart,
  partitionsPart,
  queuePart,
  sequencerPart,
  witnessPart,
} from './data-parts.ts';
import { createHealth } from './health.ts';
import { diskPart, inboxPart, readersPart } from './host-parts.ts';
import type { Health } from './port.ts';

/** The health of a server with the parts that the platform has; others register theirs. */
export const platformHealth = ({ config, database, log, clock, readers }: Platform): Health => {
  const folders = [
    config.dataFolder,
    join(config.dataFolder, 'keys'),
    join(config.dataFolder, 'database'),
  ];
  return createHealth(
    [
      diskPart(folders.filter((folder) => existsSync(folder))),
      ...(config.inbox === undefined ? [] : [inboxPart(config.inbox)]),
      databasePart(database),
      queuePart(database),
      sequencerPart(database),
      ...(config.witness === undefined ? [] : [witnessPart(database, config.witness, clock)]),
      ...(database.engine === 'pglite' ? [] : [partitionsPart(database, clock)]),
      clockPart(database, clock),
      readersPart(readers),
    ],
    { log, clock },
  );
};
