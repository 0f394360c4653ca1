import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };
import { migrate, readMigrations } from './migrate.ts';
import { openDatabase } from './open.ts';

const cache = fileURLToPath(new URL('../../../node_modules/.cache/amirani/', import.meta.url));
// PGlite does not export its package.json; the pin is exact, so it serves.
const version = manifest.dependencies['@electric-sql/pglite'];

/** The path where the snapshot of these migrations is, or would be. */
const snapshotPath = async (): Promise<string> => {
  const key = createHash('sha256')
    .update(version)
    .update((await readMigrations()).map(({ digest }) => digest).join())
    .digest('hex')
    .slice(0, 16);
  return `${cache}snapshot-${key}.tar.gz`;
};

/** The path of a migrated empty database, made when it is missing or stale. */
export const ensureSnapshot = async (): Promise<string> => {
  const path = await snapshotPath();
  if (existsSync(path)) return path;
  const database = await openDatabase({});
  try {
    await migrate(database);
    const bytes = await database.dump?.();
    if (bytes === undefined) throw new Error('no dump');
    await mkdir(cache, { recursive: true });
    await writeFile(`${path}.${process.pid}`, bytes);
    await rename(`${path}.${process.pid}`, path);
  } finally {
    await database.close();
  }
  return path;
};
