import { join } from 'node:path';
import { formatVerifierKey } from '@amirani/journal';
import type { Database } from '../database/open.ts';
import { writeDurably } from '../durable-file.ts';
import type { Log } from '../log/log.ts';
import type { Config } from '../settings/config.ts';
import { journalHealth } from './health.ts';
import { type JournalKeys, openJournalKeys } from './keys.ts';
import type { Journal, JournalHealth } from './port.ts';
import { openPublishedFiles } from './published-files.ts';
import { createJournal } from './record.ts';
import { type Sequencer, startSequencer } from './sequencer.ts';

/** The journal at work: what records, what sequences, and how it fares. */
export interface RunningJournal {
  readonly journal: Journal;
  readonly health: JournalHealth;
  readonly keys: JournalKeys;
  readonly sequencer: Sequencer;
  /** Folder of the log as plain files. */
  readonly folder: string;
}

/** The file of the verifier key, beside the checkpoint. */
const VERIFIER_KEY = 'verifier-key';

/** Opens the keys, publishes what an earlier run could not, and starts the sequencer. */
export const startJournal = async (
  database: Database,
  config: Pick<Config, 'dataFolder' | 'journalOrigin' | 'witness'>,
  { log, clock, interval }: { log: Log; clock: () => Date; interval?: number },
): Promise<RunningJournal> => {
  const keys = await openJournalKeys(config.dataFolder, config.journalOrigin);
  const folder = join(config.dataFolder, 'journal');
  // The folder can be verified alone; only a key kept elsewhere proves that its key is the right one.
  await writeDurably(join(folder, VERIFIER_KEY), `${formatVerifierKey(keys.verifier)}\n`);
  const files = await openPublishedFiles(database, folder);
  const sequencer = startSequencer({
    database,
    keys,
    files,
    log,
    clock,
    witness: config.witness,
    ...(interval === undefined ? {} : { interval }),
  });
  return {
    journal: createJournal(keys, clock),
    health: journalHealth(database, config.witness, clock),
    keys,
    sequencer,
    folder,
  };
};
