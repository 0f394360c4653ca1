import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { leafHash, toHex, verifyLog } from '@amirani/journal';
import { nodeSha256, nodeVerifyEd25519 } from '@amirani/journal/node';
import { openDatabase } from '@platform/server/database/open.ts';
import { openJournalKeys } from '@platform/server/journal/keys.ts';
import type { Sent } from './source.ts';

/** What is in the database and in the journal after all is over, against what was acknowledged. */
export interface Findings {
  readonly acknowledged: number;
  readonly stored: number;
  /** Acknowledged, and not there. */
  readonly missing: number;
  /** Marks in more than one observation, or more than one traveller. */
  readonly doubled: number;
  readonly journalSound: boolean;
  readonly journalEntries: number;
  /** Receipts whose entry is not in the journal. */
  readonly receiptsMissing: number;
}

/** Looks behind the scenes: the server must have ended before. */
export const inspect = async (
  sent: readonly Sent[],
  dataFolder: string,
  databaseUrl?: string,
): Promise<Findings> => {
  const database = await openDatabase(
    databaseUrl === undefined ? { dataDir: join(dataFolder, 'database') } : { url: databaseUrl },
  );
  const acknowledged = sent.filter(({ outcomes }) => outcomes !== undefined);
  const ids = acknowledged.flatMap(({ outcomes = [] }) => outcomes.map(({ id }) => id));
  const marks = acknowledged.flatMap((batch) => batch.marks);
  try {
    const counts = await database.administer(async (client) => {
      const one = async (text: string, values: unknown[] = []): Promise<number> =>
        Number((await client.query<{ n: string }>(text, values)).rows[0]?.n ?? -1);
      return {
        stored: await one('select count(*) as n from api.message'),
        missing:
          (await one(
            'select count(*) as n from unnest($1::uuid[]) as id where not exists (select from api.message m where m.id = id.id)',
            [ids],
          )) +
          (await one(
            'select count(*) as n from unnest($1::text[]) as mark where not exists (select from api.traveller t where t.document_number = mark.mark)',
            [marks],
          )),
        doubled:
          (await one(
            "select count(*) as n from (select 1 from api.observation group by record->'documents'->0->>'number' having count(*) > 1) as twice",
          )) +
          (await one(
            'select count(*) as n from (select 1 from api.traveller group by document_number having count(*) > 1) as twice',
          )),
      };
    });
    return {
      acknowledged: marks.length,
      ...counts,
      ...(await inspectJournal(
        acknowledged.map(({ leafHash }) => leafHash),
        dataFolder,
      )),
    };
  } finally {
    await database.close();
  }
};

/** Whether the journal verifies, and of how many receipts the entry is not in it. The server must have ended before. */
export const inspectJournal = async (
  receipts: readonly (string | undefined)[],
  dataFolder: string,
): Promise<Pick<Findings, 'journalSound' | 'journalEntries' | 'receiptsMissing'>> => {
  const { verifier } = await openJournalKeys(dataFolder, await originOf(dataFolder));
  const logged = new Set<string>();
  const verdict = await verifyLog(
    (path) => readFile(join(dataFolder, 'journal', path)).catch(() => undefined),
    {
      verifier,
      sha256: nodeSha256,
      verifyEd25519: nodeVerifyEd25519,
      onEntry: (leaf) => logged.add(toHex(leafHash(leaf, nodeSha256))),
    },
  );
  return {
    journalSound: verdict.sound,
    journalEntries: logged.size,
    receiptsMissing: receipts.filter((hash) => !logged.has(hash ?? '')).length,
  };
};

const originOf = async (dataFolder: string): Promise<string> =>
  (await readFile(join(dataFolder, 'journal/checkpoint'), 'utf8')).split('\n')[0] ?? '';
