import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LogVerdict, verifyLog } from '@amirani/journal';
import { nodeSha256, nodeVerifyEd25519 } from '@amirani/journal/node';
import { withAccess } from '@platform/server/database/access.ts';
import { migrate } from '@platform/server/database/migrate.ts';
import { type Database, openDatabase } from '@platform/server/database/open.ts';
import { type JournalKeys, openJournalKeys } from '@platform/server/journal/keys.ts';
import { createJournal } from '@platform/server/journal/record.ts';
import { type CrashablePostgres, startCrashablePostgres } from '../chaos/postgres.ts';

/** A durable PostgreSQL with the journal's tables, its keys, and a folder for its published files. */
export interface JournalRoom {
  readonly postgres: CrashablePostgres;
  readonly database: Database;
  readonly keys: JournalKeys;
  readonly home: string;
  /** Records entries that one act after the other leaves; gives their leaf hashes once they are committed. */
  readonly record: (entries: number) => Promise<readonly string[]>;
  /** Verifies the published files, without the database. */
  readonly verify: (onEntry?: (leaf: Uint8Array) => void) => Promise<LogVerdict>;
  readonly close: () => Promise<void>;
}

/** Name of the log in proofs. */
export const ORIGIN = 'journal.example/proof';

/** Folder of the published files in a room's home. */
export const filesIn = (home: string): string => join(home, 'journal');

/** Opens a room; `connections` is how many acts may be at work at once. */
export const openRoom = async (connections: number): Promise<JournalRoom> => {
  const home = mkdtempSync(join(tmpdir(), 'amirani-journal-'));
  const postgres = await startCrashablePostgres();
  const database = await openDatabase({ url: postgres.url, connections });
  await migrate(database);
  const keys = await openJournalKeys(home, ORIGIN);
  const journal = createJournal(keys, () => new Date());
  return {
    postgres,
    database,
    keys,
    home,
    record: (entries) =>
      withAccess(database, CALLER, 'amirani_border', async (tx) => {
        const hashes: string[] = [];
        for (let done = 0; done < entries; done += 1)
          hashes.push((await journal.record(tx, ENTRY)).leafHash);
        return hashes;
      }),
    verify: (onEntry = () => undefined) =>
      verifyLog((path) => readFile(join(filesIn(home), path)).catch(() => undefined), {
        verifier: keys.verifier,
        onEntry,
        sha256: nodeSha256,
        verifyEd25519: nodeVerifyEd25519,
      }),
    close: async () => {
      await database.close();
      await postgres.destroy();
      rmSync(home, { recursive: true, force: true });
    },
  };
};

const CALLER = {
  account: 'n.officer',
  role: 'border-officer',
  purpose: 'border-check',
  reference: 'flight QV1',
} as const;

const ENTRY = {
  operation: 'consultation',
  actor: 'n.officer',
  role: 'border-officer',
  purpose: 'border-check',
  reference: 'flight QV1',
  action: 'getTraveller',
  outcome: 'done',
  subjects: ['0d4d6f0a-6d1f-4c8e-9f3b-2f7a1f0c9e11'],
} as const;
