import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { inspect, onBothEngines } from '../test/engines.ts';
import { migrate, readMigrations } from './migrate.ts';
import { openDatabase } from './open.ts';

const home = mkdtempSync(join(tmpdir(), 'amirani-open-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

onBothEngines('a database', (database) => {
  beforeAll(async () => {
    await inspect(
      database(),
      `create table public.thing (n int check (n > 0)); grant select, insert on public.thing to amirani_app`,
    );
  });

  test('values have the same form on both engines', async () => {
    const { rows } = await database().pool.query(
      `select 1::int8 as big, '2026-03-31'::date as day, '{2026-03-31}'::date[] as days,
              '{1,2}'::int8[] as bigs, 1.50::numeric as exact, '2026-03-31T04:00Z'::timestamptz as at,
              count(*) as n from (values (1), (2)) as two`,
    );
    expect(rows).toEqual([
      {
        big: 1n,
        day: '2026-03-31',
        days: ['2026-03-31'],
        bigs: [1n, 2n],
        exact: '1.50',
        at: new Date('2026-03-31T04:00Z'),
        n: 2n,
      },
    ]);
  });

  test('no plan is compiled: over tables with a part for each day that took longer than all else', async () => {
    expect((await database().pool.query('show jit')).rows).toEqual([{ jit: 'off' }]);
  });

  test('a broken rule has the same error on both engines', async () => {
    await expect(
      database().pool.query('insert into public.thing values (0)'),
    ).rejects.toMatchObject({
      code: '23514',
      constraint: 'thing_n_check',
    });
  });

  test('a client that breaks in a transaction leaves a clean session to the next', async () => {
    const { pool } = database();
    const named = { name: 'one', text: 'select $1::int as n', values: [1] };
    const client = await pool.connect();
    await client.query('begin');
    await client.query(named);
    client.release(new Error('broken'));
    expect((await pool.query(named)).rows).toEqual([{ n: 1 }]);
    expect((await pool.query('select now() = statement_timestamp() as free')).rows).toEqual([
      { free: true },
    ]);
  });

  test('no client gets the answer of a client that was replaced', async () => {
    const { pool } = database();
    for (let index = 0; index < 100; index += 1) {
      const client = await pool.connect();
      await client.query('begin');
      const late = client.query('select pg_sleep(0.002), -1 as n').catch(() => undefined);
      client.release(new Error('broken'));
      expect((await pool.query('select $1::int as n', [index])).rows).toEqual([{ n: index }]);
      await late;
    }
  }, 120_000);

  test('transactions at the same time do not mix', async () => {
    await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) =>
        database().transact('select 1', async (tx) => {
          await sql`insert into public.thing values (${index + 100})`.execute(tx);
          if (index % 2 === 1) throw new Error('odd');
        }),
      ),
    );
    const { rows } = await database().pool.query('select n from public.thing where n >= 100');
    expect(rows.map(({ n }) => n).sort()).toEqual([100, 102, 104, 106]);
  });

  test('all tables belong to a role in which nobody logs in', async () => {
    const rows = await inspect<{ name: string }>(
      database(),
      `select c.oid::regclass::text as name from pg_class c join pg_roles r on r.oid = c.relowner
       where c.relkind in ('r', 'p') and r.rolcanlogin and c.oid <> 'platform.migration'::regclass
         and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'public')`,
    );
    expect(rows).toEqual([]);
  });

  test('a program whose migrations differ from those that ran is refused, and nothing of a broken one stays', async () => {
    const folder = mkdtempSync(join(home, 'migrations-'));
    const files = await readMigrations();
    const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    const said = async (): Promise<unknown> =>
      migrate(database(), folder).catch(({ code, message, remedy }) => ({ code, message, remedy }));
    for (const { name, text } of files) put(name, text);
    put('9000-later.sql', 'create schema later');
    const first = files[0] ?? { name: '', text: '' };
    const last = files.at(-1) ?? first;
    put(last.name, `${last.text} -- changed`);
    expect(await said()).toMatchObject({ code: 'database.migration.changed' });
    rmSync(join(folder, last.name));
    put('9001-other-name.sql', last.text);
    expect(await said()).toMatchObject({
      code: 'database.migration.renamed',
      message: expect.stringContaining(`${last.name} ran on this database`),
    });
    // An older program: it lacks the last migration, and the sentence says what to do.
    rmSync(join(folder, '9001-other-name.sql'));
    expect(await said()).toEqual({
      code: 'database.newer-than-program',
      message: expect.stringContaining(`the last is ${last.name}`),
      remedy: expect.stringContaining('start the version that ran last'),
    });
    // None of them applied what only it has.
    const later = "select 1 from pg_namespace where nspname in ('later', 'half')";
    expect(await inspect(database(), later)).toEqual([]);
    rmSync(join(folder, '9000-later.sql'));
    put(last.name, last.text);
    put('9999-broken.sql', 'create schema half; select 1 / 0;');
    await expect(migrate(database(), folder)).rejects.toMatchObject({ code: '22012' });
    expect(await inspect(database(), later)).toEqual([]);
    expect(await migrate(database())).toEqual([]);
  });
});

test('what was committed in the embedded database is there after it is opened again', async () => {
  const dataDir = join(home, 'kept');
  // From a snapshot, as the server starts: a cluster made from nothing takes seconds.
  const first = await openDatabase({ dataDir, snapshot: inject('snapshot') });
  await inspect(first, 'create table kept (n int); insert into kept values (7)');
  await expect(openDatabase({ dataDir })).rejects.toMatchObject({ code: 'database.folder.in-use' });
  await first.close();
  const second = await openDatabase({ dataDir });
  expect(await inspect(second, 'select n from kept')).toEqual([{ n: 7 }]);
  await second.close();
}, 120_000);
