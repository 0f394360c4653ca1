import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CivilDate, civilDateOf } from '@amirani/core';
import { syntheticList } from '@amirani/scenario/lists';
import { ListReader } from '@amirani/targeting/watch-lists/reading';
import type { WatchListTerms } from '@desk/assessment/api/watch-lists/types.ts';
import {
  addPart,
  beginImport,
  dryRun,
  readWaiting,
  takeOverImport,
} from '@desk/assessment/server/watch-lists/imports.ts';
import { registerList } from '@desk/assessment/server/watch-lists/lists.ts';
import { watchListSource } from '@desk/assessment/server/watch-lists/reads.ts';
import { createOwnReaders } from '@platform/server/apart/own-readers.ts';
import { type AccessContext, withAccess } from '@platform/server/database/access.ts';
import { migrate } from '@platform/server/database/migrate.ts';
import { type Database, openDatabase } from '@platform/server/database/open.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { startCrashablePostgres } from '../chaos/postgres.ts';

/** What importing a list came to. CPU of the server's process, PGlite's thread included; PostgreSQL's own is not in it. */
export interface ListImportResult {
  readonly name: 'watch-lists';
  readonly engine: 'pglite' | 'postgres' | 'reading alone';
  readonly entries: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
}

/**
 * A list from its bytes to a version that counts, dry run and decision included, and every entry given out once as an index
 * takes it. GTAS users report more than an hour and a half for 5,000 lines (US-CBP/GTAS issue 941).
 */
export const benchWatchLists = async (
  sizes: readonly number[] = [5_000, 100_000],
): Promise<readonly ListImportResult[]> => {
  const results: ListImportResult[] = [];
  const postgres = await startCrashablePostgres();
  const home = mkdtempSync(join(tmpdir(), 'amirani-bench-'));
  try {
    for (const size of sizes) {
      const file = fileOf(size);
      results.push(await measured('reading alone', size, async () => readAlone(file)));
      for (const engine of ['postgres', 'pglite'] as const) {
        const database = await openDatabase(
          engine === 'postgres' ? { url: postgres.url } : { dataDir: join(home, `pglite-${size}`) },
        );
        await migrate(database);
        const list = `bench-${size}`;
        await addAccount(database);
        results.push(await measured(engine, size, () => importList(database, list, file)));
        await database.close();
      }
    }
  } finally {
    await postgres.destroy();
    rmSync(home, { recursive: true, force: true });
  }
  return results;
};

const measured = async (
  engine: ListImportResult['engine'],
  entries: number,
  work: () => Promise<number>,
): Promise<ListImportResult> => {
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const seen = await work();
  const { user, system } = process.cpuUsage(cpu);
  if (seen !== entries) throw new Error(`${seen} entries came out of ${entries}`);
  const result: ListImportResult = {
    ...{ name: 'watch-lists', engine, entries },
    seconds: Math.round((performance.now() - began) / 10) / 100,
    cpuSeconds: Math.round((user + system) / 1e4) / 100,
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
  return result;
};

/** Synthetic persons in the columns of a list; a quarter has the name in its own letters too. */
const fileOf = (size: number): Buffer => {
  const lines = ['id,name,aliases,birthDate,nationality,document,documentIssuer'];
  for (const { id, names, birthDates, states, documents } of syntheticList({
    ...{ seed: 1, size, nativeNames: 250 },
  }).entries())
    lines.push(
      [
        ...[id, names[0]?.full ?? '', names[1]?.full ?? '', birthDates.join('|')],
        ...[states.join('|'), documents[0]?.number ?? '', documents[0]?.issuer ?? ''],
      ].join(','),
    );
  return Buffer.from(`${lines.join('\n')}\n`);
};

const readAlone = (file: Buffer): number => {
  let entries = 0;
  const reader = new ListReader(
    {
      list: { ground: 'national-warrant', category: 'sought', purposes: ['border-check'] },
      on: '2026-11-26' as CivilDate,
    },
    () => {
      entries += 1;
    },
  );
  reader.push(file);
  reader.end();
  return entries;
};

const OWNER = 'keeper';

const addAccount = (database: Database): Promise<unknown> =>
  database.administer((client) =>
    client.query(
      `insert into identity.account (login, name, roles, password_hash)
        values ($1, 'Bench', '{pnr-analyst}', '$argon2id$bench') on conflict do nothing`,
      [OWNER],
    ),
  );

const caller: Caller = {
  session: {
    ...{ login: OWNER, name: OWNER, roles: ['pnr-analyst'], steppedUpUntil: undefined },
    ...{ expiresAt: new Date(), tokenHash: Buffer.alloc(0) },
  },
  actor: OWNER,
  role: 'pnr-analyst',
  purpose: 'pnr-assessment',
  reference: 'bench',
};

const context: AccessContext = {
  ...{ account: OWNER, role: 'pnr-analyst', purpose: 'pnr-assessment', reference: 'bench' },
};

/** The list is our own: it is read in place, so that the figures are those of reading and storing. */
const ownReaders = createOwnReaders({
  'watch-list.entries': () => import('@desk/assessment/server/watch-lists/read-entries.ts'),
});

const importList = async (database: Database, id: string, file: Buffer): Promise<number> => {
  const moment = { now: new Date(), today: civilDateOf(new Date()) };
  await withAccess(database, context, 'amirani_pnr', async (tx) => {
    const day = moment.today;
    const terms: WatchListTerms = {
      ...{ title: 'Bench', source: 'Synthetic', category: 'sought', ground: 'arrest' },
      ...{ purposes: ['border-check'], offences: [], validFrom: day, validUntil: day },
    };
    await registerList(tx, caller, { ...terms, id }, moment);
    const begun = await beginImport(tx, caller, id, { label: 'bench.csv' }, moment);
    const PART = 16 * 1024 * 1024;
    for (let from = 0, position = 0; from < file.length; from += PART, position += 1)
      await addPart(tx, begun.id, position, file.subarray(from, from + PART));
    const found = await readWaiting(ownReaders, (work) => work(tx), begun.id, moment);
    const { dryRun: read } = await dryRun(tx, begun.id, found, moment);
    const saw = { reason: 'bench', against: read?.against ?? 0, removed: 0 };
    await takeOverImport(tx, caller, begun.id, saw, moment);
  });
  let seen = 0;
  for await (const part of watchListSource(database).entries({ id, version: '1' }))
    seen += part.length;
  return seen;
};
