import { purposes } from '@platform/api/vocabulary.ts';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { type DatabaseRole, withAccess } from '../database/access.ts';
import { annexColumns } from '../test/annex-i-columns.ts';
import { paxlst, pnrgov } from '../test/edifact-texts.ts';
import { inspect, onBothEngines } from '../test/engines.ts';
import { testRoom } from '../test/ingest-room.ts';

const nino = { surname: 'TSERELI', given: 'NINO', birth: '900506', document: 'QV1234567' };
const ROOMS = "('api', 'pnr', 'link', 'ingest', 'quarantine', 'flight')";

onBothEngines('the rooms of travellers', (database) => {
  const count = (role: DatabaseRole, table: string, purpose?: string, reference?: string) =>
    withAccess(
      database(),
      { account: 'x', purpose: purpose as never, reference },
      role,
      async (tx) => {
        const { rows } = await sql<{
          n: bigint;
        }>`select count(*) as n from ${sql.raw(table)}`.execute(tx);
        return Number(rows[0]?.n);
      },
    );

  test('R1: without a purpose of the list and a reference every personal table gives zero rows', async () => {
    const room = testRoom(database());
    await room.take(
      paxlst({ flight: 'ZW1', persons: [nino] }),
      pnrgov({ flight: 'ZW1', persons: [nino] }),
      'unreadable',
    );
    const readable: Record<string, readonly [DatabaseRole, string]> = {
      'api.message': ['amirani_border', 'border-check'],
      'api.observation': ['amirani_border', 'border-check'],
      'api.traveller': ['amirani_border', 'border-check'],
      'pnr.message': ['amirani_pnr', 'pnr-assessment'],
      'pnr.observation': ['amirani_pnr', 'pnr-request'],
      'pnr.traveller': ['amirani_pnr', 'pnr-criteria'],
      'pnr.booking': ['amirani_oversight', 'oversight'],
      'pnr.booking_observation': ['amirani_pnr', 'pnr-assessment'],
      'link.person': ['amirani_pnr', 'pnr-assessment'],
      'ingest.digest': ['amirani_ingest', 'operation'],
      'quarantine.item': ['amirani_quarantine', 'operation'],
    };
    for (const [table, [role, purpose]] of Object.entries(readable)) {
      expect(await count(role, table, purpose, 'ZW1'), table).toBeGreaterThan(0);
      for (const bad of [undefined, '', ' ', 'border_check', 'PNR-ASSESSMENT', "x' or 'a' = 'a"])
        expect(await count(role, table, bad, 'ZW1'), `${table} for ${bad}`).toBe(0);
      for (const none of [undefined, ''])
        expect(await count(role, table, purpose, none), `${table} without reference`).toBe(0);
    }
    for (const purpose of purposes)
      if (!purpose.startsWith('pnr-') && !['oversight', 'operation'].includes(purpose))
        expect(await count('amirani_pnr', 'pnr.traveller', purpose, 'ZW1'), purpose).toBe(0);
  });

  test('R4: the border role is refused every table of PNR and of the links, by name and by partition', async () => {
    const tables = await inspect<{ name: string }>(
      database(),
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('pnr', 'link')`,
    );
    expect(tables.length).toBeGreaterThanOrEqual(14);
    for (const { name } of tables)
      await expect(count('amirani_border', name, 'border-check', 'ZW1'), name).rejects.toThrow(
        'permission denied',
      );
  });

  test('R4: nobody reads a partition past its table', async () => {
    for (const role of [
      'amirani_border',
      'amirani_pnr',
      'amirani_ingest',
      'amirani_oversight',
    ] as const)
      await expect(count(role, 'api.traveller_default', 'border-check', 'ZW1')).rejects.toThrow(
        'permission denied',
      );
  });

  test('R7: every column of the PNR room and of the links has its ground, and no ground is for nothing', async () => {
    const columns = await inspect<{ name: string; column: string }>(
      database(),
      `select table_schema || '.' || table_name as name, column_name as column
       from information_schema.columns
       where table_schema in ('pnr', 'link') and table_name not like '%\\_default'`,
    );
    const stored = columns.map(({ name, column }) => `${name}.${column}`).sort();
    const grounded = Object.entries(annexColumns)
      .flatMap(([name, map]) => Object.keys(map).map((column) => `${name}.${column}`))
      .sort();
    expect(stored).toEqual(grounded);
  });

  test('R7: what Annex I does not list is in no column of any table', async () => {
    const room = testRoom(database());
    const outcome = await room.takeOne(
      pnrgov({
        flight: 'ZW2',
        persons: [nino],
        more: [
          'SSR+AVML:HK:1:ZZ:::::CANARYMEAL',
          'SSR+WCHR:HK:1:ZZ:::::CANARYWHEEL',
          'IFT+4:28+CANARYREMARK PILGRIM GROUP',
          'IFT+4:15+CANARYFARE',
        ],
      }),
    );
    expect(outcome.outcome).toBe('stored');
    expect(Object.keys(outcome.dropped).length).toBeGreaterThan(0);
    const tables = await inspect<{ name: string }>(
      database(),
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ${ROOMS}`,
    );
    for (const { name } of tables) {
      const found = await inspect<{ n: bigint }>(
        database(),
        `select count(*) as n from ${name} t
         where t::text like '%CANARY%' or t::text like '%' || encode('CANARY'::bytea, 'hex') || '%'`,
      );
      expect(found[0]?.n, name).toBe(0n);
    }
  });

  test('R17: every table of the rooms states its retention; none is without row security that should have it', async () => {
    const tables = await inspect<{ name: string; comment: string | null; secured: boolean }>(
      database(),
      `select format('%I.%I', n.nspname, c.relname) as name, obj_description(c.oid, 'pg_class') as comment,
         c.relrowsecurity and c.relforcerowsecurity as secured
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname in ${ROOMS}`,
    );
    expect(tables.length).toBeGreaterThan(25);
    for (const { name, comment, secured } of tables) {
      expect(comment, name).toMatch(/^retention: (api|pnr|quarantine|none)/);
      if (!comment?.startsWith('retention: none')) expect(secured, name).toBe(true);
    }
  });

  test('days get partitions of their own, with the same protection; days with rows stay where they are', async () => {
    const made = await database().administer(async (client) => {
      await client.query('set role amirani_owner');
      const { rows } = await client.query(
        "select ingest.prepare_days('2026-11-30', '2026-12-02') as made",
      );
      return rows[0].made as number;
    });
    // 1 December has rows from the tests above in the tables of API and PNR.
    expect(made).toBeGreaterThan(9);
    const room = testRoom(database());
    const { flightId } = await room.takeOne(
      paxlst({ flight: 'ZW3', day: '261202', persons: [nino] }),
    );
    const rows = await inspect(
      database(),
      `select tableoid::regclass::text as name from api.traveller where flight_id = $1`,
      [flightId],
    );
    expect(rows).toEqual([{ name: 'api.traveller_d20261202' }]);
    await expect(
      count('amirani_border', 'api.traveller_d20261202', 'border-check', 'ZW3'),
    ).rejects.toThrow('permission denied');
    expect(await count('amirani_border', 'api.traveller', 'border-check', 'ZW3')).toBeGreaterThan(
      1,
    );
  });
});
