import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { Match } from '../../api/types.ts';
import type { FoundPair } from './find.ts';

/** A pair of the queue as it is stored. */
export interface MatchRow {
  readonly id: string;
  readonly left_subject: string;
  readonly right_subject: string;
  readonly likeness: number;
  readonly reasons: Match['reasons'];
  readonly state: Match['state'];
  readonly decision: string | null;
  readonly judgement: string | null;
  readonly judged_by: string | null;
  readonly judged_at: Date | null;
}

/** Puts pairs into the queue; those that are in it already stay as they are. Gives how many are new. */
export const insertPairs = async (
  tx: Transaction,
  caseId: string,
  pairs: readonly FoundPair[],
): Promise<number> => {
  const { rows } = await sql<{ id: string }>`
    insert into investigation.match (id, case_id, left_subject, right_subject, likeness, reasons, state)
    select gen_random_uuid(), ${caseId}, p.l, p.r, p.likeness, p.reasons::jsonb, 'open'
    from unnest(${pairs.map(({ left }) => left)}::text[], ${pairs.map(({ right }) => right)}::text[],
      ${pairs.map(({ likeness }) => likeness)}::real[],
      ${pairs.map(({ reasons }) => JSON.stringify(reasons))}::text[]) as p (l, r, likeness, reasons)
    on conflict (case_id, left_subject, right_subject) do nothing returning id`.execute(tx);
  return rows.length;
};

/** Pairs in a state, the most alike first, and how many there are. */
export const listPairs = async (
  tx: Transaction,
  caseId: string,
  state: Match['state'],
  limit: number,
): Promise<{ readonly rows: readonly MatchRow[]; readonly total: number }> => {
  const { rows } = await sql<MatchRow>`select * from investigation.match
    where case_id = ${caseId} and state = ${state}
    order by likeness desc, left_subject, right_subject limit ${limit}`.execute(tx);
  const counted = await sql<{ n: number }>`select count(*)::int as n from investigation.match
    where case_id = ${caseId} and state = ${state}`.execute(tx);
  return { rows, total: counted.rows[0]?.n ?? 0 };
};

/** A pair, nobody else's until the transaction ends. */
export const lockPair = async (
  tx: Transaction,
  caseId: string,
  id: string,
): Promise<MatchRow | undefined> => {
  const { rows } = await sql<MatchRow>`select * from investigation.match
    where case_id = ${caseId} and id = ${id} for update`.execute(tx);
  return rows[0];
};

/** Says what became of a pair. */
export const updatePair = async (
  tx: Transaction,
  row: Pick<MatchRow, 'id' | 'state' | 'decision' | 'judgement' | 'judged_by' | 'judged_at'>,
): Promise<void> => {
  await sql`update investigation.match set state = ${row.state}, decision = ${row.decision},
      judgement = ${row.judgement}, judged_by = ${row.judged_by}, judged_at = ${row.judged_at}
    where id = ${row.id}`.execute(tx);
};
