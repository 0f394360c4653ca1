import type { Decision } from '@amirani/network/statements';
import type { Transaction } from '@platform/server/database/open.ts';
import { all, first } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import { contentTable, type JudgementRow, judgementTable } from '../sql/tables.gen.ts';
import type { NewStatement, StatementRow } from './rows.ts';

const STATEMENT = sql`select s.id, s.subject, s.schema, s.property, s.value, s.original, s.language, s.from_time,
    s.until_time, s.kind, s.reliability, s.credibility, s.exhibit, e.number, s.locator, s.said, s.by_account, s.at,
    s.state, s.withdrawn_by, s.withdrawn_at, s.withdrawn_reason
  from investigation.statement s left join investigation.exhibit e on e.id = s.exhibit`;

/** All statements of a case in the order in which they were made, withdrawn ones too. */
export const statementsOf = (tx: Transaction, caseId: string): Promise<readonly StatementRow[]> =>
  all(tx, sql`${STATEMENT} where s.case_id = ${caseId} order by s.position`);

/** One statement of a case. */
export const findStatement = (
  tx: Transaction,
  caseId: string,
  id: string,
): Promise<StatementRow | undefined> =>
  first(tx, sql`${STATEMENT} where s.case_id = ${caseId} and s.id = ${id}`);

/** Whose and when, for statements that are stored together. */
export interface Storing {
  readonly caseId: string;
  readonly by: string;
  readonly at: Date;
  readonly import?: string;
}

const BATCH = 2_000;

/** Stores statements; those whose id is known already are left as they are. Gives how many are new. */
export const insertStatements = async (
  tx: Transaction,
  { caseId, by, at, import: from }: Storing,
  statements: readonly NewStatement[],
): Promise<number> => {
  let added = 0;
  for (let start = 0; start < statements.length; start += BATCH) {
    const some = statements.slice(start, start + BATCH);
    const column = <T>(read: (one: NewStatement) => T): T[] => some.map(read);
    const rows = await all<{ id: string }>(
      tx,
      sql`insert into investigation.statement
        (id, case_id, subject, schema, property, value, original, language, from_time, until_time, kind, reliability,
         credibility, exhibit, locator, said, import, by_account, at)
      select n.id, ${caseId}, n.subject, n.schema, n.property, n.value, n.original, n.language, n.from_time, n.until_time,
        n.kind, n.reliability, n.credibility, n.exhibit, n.locator, n.said, ${from ?? null}::uuid, ${by}, ${at}
      from unnest(${column(({ id }) => id)}::uuid[], ${column(({ subject }) => subject)}::text[],
        ${column(({ schema }) => schema)}::text[], ${column(({ property }) => property)}::text[],
        ${column(({ value }) => value)}::text[], ${column(({ original }) => original ?? null)}::text[],
        ${column(({ language }) => language ?? null)}::text[], ${column((one) => one.fromTime ?? null)}::text[],
        ${column((one) => one.untilTime ?? null)}::text[], ${column(({ kind }) => kind)}::text[],
        ${column((one) => one.reliability ?? null)}::text[], ${column((one) => one.credibility ?? null)}::text[],
        ${column(({ exhibit }) => exhibit ?? null)}::uuid[], ${column(({ locator }) => locator ?? null)}::text[],
        ${column(({ said }) => said ?? null)}::text[])
        as n (id, subject, schema, property, value, original, language, from_time, until_time, kind, reliability,
          credibility, exhibit, locator, said)
      on conflict (id) do nothing returning id`,
    );
    added += rows.length;
  }
  await grow(tx, caseId);
  return added;
};

/** Withdraws statements that stand; gives which. */
export const withdrawStatements = async (
  tx: Transaction,
  caseId: string,
  ids: readonly string[],
  { by, at, reason }: { readonly by: string; readonly at: Date; readonly reason: string },
): Promise<readonly string[]> => {
  const rows = await all<{ id: string }>(
    tx,
    sql`update investigation.statement
    set state = 'withdrawn', withdrawn_by = ${by}, withdrawn_at = ${at}, withdrawn_reason = ${reason}
    where case_id = ${caseId} and id = any (${ids}::uuid[]) and state = 'standing' returning id`,
  );
  await grow(tx, caseId);
  return rows.map(({ id }) => id);
};

/** Judgements of a case in their order. */
export const judgementsOf = (tx: Transaction, caseId: string): Promise<readonly JudgementRow[]> =>
  judgementTable.all(tx, sql`where case_id = ${caseId} order by position`);

/** The judgements that stand, as the views take them. */
export const standingOf = (rows: readonly JudgementRow[]): Decision[] =>
  rows
    .filter(({ state }) => state === 'standing')
    .map(({ id, act, subjects, byAccount, at, reason }) => ({
      id,
      act,
      subjects,
      by: byAccount,
      at: at.toISOString(),
      reason,
    }));

/** Stores a judgement. */
export const insertJudgement = async (
  tx: Transaction,
  caseId: string,
  row: Omit<JudgementRow, 'caseId' | 'position' | 'state'>,
): Promise<void> => {
  await judgementTable.insert(tx, { ...row, caseId, state: 'standing' });
  await grow(tx, caseId);
};

/** Takes a judgement back; it stays as undone. */
export const undoJudgement = async (tx: Transaction, caseId: string, id: string): Promise<void> => {
  await judgementTable.update(
    tx,
    { state: 'undone' },
    sql`where case_id = ${caseId} and id = ${id}`,
  );
  await grow(tx, caseId);
};

/** Which content of a case is stored now: another value with every change. */
export const contentVersion = async (tx: Transaction, caseId: string): Promise<string> => {
  const row = await contentTable.only('version').first(tx, sql`where case_id = ${caseId}`);
  return String(row?.version ?? '');
};

/**
 * Says that what is seen of a case has changed. Drawn by chance, not counted: a view that was worked out in a transaction which
 * then failed would have the number of the next change, and be taken for it.
 */
const grow = (tx: Transaction, caseId: string): Promise<number> =>
  contentTable.insert(
    tx,
    { caseId, version: sql`hashtextextended(gen_random_uuid()::text, 0)` },
    sql`on conflict (case_id) do update set version = excluded.version`,
  );
