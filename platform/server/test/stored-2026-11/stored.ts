import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { migrate, readMigrations } from '../../database/migrate.ts';
import type { Database } from '../../database/open.ts';

/** The name of the journal in it. */
export const STORED_ORIGIN = 'journal.example/stored';

interface Stored {
  /** By table, as `row_to_json` gave them; of most tables the last row. */
  readonly rows: Readonly<Record<string, readonly object[]>>;
  /** By path in the data folder, base64. */
  readonly files: Readonly<Record<string, string>>;
}

const read = (): Stored =>
  JSON.parse(
    gunzipSync(readFileSync(join(import.meta.dirname, 'stored.json.gz'))).toString('utf8'),
  ) as Stored;

/**
 * Puts a database and a data folder as commit 09bd8895 of 27 Nov 2026 left them into an empty database and folder: its migrations, the
 * journal of a training server that was started with its demonstration, its keys, and of what they seal the last record each. The
 * server of that commit wrote all of it; nothing in it is about a person.
 */
export const putStored = async (database: Database, dataFolder: string): Promise<void> => {
  const { rows, files } = read();
  const ran = rows['platform.migration'] as { name: string; digest: string }[];
  const folder = mkdtempSync(join(tmpdir(), 'amirani-migrations-'));
  try {
    for (const { name, text, digest } of await readMigrations())
      if (ran.some((one) => one.name === name && one.digest === digest))
        writeFileSync(join(folder, name), text);
    const applied = await migrate(database, folder);
    if (applied.length !== ran.length)
      throw new Error('a migration of the stored data was changed');
  } finally {
    rmSync(folder, { recursive: true });
  }
  await database.administer(async (client) => {
    // What the rows refer to was not kept.
    await client.query('set session_replication_role = replica');
    for (const [table, list] of Object.entries(rows))
      if (table !== 'platform.migration')
        await client.query(
          `insert into ${table} select * from json_populate_recordset(null::${table}, $1)`,
          [JSON.stringify(list)],
        );
    await client.query('reset session_replication_role');
  });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dataFolder, path)), { recursive: true, mode: 0o700 });
    writeFileSync(join(dataFolder, path), Buffer.from(content, 'base64'), { mode: 0o600 });
  }
};
