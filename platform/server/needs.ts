import type { Readers } from './apart/readers.ts';
import type { Database } from './database/open.ts';
import type { Journal, JournalHealth } from './journal/port.ts';
import type { Log } from './log/log.ts';
import type { Config } from './settings/config.ts';

/** Dependencies of every desk. */
export interface Platform {
  readonly config: Config;
  readonly database: Database;
  readonly journal: Journal;
  readonly journalHealth: JournalHealth;
  readonly log: Log;
  /** Reads files that a person or a carrier brought, each in a limited process. */
  readonly readers: Readers;
  /** The present instant; tests move it. */
  readonly clock: () => Date;
}
