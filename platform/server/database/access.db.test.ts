import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { freshPostgresUrl, hasPostgres, inspect, onBothEngines } from '../test/engines.ts';
import type { AccessContext, DatabaseRole } from './access.ts';
import { asRole, withAccess } from './access.ts';
import { migrate } from './migrate.ts';
import { type Database, openDatabase, type Transaction } from './open.ts';

const officer: AccessContext = {
  account: 'officer',
  role: 'border-officer',
  purpose: 'border-check',
  reference: 'QG 4711',
};

const sessionOf = async (tx: Transaction): Promise<void> =>
  void (await sql`select pg_backend_pid()`.execute(tx));

const count = (
  database: Database,
  context: AccessContext,
  role: DatabaseRole,
  table: string,
): Promise<number> =>
  withAccess(database, context, role, async (tx) => {
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::int as n from ${sql.table(table)}`.execute(tx);
    return rows[0]?.n ?? -1;
  });

onBothEngines('access', (database) => {
  beforeAll(async () => {
    await inspect(
      database(),
      `begin;
       create schema trial_api authorization amirani_owner;
       create schema trial_pnr authorization amirani_owner;
       set local role amirani_owner;
       grant usage on schema trial_api to amirani_border, amirani_pnr;
       grant usage on schema trial_pnr to amirani_pnr;
       create table trial_api.traveller (id int);
       create table trial_pnr.booking (id int);
       select access.protect('trial_api.traveller', '{border-check,pnr-assessment}');
       select access.protect('trial_pnr.booking', '{pnr-assessment}');
       grant select, insert on trial_api.traveller to amirani_border, amirani_pnr;
       grant select on trial_pnr.booking to amirani_pnr;
       reset role;
       insert into trial_api.traveller values (1), (2);
       insert into trial_pnr.booking values (1);
       commit`,
    );
  });

  test('R1: with purpose and reference the rows are there', async () => {
    expect(await count(database(), officer, 'amirani_border', 'trial_api.traveller')).toBe(2);
  });

  test.each<[string, Partial<AccessContext>]>([
    ['an empty purpose', { purpose: '' as never }],
    ['no purpose', { purpose: undefined }],
    ['an unknown purpose', { purpose: 'curiosity' as never }],
    ["another table's purpose", { purpose: 'oversight' }],
    ['an empty reference', { reference: '' }],
    ['no reference', { reference: undefined }],
  ])('R1: %s gives zero rows', async (_, change) => {
    const context = { ...officer, ...change };
    expect(await count(database(), context, 'amirani_border', 'trial_api.traveller')).toBe(0);
  });

  test('R1: a fresh session has NULL, one after a transaction has an empty string; both are denied', async () => {
    const seen = async (): Promise<unknown> =>
      database().administer(async (client) => {
        await client.query('set role amirani_border');
        const { rows } = await client.query(
          `select current_setting('amirani.purpose', true) as setting,
                  access.purpose_allowed('{border-check}') as allowed,
                  (select count(*)::int from trial_api.traveller) as n`,
        );
        return rows[0];
      });
    await database().administer(async (client) => client.query('discard all'));
    const fresh = await openAgain(database());
    expect(
      await (fresh?.administer ?? database().administer)(async (client) => {
        await client.query('set role amirani_border');
        return (await client.query("select access.purpose_allowed('{border-check}') as allowed"))
          .rows;
      }),
    ).toEqual([{ allowed: false }]);
    await fresh?.close();
    await withAccess(database(), officer, 'amirani_border', async () => undefined);
    expect(await seen()).toMatchObject({ allowed: false, n: 0 });
  });

  test('R1: writing needs the purpose too', async () => {
    const write = (context: AccessContext): Promise<unknown> =>
      withAccess(database(), context, 'amirani_border', (tx) =>
        sql`insert into trial_api.traveller values (3)`.execute(tx),
      );
    await expect(write({ ...officer, purpose: undefined })).rejects.toMatchObject({
      code: '42501',
    });
    await expect(write(officer)).resolves.toBeDefined();
  });

  test('R1: the owner of the tables sees nothing without a purpose either', async () => {
    const rows = await database().administer(async (client) => {
      await client.query('set role amirani_owner');
      return (await client.query('select * from trial_api.traveller')).rows;
    });
    expect(rows).toEqual([]);
  });

  test('R4: the border role may not read PNR, whatever purpose it states', async () => {
    const context = { ...officer, purpose: 'pnr-assessment' as const };
    await expect(
      count(database(), context, 'amirani_border', 'trial_pnr.booking'),
    ).rejects.toMatchObject({ code: '42501' });
    expect(await count(database(), context, 'amirani_pnr', 'trial_pnr.booking')).toBe(1);
  });

  test('R1: whoever forgets withAccess reads nothing, on a superuser session too', async () => {
    await expect(database().pool.query('select * from trial_api.traveller')).rejects.toMatchObject({
      code: '42501',
    });
    const { rows } = await database().pool.query(
      'select current_user as role, (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as mighty',
    );
    expect(rows).toEqual([{ role: 'amirani_app', mighty: false }]);
  });

  test('no role of a transaction is a superuser, bypasses row-level security or may log in', async () => {
    const rows = await inspect(
      database(),
      `select rolname from pg_roles where rolname like 'amirani\\_%' and (rolsuper or rolbypassrls or rolcanlogin or rolcreaterole)`,
    );
    expect(rows).toEqual([]);
  });

  const standing = async (): Promise<unknown> =>
    (
      await database().pool.query(
        `select current_user as role, access.setting('purpose') as purpose, access.setting('account') as account,
           pg_backend_pid() as session, now() = statement_timestamp() as free`,
      )
    ).rows[0];

  test.each<[string, () => Promise<unknown>]>([
    ['with its commit', () => withAccess(database(), officer, 'amirani_border', sessionOf)],
    [
      'where it fails',
      () =>
        withAccess(database(), officer, 'amirani_border', async (tx) => {
          await sessionOf(tx);
          throw new Error('stop');
        }),
    ],
    [
      'where a query of it fails',
      () =>
        withAccess(database(), officer, 'amirani_border', (tx) => sql`select 1 / 0`.execute(tx)),
    ],
    [
      'where a failed query was overheard',
      () =>
        withAccess(database(), officer, 'amirani_border', (tx) =>
          sql`select 1 / 0`.execute(tx).catch(() => undefined),
        ),
    ],
    [
      'where it could not begin',
      () => withAccess(database(), officer, 'amirani_nobody' as DatabaseRole, sessionOf),
    ],
  ])('R1: the role and the context end with the transaction: %s', async (_, act) => {
    const before = await standing();
    expect(before).toMatchObject({ role: 'amirani_app', purpose: null, account: null, free: true });
    await act().catch(() => undefined);
    // The next to use the connection, and the same one: its session is named.
    expect(await standing()).toEqual(before);
  });

  test('a transaction of which a query failed does not count as committed', async () => {
    const act = withAccess(database(), officer, 'amirani_border', (tx) =>
      sql`select 1 / 0`.execute(tx).catch(() => undefined),
    );
    // Nor does it count as an unknown one.
    await expect(act).rejects.toMatchObject({ name: 'AbortedTransactionError' });
  });

  test('R1: whatever stands in the context is taken as it stands', async () => {
    const hostile = [
      `'; reset role; select set_config('amirani.purpose', 'oversight', true); --`,
      `\\'; reset role; --`,
      `\\`,
      `E'\\'' $$ ; commit; $1 $2`,
      'ნინო\n"O\'Hara"\t\u2028 🛂',
      ...fc.sample(fc.string({ unit: 'binary' }), { numRuns: 100, seed: 1 }),
    ].map((text) => text.replaceAll('\0', ''));
    for (const text of hostile) {
      const context = { ...officer, account: text, reference: text };
      const rows = await withAccess(
        database(),
        context,
        'amirani_border',
        async (tx) =>
          (
            await sql`select current_user as role, current_setting('amirani.account') as account,
              current_setting('amirani.purpose') as purpose, current_setting('amirani.reference') as reference`.execute(
              tx,
            )
          ).rows,
      );
      const { purpose } = officer;
      const [account, reference] = [text.toWellFormed(), text.toWellFormed()];
      expect(rows).toEqual([{ role: 'amirani_border', purpose, account, reference }]);
    }
  });

  test('R1: a context that no text of the database can hold opens nothing', async () => {
    const before = await standing();
    const context = { ...officer, reference: "x\0'; reset role; --" };
    const act = withAccess(database(), context, 'amirani_border', sessionOf);
    await expect(act).rejects.toMatchObject({ severity: 'ERROR' });
    expect(await standing()).toEqual(before);
  });

  test('a transaction may go on in another role and come back', async () => {
    const roles = await withAccess(database(), officer, 'amirani_ingest', async (tx) => {
      const who = async (): Promise<unknown> =>
        (await sql<{ role: string }>`select current_user as role`.execute(tx)).rows[0]?.role;
      return [await who(), await asRole(tx, 'amirani_quarantine', who), await who()];
    });
    expect(roles).toEqual(['amirani_ingest', 'amirani_quarantine', 'amirani_ingest']);
  });

  test('the migrations are all there', async () => {
    expect(await migrate(database())).toEqual([]);
  });
});

/** A second, quite fresh session where the engine has one. */
const openAgain = async (database: Database): Promise<Database | undefined> => {
  if (database.engine === 'pglite') return undefined;
  const { rows } = await database.pool.query<{ name: string }>('select current_database() as name');
  const url = (await freshPostgresUrl()).replace(/\/t_[0-9a-f]+/, `/${rows[0]?.name}`);
  return openDatabase({ url });
};

describe.skipIf(!hasPostgres())('migrations on PostgreSQL', () => {
  test('two databases of one cluster may be migrated at once, one of them twice', async () => {
    const [one, two] = await Promise.all([freshPostgresUrl(), freshPostgresUrl()]);
    const databases = await Promise.all([one, one, two].map((url) => openDatabase({ url })));
    const applied = await Promise.all(databases.map((each) => migrate(each)));
    expect(applied.map(({ length }) => length > 0).filter(Boolean)).toHaveLength(2);
    await Promise.all(databases.map((each) => each.close()));
  }, 120_000);

  test('a login without superuser rights suffices: owner of the database with CREATEROLE', async () => {
    const url = await freshPostgresUrl();
    const name = url.match(/t_[0-9a-f]+/)?.[0] ?? '';
    const admin = await openDatabase({ url });
    await inspect(admin, `create role login_${name} login createrole`);
    await inspect(admin, `alter database ${name} owner to login_${name}`);
    await admin.close();
    const database = await openDatabase({ url: url.replace('amirani@', `login_${name}@`) });
    expect((await migrate(database)).length).toBeGreaterThan(0);
    await expect(
      withAccess(database, officer, 'amirani_border', (tx) =>
        sql`select access.purpose_allowed('{border-check}')`.execute(tx),
      ),
    ).resolves.toMatchObject({ rows: [{ purpose_allowed: true }] });
    await database.close();
  }, 120_000);
});
