import { membersBetween } from '@desk/assessment/server/criteria/groups.ts';
import { screenDue } from '@desk/assessment/server/hits/screening/screening.ts';
import { screeningOf, type TestLists } from '@desk/assessment/server/test/hit-lists.ts';
import { listGates } from '@desk/checkpoint/server/gate/service.ts';
import type { Purpose } from '@platform/api/vocabulary.ts';
import { type DatabaseRole, withAccess } from '@platform/server/database/access.ts';
import type { Database, Transaction } from '@platform/server/database/open.ts';
import { first } from '@platform/server/database/rows.ts';
import { inspect } from '@platform/server/test/engines.ts';
import type { TestServer } from '@platform/server/test/server.ts';
import { sql } from 'kysely';

/** Runs work in a role and for a purpose, as a person or, under another account, as a job. */
export const asSomebody = <T>(
  database: Database,
  role: DatabaseRole,
  purpose: Purpose,
  work: (tx: Transaction) => Promise<T>,
  account = 'somebody',
): Promise<T> => withAccess(database, { account, purpose, reference: 'case 7' }, role, work);

/** How many rows a table shows. */
export const rowsIn = async (tx: Transaction, table: string): Promise<number> => {
  const row = await first<{
    n: number;
  }>(tx, sql`select count(*)::int as n from ${sql.table(table)}`);
  return row?.n ?? -1;
};

/** Everything that counts or assesses travellers, and the queue of the booth, in November 2026. */
export const canaryFigures = async ({ platform, journal }: TestServer, lists: TestLists) => {
  const { database, clock, config } = platform;
  const counted = (role: DatabaseRole, purpose: Purpose, table: string, account?: string) =>
    asSomebody(database, role, purpose, (tx) => rowsIn(tx, table), account);
  await screenDue(screeningOf({ ...platform, journal }, lists));
  const members = await asSomebody(database, 'amirani_pnr', 'pnr-criteria', (tx) =>
    membersBetween(tx, '2026-11-01' as never, '2026-11-30' as never),
  );
  return {
    gates: await asSomebody(database, 'amirani_border', 'border-check', (tx) =>
      listGates(tx, clock(), config.timeZone),
    ),
    hits: await inspect(database, 'select traveller_id, kind from hit.hit order by 1, 2'),
    journeys: await counted('amirani_evaluation', 'pnr-criteria', 'criteria.journey'),
    assessed: await counted('amirani_evaluation', 'pnr-assessment', 'criteria.journey', 'system:c'),
    members: members.length,
    jobOverPnr: await counted('amirani_pnr', 'pnr-criteria', 'pnr.traveller', 'system:figures'),
    jobOverApi: await counted('amirani_border', 'border-check', 'api.traveller', 'system:figures'),
    oversight: await counted('amirani_oversight', 'oversight', 'api.traveller'),
  };
};
