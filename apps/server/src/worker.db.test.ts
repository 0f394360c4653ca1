import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedClaims } from '@platform/server/ingest/sources/shared-claims.ts';
import { silentLog } from '@platform/server/log/log.ts';
import { requireConfig } from '@platform/server/settings/config.ts';
import { paxlst } from '@platform/server/test/edifact-texts.ts';
import { freshPostgresUrl, hasPostgres, inspect } from '@platform/server/test/engines.ts';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openData } from './open-data.ts';
import { startWorker } from './worker.ts';

const MESSAGES = 120;

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'amirani-worker-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

test('a worker without a PostgreSQL, or without the keys of the server, does not start', async () => {
  const folder = newFolder();
  const alone = requireConfig({ AMIRANI_DATA: folder });
  await expect(startWorker({ config: alone })).rejects.toMatchObject({
    code: 'worker.no-postgres',
  });
  const config = requireConfig({ AMIRANI_DATA: folder, DATABASE_URL: 'postgres://nowhere/none' });
  await expect(startWorker({ config })).rejects.toMatchObject({ code: 'worker.keys-absent' });
  expect(readdirSync(folder)).toEqual([]);
});

test.skipIf(!hasPostgres())(
  'two workers on one folder take every message once, and what one leaves the other takes',
  async () => {
    const dataFolder = newFolder();
    const inbox = join(dataFolder, 'inbox');
    mkdirSync(inbox);
    const config = requireConfig({
      ...{ AMIRANI_DATA: dataFolder, AMIRANI_INBOX: inbox },
      DATABASE_URL: await freshPostgresUrl('template_amirani'),
    });
    // As the server does at its start: database and keys are bound to each other.
    await (await openData(config, undefined, silentLog)).close();
    for (let at = 0; at < MESSAGES; at += 1)
      writeFileSync(
        join(inbox, `${String(at).padStart(4, '0')}.edi`),
        paxlst({
          ...{ flight: `ZV${100 + (at % 7)}`, reference: `R${at}` },
          persons: [{ surname: 'WORKED', given: 'ON', document: `QV${1_000_000 + at}` }],
        }),
      );
    const foreign = newFolder();
    cpSync(join(dataFolder, 'keys'), join(foreign, 'keys'), { recursive: true });
    writeFileSync(join(foreign, 'keys', 'quarantine.key'), randomBytes(32));
    await expect(startWorker({ config: { ...config, dataFolder: foreign } })).rejects.toMatchObject(
      { code: 'keys.other-installation' },
    );
    const one = await startWorker({ config });
    onTestFinished(() => one.stop());
    const other = await startWorker({ config });
    onTestFinished(() => other.stop());
    await vi.waitFor(() => expect(readdirSync(inbox)).toEqual([]), 50_000);
    const { database } = other.platform;
    const [counted] = await inspect<{ messages: number; people: number; again: number }>(
      database,
      `select (select count(*)::int from api.message) as messages,
         (select count(distinct document_number)::int from api.traveller) as people,
         (select sum(receipts - 1)::int from ingest.digest) as again`,
    );
    expect(counted).toEqual({ messages: MESSAGES, people: MESSAGES, again: 0 });
    const [journalled] = await inspect<{ entries: number }>(
      database,
      'select count(*)::int as entries from journal.pending',
    );
    expect(journalled?.entries).toBeGreaterThan(1);

    // What one has the other has not; what a session held is free when it ends.
    const [first, second] = [sharedClaims(one.platform.database), sharedClaims(database)];
    expect(await first.take(['a', 'b'])).toEqual(['a', 'b']);
    expect(await second.take(['a', 'b', 'c'])).toEqual(['c']);
    await first.letGo(['a']);
    expect(await second.take(['a', 'b'])).toEqual(['a']);
    await first.stop();
    await vi.waitFor(async () => expect(await second.take(['b'])).toEqual(['b']), 10_000);
    await second.stop();
  },
);
