import type { Transaction } from '@platform/server/database/open.ts';
import { all } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';

/** How many standing statements rest on each exhibit of a case. */
export const countBySource = async (
  tx: Transaction,
  caseId: string,
): Promise<ReadonlyMap<string, number>> => {
  const rows = await all<{ exhibit: string; n: number }>(
    tx,
    sql`select exhibit, count(*)::int as n from investigation.statement
    where case_id = ${caseId} and exhibit is not null and state = 'standing' group by exhibit`,
  );
  return new Map(rows.map(({ exhibit, n }) => [exhibit, n]));
};
