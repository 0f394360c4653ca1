import type { Transaction } from '@platform/server/database/open.ts';
import { all, type Changes } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import type { Match } from '../../api/types.ts';
import { type MatchRow, matchTable } from '../sql/tables.gen.ts';
import type { FoundPair } from './find.ts';

/** Puts pairs into the queue; those that are in it already stay as they are. Gives how many are new. */
export const insertPairs = async (
  tx: Transaction,
  caseId: string,
  pairs: readonly FoundPair[],
): Promise<number> => {
  const rows = await all<{ id: string }>(
    tx,
    sql`insert into investigation.match (id, case_id, left_subject, right_subject, likeness, reasons, state)
    select gen_random_uuid(), ${caseId}, p.l, p.r, p.likeness, p.reasons::jsonb, 'open'
    from unnest(${pairs.map(({ left }) => left)}::text[], ${pairs.map(({ right }) => right)}::text[],
      ${pairs.map(({ likeness }) => likeness)}::real[],
      ${pairs.map(({ reasons }) => JSON.stringify(reasons))}::text[]) as p (l, r, likeness, reasons)
    on conflict (case_id, left_subject, right_subject) do nothing returning id`,
  );
  return rows.length;
};

/** Pairs in a state, the most alike first, and how many there are. */
export const listPairs = async (
  tx: Transaction,
  caseId: string,
  state: Match['state'],
  limit: number,
): Promise<{ readonly rows: readonly MatchRow[]; readonly total: number }> => {
  const rows = await matchTable.all(
    tx,
    sql`where case_id = ${caseId} and state = ${state}
    order by likeness desc, left_subject, right_subject limit ${limit}`,
  );
  const counted = await sql<{ n: number }>`select count(*)::int as n from investigation.match
    where case_id = ${caseId} and state = ${state}`.execute(tx);
  return { rows, total: counted.rows[0]?.n ?? 0 };
};

/** A pair, nobody else's until the transaction ends. */
export const lockPair = (
  tx: Transaction,
  caseId: string,
  id: string,
): Promise<MatchRow | undefined> =>
  matchTable.first(tx, sql`where case_id = ${caseId} and id = ${id} for update`);

/** Stores the decision on a pair. */
export const updatePair = (
  tx: Transaction,
  { id, ...changes }: Changes<MatchRow> & Pick<MatchRow, 'id'>,
): Promise<number> => matchTable.update(tx, changes, sql`where id = ${id}`);
