import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { clientOf, refusalOf } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asDesk } from '../tasks.ts';
import { openRiskRoom, type RiskRoom } from '../test/risk-room.ts';

/** The test clock is Wednesday, 25 November 2026, so 16 to 22 November is the last full week. */
const over = '2026-11-18T12:00:00Z';
const running = '2026-11-24T12:00:00Z';

onDatabase('what the border counts, for risk analysis', (database) => {
  let room: RiskRoom;
  beforeAll(async () => {
    room = await openRiskRoom(database());
  });
  afterAll(async () => room.server.close());

  /** Acts on as many checks, as the checkpoint keeps them; their checks do not matter here. */
  const act = async (
    many: number,
    what: string,
    step: number,
    reasons: string[],
    at: string,
    checks: string[] = [],
  ): Promise<string[]> => {
    const ids = checks.length > 0 ? checks : Array.from({ length: many }, () => randomUUID());
    await database().administer(async (client) => {
      await client.query("set session_replication_role = 'replica'");
      await client.query(
        `insert into checkpoint.act (key, check_id, asked, act, verdict, step, reasons, attests, done_by, at)
         select gen_random_uuid(), id, decode(repeat('00', 32), 'hex'), $2, gen_random_uuid(), $3, $4, '{}', 'officer', $5
         from unnest($1::uuid[]) id`,
        [ids, what, step, reasons, at],
      );
      await client.query("set session_replication_role = 'origin'");
    });
    return ids;
  };
  const refuse = async (many: number, grounds: string[], at: string): Promise<void> => {
    const ids = await act(many, 'propose-refusal', 2, grounds, at);
    await act(many, 'confirm-refusal', 3, [], at, ids);
  };
  const fraud = (many: number, kind: string, day: string) =>
    database().administer(async (client) => {
      await client.query(
        `insert into document.fraud (id, kind, issuer, document_code, technique, place, day, state, decision, proposed_at)
         select gen_random_uuid(), $2, 'QMA', 'P', 'laser', 'Sarpi', $3, 'confirmed', gen_random_uuid(), now()
         from generate_series(1, $1)`,
        [many, kind, day],
      );
    });

  test('refusals by the letters of Annex V and forgeries by kind, as counts of weeks that are over, none below five', async () => {
    await act(40, 'pass', 2, [], over);
    await refuse(7, ['E', 'G'], over);
    await refuse(6, ['A'], over);
    await refuse(3, ['H'], over);
    // Two in the week before; and a week that still runs.
    await refuse(2, ['A'], '2026-11-10T12:00:00Z');
    await refuse(9, ['B'], running);
    await fraud(6, 'other', '2026-11-17');
    await fraud(5, 'F01', '2026-11-17');
    await fraud(2, 'F02', '2026-11-17');
    const live = await room.analyst.getRiskLiveIndicators({ query: { from: '2026-11-09' } });
    expect(live.weeks).toEqual(['2026-W46', '2026-W47']);
    expect(live.smallest).toBe(5);
    expect(live.checked).toEqual(['suppressed', 56]);
    expect(live.refused).toEqual(['suppressed', 16]);
    expect(live.reasons).toEqual([
      { reason: 'A', letter: 'A', counts: ['suppressed', 6] },
      { reason: 'E', letter: 'E', counts: [0, 7] },
      { reason: 'G', letter: 'G', counts: [0, 7] },
      { reason: 'H', letter: 'H', counts: [0, 'suppressed'] },
    ]);
    // One small kind alone could be told from the sum: the next is withheld with it.
    expect(live.forgeries).toEqual({
      confirmed: [0, 13],
      kinds: [
        { kind: 'F01', counts: [0, 'suppressed'] },
        { kind: 'F02', counts: [0, 'suppressed'] },
        { kind: 'other', counts: [0, 6] },
      ],
    });
    const far = { query: { from: '2020-01-01', to: '2026-11-22' } };
    expect(await refusalOf(room.analyst.getRiskLiveIndicators(far))).toBe('risk.period');
  });

  test('the desk counts and sees no check: it has no grant on a table of another desk', async () => {
    const may = await inspect<{ room: string }>(
      database(),
      `select n.nspname || '.' || c.relname as room from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'v', 'p') and n.nspname not in ('risk', 'pg_catalog', 'information_schema', 'journal', 'platform')
         and has_table_privilege('amirani_risk', c.oid, 'select,insert,update,delete')`,
    );
    expect(may).toEqual([]);
    const read = (table: string) =>
      asDesk(room.server.platform, 'a test', (tx) =>
        sql`select * from ${sql.table(table)}`.execute(tx),
      );
    for (const table of ['checkpoint.act', 'document.fraud'])
      await expect(read(table)).rejects.toMatchObject({ code: '42501' });
  });

  test('nothing of the risk desk is readable by checkpoint, targeting or any other room (DESIGN 2; no individual score from group statistics)', async () => {
    const may = await inspect<{ role: string; room: string }>(
      database(),
      `select r.rolname as role, n.nspname || '.' || c.relname as room
       from pg_roles r cross join pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'risk' and r.rolname like 'amirani\\_%' and r.rolname not in ('amirani_owner', 'amirani_risk')
         and (c.relkind in ('r', 'v') and has_table_privilege(r.oid, c.oid, 'select,insert,update,delete')
           or has_schema_privilege(r.oid, n.oid, 'usage'))`,
    );
    expect(may).toEqual([]);
    // Row-level security holds where a grant ever slipped in: only the purpose of risk analysis, and the clocks.
    const open = await inspect<{ room: string }>(
      database(),
      `select c.relname as room from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'risk' and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
    for (const role of [
      'border-officer',
      'pnr-analyst',
      'second-line-officer',
      'data-protection-officer',
    ] as const) {
      const other = await clientOf(room.server, role);
      for (const call of [
        () => other.listRiskDatasets({}),
        () => other.searchRiskWarnings({ body: {} }),
        () => other.listRisks({}),
        () => other.getRiskLiveIndicators({ query: {} }),
      ])
        expect(await refusalOf(call()), role).toBe('access.role');
    }
    // And by import: the desk offers nothing that another could take.
    for (const offer of ['reads.ts', 'events.ts'])
      expect(existsSync(new URL(`../${offer}`, import.meta.url))).toBe(false);
    for (const name of ['checkpoint', 'targeting', 'documents']) {
      const { dependencies } = JSON.parse(
        readFileSync(new URL(`../../../../packages/${name}/package.json`, import.meta.url), 'utf8'),
      ) as { readonly dependencies: Readonly<Record<string, string>> };
      expect(Object.keys(dependencies)).not.toContain('@amirani/risk');
    }
  });
});
