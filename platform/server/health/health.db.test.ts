import { randomBytes } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, civilDateOf } from '@amirani/core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createReaders } from '../apart/readers.ts';
import { asOwner, withAccess } from '../database/access.ts';
import { openDatabase } from '../database/open.ts';
import { preparePartitions } from '../ingest/upkeep.ts';
import { openJournalKeys } from '../journal/keys.ts';
import { createJournal } from '../journal/record.ts';
import { integrate, SEQUENCER } from '../journal/sequence.ts';
import { createLog, silentLog } from '../log/log.ts';
import type { Platform } from '../needs.ts';
import { requireConfig } from '../settings/config.ts';
import { freshPostgresUrl, hasPostgres, inspect, onBothEngines } from '../test/engines.ts';
import { recordingJournal, wellJournal } from '../test/recording-journal.ts';
import { clockPart, witnessPart } from './data-parts.ts';
import { createHealth } from './health.ts';
import { platformHealth } from './start.ts';

const home = mkdtempSync(join(tmpdir(), 'amirani-health-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const clock = (): Date => new Date();

const pending = (seconds: number): string =>
  `insert into journal.pending (leaf, written_at) values ('x', now() - interval '${seconds} s')`;
const due = (seconds: number): string =>
  `insert into hit.due (system, day, flight_id, at)
   values ('api', current_date, gen_random_uuid(), now() - interval '${seconds} s')`;
/** Health starts no reader. */
const noReaders = createReaders({
  failed: { timesFor: async () => 1, keep: async () => '' },
});

/** Done twice it is undone. */
const flipTile = 'update journal.tile set hashes = set_byte(hashes, 0, get_byte(hashes, 0) # 1)';

onBothEngines('the parts of health', (database) => {
  const platform = (): Platform => ({
    ...{ database: database(), clock, log: silentLog },
    config: requireConfig({ AMIRANI_DATA: home }),
    ...{ journal: recordingJournal(), journalHealth: wellJournal, readers: noReaders },
  });
  /** What each part says now, by a health that has looked at nothing before. The disk is this machine's. */
  const parts = async (): Promise<Record<string, string>> => {
    const { parts: all } = await platformHealth(platform()).state();
    return Object.fromEntries(
      Object.entries(all).flatMap(([part, { status }]) =>
        part === 'disk' ? [] : [[part, status]],
      ),
    );
  };
  let well: Record<string, string>;

  beforeAll(async () => {
    await preparePartitions(platform());
    const keys = await openJournalKeys(home, 'journal.test/health');
    const journal = createJournal(keys, clock);
    for (let entries = 0; entries < 3; entries += 1)
      await withAccess(database(), SEQUENCER, 'amirani_journal_writer', (tx) =>
        journal.record(tx, {
          ...{ operation: 'collection', actor: 'system:test', action: 'test', outcome: 'done' },
        }),
      );
    await integrate(database(), keys, clock);
  });

  test('all are well at first', async () => {
    well = await parts();
    expect(well).toEqual({
      ...{ inbox: 'ok', database: 'ok', readers: 'ok', queue: 'ok', sequencer: 'ok', clock: 'ok' },
      ...(database().engine === 'postgres' ? { partitions: 'ok' } : {}),
    });
  });

  // A fault, what it is planted with and taken away by, and what its part says; no other part says anything else.
  test.each([
    ['sequencer', 'degraded', pending(6), 'delete from journal.pending'],
    ['sequencer', 'failing', pending(61), 'delete from journal.pending'],
    ['sequencer', 'failing', flipTile, flipTile],
    ['queue', 'degraded', due(61), 'delete from hit.due'],
    ['queue', 'failing', due(601), 'delete from hit.due'],
  ])('%s is %s, and no other', async (part, status, plant, undo) => {
    await inspect(database(), plant);
    expect(await parts()).toEqual({ ...well, [part]: status });
    await inspect(database(), undo);
    expect(await parts()).toEqual(well);
  });

  test('partitions: the daily work did not run, or not for long', async () => {
    if (database().engine === 'pglite') return;
    const today = civilDateOf(clock());
    const drop = (days: number): Promise<unknown> =>
      inspect(database(), `drop table api.message_d${addDays(today, days).replaceAll('-', '')}`);
    await drop(14);
    expect(await parts()).toEqual({ ...well, partitions: 'degraded' });
    await drop(0);
    expect(await parts()).toEqual({ ...well, partitions: 'failing' });
    await preparePartitions(platform());
    expect(await parts()).toEqual(well);
  });

  test('a clock that is off, or goes back', async () => {
    let shift = 0;
    const { look } = clockPart(database(), () => new Date(Date.now() + shift));
    expect((await look()).status).toBe('ok');
    shift = 2_000;
    expect((await look()).status).toBe('degraded');
    shift = 0;
    expect((await look()).status).toBe('failing'); // back by two seconds
    expect((await look()).status).toBe('ok');
    shift = -7_000;
    expect((await look()).status).toBe('failing');
  });

  test('a witness that has lacked the latest for over a day', async () => {
    let hours = 0;
    const { look } = witnessPart(
      database(),
      '/mnt/witness',
      () => new Date(Date.now() + hours * 3_600_000),
    );
    hours = 23;
    expect((await look()).status).toBe('ok');
    hours = 25;
    expect((await look()).status).toBe('degraded');
    await inspect(
      database(),
      "insert into journal.witness (place, size, witnessed_at) select '/mnt/witness', size, now() from journal.head",
    );
    expect((await look()).status).toBe('ok');
  });

  test('a change is logged once, and others may register their part', async () => {
    const lines: string[] = [];
    let now = 0;
    let status: 'ok' | 'failing' = 'ok';
    const health = createHealth([], {
      log: createLog((line) => lines.push(line), clock),
      clock,
      now: () => now,
    });
    health.register({ part: 'readers', look: async () => ({ status }) });
    const look = async (): Promise<string> => {
      now += 5_000;
      return (await health.state()).status;
    };
    expect([await look(), await look()]).toEqual(['ok', 'ok']);
    status = 'failing';
    expect([await look(), await look(), await look()]).toEqual(['failing', 'failing', 'failing']);
    now += 4_999;
    status = 'ok';
    expect((await health.state()).status).toBe('failing'); // of a moment ago: asking costs nothing
    expect(await look()).toBe('ok');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'warn', event: 'health.changed', part: 'readers', status: 'failing' },
      { level: 'info', event: 'health.changed', part: 'readers', status: 'ok' },
    ]);
  });
});

describe.each(['pglite', 'postgres'] as const)('a damaged page on %s', (engine) => {
  test.skipIf(engine === 'postgres' && !hasPostgres())(
    'is seen by the part of the database once it is read, and by no other',
    async () => {
      const dataDir = join(home, 'damaged');
      const options =
        engine === 'pglite'
          ? { dataDir, snapshot: inject('snapshot') }
          : { url: await freshPostgresUrl('template_amirani') };
      const find = await openDatabase(options);
      const [at] = await inspect<{ path: string; folder: string }>(
        find,
        // No session has read it: a page in memory would hide what is on the disk.
        `select pg_relation_filepath('platform.migration') as path, current_setting('data_directory') as folder`,
      );
      await find.close();
      const folder = engine === 'pglite' ? dataDir : (at?.folder ?? '');
      const file = openSync(join(folder, at?.path ?? ''), 'r+');
      writeSync(file, randomBytes(200), 0, 200, 0);
      closeSync(file);
      const database = await openDatabase(
        engine === 'pglite' ? { dataDir } : { url: options.url ?? '' },
      );
      const platform = {
        ...{ database, clock, log: silentLog, config: requireConfig({ AMIRANI_DATA: home }) },
        ...{ journal: recordingJournal(), journalHealth: wellJournal, readers: noReaders },
      };
      await preparePartitions(platform);
      const states = async () =>
        Object.entries((await platformHealth(platform).state()).parts)
          .filter(([part, { status }]) => part !== 'disk' && status !== 'ok')
          .map(([part, { status }]) => `${part} ${status}`);
      expect(await states()).toEqual([]);
      await expect(
        withAccess(database, SEQUENCER, 'amirani_journal_writer', (tx) =>
          asOwner(tx, (own) => own.selectFrom('platform.migration').selectAll().execute()),
        ),
      ).rejects.toMatchObject({ code: 'XX001' });
      expect(await states()).toEqual(['database degraded']);
      // A database that does not answer silences what would ask it.
      await database.close();
      expect(await states()).toEqual(['database failing']);
    },
    60_000,
  );
});
