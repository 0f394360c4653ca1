import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  decodeEntry,
  openCheckpoint,
  verifyLog,
  verifyReceipt,
  watchContinuations,
} from '@amirani/journal';
import { continuationDigest } from '@amirani/journal/log';
import { nodeSha256, nodeVerifyEd25519 } from '@amirani/journal/node';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AccessContext, type DatabaseRole, withAccess } from '../database/access.ts';
import type { Database } from '../database/open.ts';
import { silentLog } from '../log/log.ts';
import { inspect, onBothEngines } from '../test/engines.ts';
import { type JournalKeys, openJournalKeys } from './keys.ts';
import type { JournalEntry } from './port.ts';
import { openPublishedFiles } from './published-files.ts';
import { readEntries, readEntriesAbout } from './reads.ts';
import { createJournal } from './record.ts';
import { integrate, SEQUENCER } from './sequence.ts';
import { startSequencer } from './sequencer.ts';

const clock = (): Date => new Date('2026-11-25T04:00:00Z');
const officer = {
  account: 'n.officer',
  role: 'border-officer',
  purpose: 'border-check',
  reference: 'shift',
} as const;

const overseer = {
  account: 'd.officer',
  role: 'data-protection-officer',
  purpose: 'oversight',
  reference: 'request 7',
} as const;

const entry = (action: string, subjects: readonly string[] = []): JournalEntry => ({
  operation: 'consultation',
  actor: 'n.officer',
  role: 'border-officer',
  purpose: 'border-check',
  reference: 'shift',
  action,
  outcome: 'done',
  subjects,
});

onBothEngines('the journal', (database) => {
  let folder: string;
  let keys: JournalKeys;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'amirani-journal-'));
    keys = await openJournalKeys(folder, 'journal.test/qge');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const record = (action: string, subjects: readonly string[] = []) =>
    withAccess(database(), officer, 'amirani_border', (tx) =>
      createJournal(keys, clock).record(tx, entry(action, subjects)),
    );
  const log = () => join(folder, 'log');
  const files = (db: Database) => openPublishedFiles(db, log());
  const verify = () =>
    verifyLog((path) => readFile(join(log(), path)).catch(() => undefined), {
      verifier: keys.verifier,
      sha256: nodeSha256,
      verifyEd25519: nodeVerifyEd25519,
    });
  const watched = async () => {
    const watch = watchContinuations(nodeSha256);
    const verdict = await verifyLog((path) => readFile(join(log(), path)).catch(() => undefined), {
      verifier: keys.verifier,
      onEntry: watch.see,
      sha256: nodeSha256,
      verifyEd25519: nodeVerifyEd25519,
    });
    return { verdict, watch };
  };
  const sequence = async (): Promise<void> => {
    const done = await integrate(database(), keys, clock);
    if (done === undefined) throw new Error('another sequencer');
    await (await files(database())).publish(done.head);
  };
  const entries = () =>
    inspect<{ index: bigint; leaf: Buffer; leaf_hash: Buffer }>(
      database(),
      'select index, leaf, leaf_hash from journal.entry order by index',
    );

  test('an empty log has a signed head and is sound', async () => {
    await sequence();
    expect(await verify()).toMatchObject({ sound: true, checkpoint: { size: 0 } });
  });

  test('R32, R36: an entry says who, why and when, and names no subject', async () => {
    const receipt = await record('getTraveller', ['traveller-4711']);
    expect(verifyReceipt(receipt, keys.verifier)).toBe(true);
    await sequence();
    const [row] = (await entries()).slice(-1);
    expect(row?.leaf_hash.toString('hex')).toBe(receipt.leafHash);
    const logged = decodeEntry(row?.leaf ?? new Uint8Array());
    expect(logged).toMatchObject({
      actor: 'n.officer',
      purpose: 'border-check',
      reference: 'shift',
      at: '2026-11-25T04:00:00.000Z',
      subjects: [(await keys.subjects.hasher(clock()))('traveller-4711')],
    });
    expect(row?.leaf.includes('4711')).toBe(false);
  });

  test('entries of many at once are sequenced once each, and every receipt is kept', async () => {
    const receipts = await Promise.all(
      Array.from({ length: 40 }, (_, index) => record(`act-${index}`)),
    );
    await Promise.all([sequence().catch(() => undefined), sequence().catch(() => undefined)]);
    await sequence();
    const hashes = (await entries()).map(({ leaf_hash }) => leaf_hash.toString('hex'));
    for (const { leafHash } of receipts)
      expect(hashes.filter((hash) => hash === leafHash)).toHaveLength(1);
    expect(await verify()).toMatchObject({ sound: true, checkpoint: { size: hashes.length } });
  });

  test('a transaction that is undone leaves no entry', async () => {
    const before = (await entries()).length;
    await expect(
      withAccess(database(), officer, 'amirani_border', async (tx) => {
        await createJournal(keys, clock).record(tx, entry('undone'));
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    await sequence();
    expect((await entries()).length).toBe(before);
  });

  test('a crash between integration and publication leaves the older sound log, then the newer', async () => {
    await record('before the crash');
    await integrate(database(), keys, clock);
    const older = await verify();
    expect(older.sound).toBe(true);
    await sequence();
    const newer = await verify();
    expect(newer.sound && older.sound && newer.checkpoint.size - older.checkpoint.size).toBe(1);
  });

  test('a verifier that read an earlier checkpoint is not left without its files', async () => {
    const taken = await mkdtemp(join(tmpdir(), 'amirani-taken-'));
    for (let round = 0; round < 3; round += 1) {
      await record(`round ${round}`);
      await sequence();
      await cp(log(), taken, { recursive: true });
      const older = await readFile(join(taken, 'checkpoint'));
      await record('meanwhile');
      await sequence();
      const verdict = await verifyLog(
        (path) =>
          path === 'checkpoint'
            ? Promise.resolve(older)
            : readFile(join(log(), path)).catch(() => undefined),
        { verifier: keys.verifier, sha256: nodeSha256 },
      );
      expect(verdict.sound).toBe(true);
    }
    await rm(taken, { recursive: true });
  });

  test('a leaf of a schema that is not known keeps its place and hides no other', async () => {
    await inspect(database(), 'insert into journal.pending (leaf) values (\'{"schema":2}\')');
    await sequence();
    const shown = await withAccess(database(), overseer, 'amirani_oversight', (tx) =>
      readEntries(tx, keys, { limit: 2 }),
    );
    expect(shown.map(({ action }) => action)).toEqual(['unreadable', expect.any(String)]);
    expect((await verify()).sound).toBe(true);
  });

  test('a published folder that is lost is written again from the database', async () => {
    await rm(log(), { recursive: true });
    await sequence();
    expect((await verify()).sound).toBe(true);
  });

  test('growth over full tiles stays sound', async () => {
    await withAccess(database(), officer, 'amirani_border', async (tx) => {
      const journal = createJournal(keys, clock);
      for (let index = 0; index < 600; index += 1) await journal.record(tx, entry(`bulk-${index}`));
    });
    await sequence();
    expect(await verify()).toMatchObject({ sound: true });
    // What became full has no partial files left.
    const left = await readdir(log(), { recursive: true });
    expect(
      left.filter((name) => /\b(?:000|001)\.p$/.test(name) && !name.startsWith('tile/1')),
    ).toEqual([]);
  }, 30_000);

  test('a call on more travellers than a leaf holds goes on in further leaves, which its receipt covers', async () => {
    const many = Array.from({ length: 4_500 }, (_, index) => `t${index}`);
    const { leafHash } = await record('uploadMessages', many);
    await sequence();
    const leaves = (await entries()).slice(-3);
    const [first, ...further] = leaves.map(({ leaf }) => decodeEntry(leaf));
    expect([first, ...further].map((logged) => logged?.subjects.length)).toEqual([2000, 2000, 500]);
    expect(leaves[0]?.leaf_hash.toString('hex')).toBe(leafHash);
    expect(first?.continued).toEqual({
      entries: 2,
      digest: continuationDigest(leaves.slice(1).map(({ leaf }) => leaf)),
    });
    expect(further.map((logged) => logged?.continues)).toEqual(
      [1, 2].map((part) => ({ salt: first?.salt, part })),
    );
    const { watch } = await watched();
    expect(watch.incomplete()).toEqual([]);
  });

  test('no head of the log parts an entry from its further ones', async () => {
    await sequence();
    await withAccess(database(), officer, 'amirani_border', async (tx) => {
      const journal = createJournal(keys, clock);
      for (let index = 0; index < 1_998; index += 1)
        await journal.record(tx, entry(`alone-${index}`));
    });
    const many = Array.from({ length: 9_000 }, (_, index) => `t${index}`);
    await record('uploadMessages', many); // five leaves: 1,998 + 5 is more than a batch
    const done = await integrate(database(), keys, clock);
    expect(done?.added).toBe(2_003);
    await (await files(database())).publish(done?.head ?? { size: 0, checkpoint: '' });
    const { verdict, watch } = await watched();
    expect(verdict.sound).toBe(true);
    expect(watch.incomplete()).toEqual([]);
  }, 60_000);

  test('R36: entries about a subject are found in every month, until the key of the month is erased', async () => {
    const on = (day: string, subject: string) =>
      withAccess(database(), officer, 'amirani_border', (tx) =>
        createJournal(keys, () => new Date(`${day}T10:00:00Z`)).record(tx, {
          ...entry(`on ${day}`),
          subjects: [subject],
        }),
      );
    await on('2026-09-30', 'traveller-9');
    await on('2026-10-01', 'traveller-9');
    await on('2026-10-01', 'traveller-8');
    await sequence();
    const about = (id: string) =>
      withAccess(database(), overseer, 'amirani_oversight', (tx) =>
        readEntriesAbout(tx, keys, id, { limit: 10 }),
      );
    const found = await about('traveller-9');
    expect(found.map(({ action }) => action)).toEqual(['on 2026-10-01', 'on 2026-09-30']);
    // One person's entries of two months do not show that they are one person's.
    expect(new Set(found.flatMap(({ subjects }) => subjects)).size).toBe(2);
    expect(await keys.subjects.eraseBefore('2026-10')).toEqual(['2026-09']);
    expect((await about('traveller-9')).map(({ action }) => action)).toEqual(['on 2026-10-01']);
    expect((await verify()).sound).toBe(true);
  });

  test('R1, R34: oversight reads entries for oversight and with a reference only; the sequencer all', async () => {
    const rows = (context: AccessContext, role: DatabaseRole = 'amirani_oversight') =>
      withAccess(database(), context, role, async (tx) => {
        const { rows: counts } = await sql<{ entries: bigint; waiting: bigint }>`select
          (select count(*) from journal.entry) as entries,
          (select count(*) from journal.pending) as waiting`.execute(tx);
        return [Number(counts[0]?.entries), Number(counts[0]?.waiting)];
      });
    await record('waits');
    const all = [(await entries()).length, 1];
    expect(await rows(overseer)).toEqual(all);
    expect(await rows(SEQUENCER, 'amirani_sequencer')).toEqual(all);
    expect(await rows({ account: 'd' })).toEqual([0, 0]);
    expect(await rows({ account: 'd', purpose: 'oversight' })).toEqual([0, 0]);
    expect(await rows({ ...overseer, purpose: 'border-check' })).toEqual([0, 0]);
    const forced = await inspect<{ forced: boolean }>(
      database(),
      `select relrowsecurity and relforcerowsecurity as forced from pg_class
       where oid in ('journal.entry'::regclass, 'journal.pending'::regclass)`,
    );
    expect(forced).toEqual([{ forced: true }, { forced: true }]);
    await sequence();
  });

  test('R33: where the journal cannot be written the act fails and nothing of it stays', async () => {
    await inspect(database(), 'revoke insert on journal.pending from amirani_journal_writer');
    try {
      await expect(record('refused')).rejects.toMatchObject({ code: 'journal.unavailable' });
    } finally {
      await inspect(database(), 'grant insert on journal.pending to amirani_journal_writer');
    }
  });

  test('R35: whoever acts can add to the journal and neither read, change nor remove', async () => {
    const as = (statement: string): Promise<unknown> =>
      inspect(database(), `do $$ begin set local role amirani_border; ${statement}; end $$`);
    for (const statement of [
      'perform 1 from journal.entry',
      'perform 1 from journal.pending',
      'delete from journal.pending',
      "update journal.entry set actor = 'x'",
      'delete from journal.head',
    ])
      await expect(as(statement), statement).rejects.toMatchObject({ code: '42501' });
  });

  test('R35: not even the owner changes an entry', async () => {
    await expect(inspect(database(), "update journal.entry set actor = 'x'")).rejects.toThrow(
      /append-only/,
    );
    await expect(inspect(database(), 'delete from journal.entry')).rejects.toThrow(/append-only/);
  });

  test('a witness gets each head, and oversight is told when it is overdue', async () => {
    const place = join(folder, 'elsewhere');
    const sequencer = startSequencer({
      database: database(),
      keys,
      files: await files(database()),
      log: silentLog,
      clock,
      witness: place,
      witnessInterval: 0,
      interval: 10_000,
    });
    try {
      await record('witnessed');
      await sequencer.flush();
      const seen = openCheckpoint(await readFile(join(place, 'checkpoint'), 'utf8'), keys.verifier);
      expect(seen?.size).toBe((await entries()).length);
    } finally {
      await sequencer.stop();
    }
  });

  test('under steady writing heads are published all the while', async () => {
    const published: number[] = [];
    const sequencer = startSequencer({
      database: database(),
      keys,
      files: {
        publish: async ({ size }) => void published.push(size),
        cosign: async () => undefined,
        size: () => 0,
      },
      log: silentLog,
      clock,
      interval: 100,
    });
    const until = Date.now() + 20_000;
    const lane = async (): Promise<void> => {
      while (new Set(published).size < 5 && Date.now() < until) {
        await record('steady');
      }
    };
    await Promise.all([lane(), lane(), lane(), lane()]);
    await sequencer.stop();
    expect(new Set(published).size).toBeGreaterThanOrEqual(5);
    expect((await entries()).length).toBe(published.at(-1));
  }, 30_000);

  test('a folder of another log is not mixed up with this one', async () => {
    await writeFile(join(log(), 'checkpoint'), 'other.example\n999999\nAAAA\n\n— x AAAA\n');
    await record('after');
    await sequence();
    expect((await verify()).sound).toBe(true);
  });
});
