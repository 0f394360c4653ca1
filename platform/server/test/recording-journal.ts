import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Journal, JournalEntry, JournalHealth } from '../journal/port.ts';

/** A journal that keeps its entries in memory, for tests of what is recorded; it can be made to fail. */
export interface RecordingJournal extends Journal {
  readonly entries: JournalEntry[];
  /** When set, no entry can be written (R33). */
  broken: boolean;
}

/** Makes one. */
export const recordingJournal = (): RecordingJournal => {
  const entries: JournalEntry[] = [];
  const journal: RecordingJournal = {
    entries,
    broken: false,
    record: async (tx, entry) => {
      if (journal.broken) await sql`select 1 / 0`.execute(tx);
      entries.push(entry);
      return {
        leafHash: createHash('sha256').update(randomBytes(8)).digest('hex'),
        at: new Date().toISOString(),
        origin: 'test',
        signature: '',
      };
    },
  };
  return journal;
};

/** A journal without a place outside. */
export const wellJournal: JournalHealth = {
  witness: async () => 'not-witnessed',
};
