import { fsyncSync, mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, expect, inject, test } from 'vitest';
import { durableStartParams, giveFsync } from './durability.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-fsync-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every commit of the embedded database reaches the disk before it is acknowledged', async () => {
  const db = await PGlite.create({
    dataDir: folder,
    loadDataDir: await openAsBlob(inject('snapshot')),
    startParams: [...durableStartParams],
  });
  let synced = 0;
  giveFsync(db, (descriptor) => {
    fsyncSync(descriptor);
    synced += 1;
  });
  await db.exec('create table t (n int)');
  for (let n = 0; n < 20; n += 1) {
    const before = synced;
    await db.exec(`insert into t values (${n})`);
    expect(synced).toBeGreaterThan(before);
  }
  await db.close();
}, 60_000);
