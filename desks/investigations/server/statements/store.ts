import type { Decision } from '@amirani/network/statements';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { NewStatement, StatementRow } from './rows.ts';

const STATEMENT = sql`select s.id, s.subject, s.schema, s.property, s.value, s.original, s.language, s.from_time,
    s.until_time, s.kind, s.reliability, s.credibility, s.exhibit, e.number, s.locator, s.said, s.by_account, s.at,
    s.state, s.withdrawn_by, s.withdrawn_at, s.withdrawn_reason
  from investigation.statement s left join investigation.exhibit e on e.id = s.exhibit`;

/** All statements of a case in the order in which they were made, withdrawn ones too. */
export const statementsOf = async (
  tx: Transaction,
  caseId: string,
): Promise<readonly StatementRow[]> => {
  const { rows } = await sql<StatementRow>`${STATEMENT}
    where s.case_id = ${caseId} order by s.position`.execute(tx);
  return rows;
};

/** One statement of a case. */
export const findStatement = async (
  tx: Transaction,
  caseId: string,
  id: string,
): Promise<StatementRow | undefined> => {
  const { rows } = await sql<StatementRow>`${STATEMENT}
    where s.case_id = ${caseId} and s.id = ${id}`.execute(tx);
  return rows[0];
};

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
    const { rows } = await sql<{ id: string }>`insert into investigation.statement
        (id, case_id, subject, schema, property, value, original, language, from_time, until_time, kind, reliability,
         credibility, exhibit, locator, said, import, by_account, at)
      select n.id, ${caseId}, n.subject, n.schema, n.property, n.value, n.original, n.language, n.from_time, n.until_time,
        n.kind, n.reliability, n.credibility, n.exhibit, n.locator, n.said, ${from ?? null}::uuid, ${by}, ${at}
      from unnest(${column(({ id }) => id)}::uuid[], ${column(({ subject }) => subject)}::text[],
        ${column(({ schema }) => schema)}::text[], ${column(({ property }) => property)}::text[],
        ${column(({ value }) => value)}::text[], ${column(({ original }) => original ?? null)}::text[],
        ${column(({ language }) => language ?? null)}::text[], ${column((one) => one.from_time ?? null)}::text[],
        ${column((one) => one.until_time ?? null)}::text[], ${column(({ kind }) => kind)}::text[],
        ${column((one) => one.reliability)}::text[], ${column((one) => one.credibility)}::text[],
        ${column(({ exhibit }) => exhibit)}::uuid[], ${column(({ locator }) => locator)}::text[],
        ${column(({ said }) => said)}::text[])
        as n (id, subject, schema, property, value, original, language, from_time, until_time, kind, reliability,
          credibility, exhibit, locator, said)
      on conflict (id) do nothing returning id`.execute(tx);
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
  const { rows } = await sql<{ id: string }>`update investigation.statement
    set state = 'withdrawn', withdrawn_by = ${by}, withdrawn_at = ${at}, withdrawn_reason = ${reason}
    where case_id = ${caseId} and id = any (${ids}::uuid[]) and state = 'standing' returning id`.execute(
    tx,
  );
  await grow(tx, caseId);
  return rows.map(({ id }) => id);
};

/** A judgement on subjects as it is stored. */
export interface JudgementRow {
  readonly id: string;
  readonly act: 'same' | 'different' | 'unsure';
  readonly subjects: readonly string[];
  readonly decision: string;
  readonly state: 'standing' | 'undone';
  readonly reason: string;
  readonly by_account: string;
  readonly at: Date;
}

/** Judgements of a case in their order. */
export const judgementsOf = async (
  tx: Transaction,
  caseId: string,
): Promise<readonly JudgementRow[]> => {
  const { rows } =
    await sql<JudgementRow>`select id, act, subjects, decision, state, reason, by_account, at
    from investigation.judgement where case_id = ${caseId} order by position`.execute(tx);
  return rows;
};

/** The judgements that stand, as the views take them. */
export const standingOf = (rows: readonly JudgementRow[]): Decision[] =>
  rows
    .filter(({ state }) => state === 'standing')
    .map(({ id, act, subjects, by_account, at, reason }) => ({
      ...{ id, act, subjects, by: by_account, at: at.toISOString(), reason },
    }));

/** Stores a judgement. */
export const insertJudgement = async (
  tx: Transaction,
  caseId: string,
  row: Omit<JudgementRow, 'state'>,
): Promise<void> => {
  await sql`insert into investigation.judgement (id, case_id, act, subjects, decision, state, reason, by_account, at)
    values (${row.id}, ${caseId}, ${row.act}, ${[...row.subjects]}::text[], ${row.decision}, 'standing', ${row.reason},
      ${row.by_account}, ${row.at})`.execute(tx);
  await grow(tx, caseId);
};

/** Takes a judgement back; it stays as undone. */
export const undoJudgement = async (tx: Transaction, caseId: string, id: string): Promise<void> => {
  await sql`update investigation.judgement set state = 'undone'
    where case_id = ${caseId} and id = ${id}`.execute(tx);
  await grow(tx, caseId);
};

/** Which content of a case is stored now: another value with every change. */
export const contentVersion = async (tx: Transaction, caseId: string): Promise<string> => {
  const { rows } = await sql<{ version: string }>`
    select version::text as version from investigation.content where case_id = ${caseId}`.execute(
    tx,
  );
  return rows[0]?.version ?? '';
};

/**
 * Says that what is seen of a case has changed. Drawn by chance, not counted: a view that was worked out in a transaction which
 * then failed would have the number of the next change, and be taken for it.
 */
const grow = async (tx: Transaction, caseId: string): Promise<void> => {
  await sql`insert into investigation.content (case_id, version)
    values (${caseId}, hashtextextended(gen_random_uuid()::text, 0))
    on conflict (case_id) do update set version = excluded.version`.execute(tx);
};
