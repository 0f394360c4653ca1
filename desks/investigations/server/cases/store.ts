import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { Case, CaseMember } from '../../api/types.ts';
import type { CaseRow, MemberRow } from './rows.ts';

/** Which cases of the register. */
export interface RegisterQuery {
  readonly state: Case['state'] | undefined;
  /** `2026-0007`: the last one that was shown. */
  readonly before: string | undefined;
  readonly limit: number;
}

const members = sql`(select count(*)::int from investigation.member m
  where m.case_id = c.id and m.state = 'in')`;

const partOfMine = sql`(select m.part from investigation.member m
  where m.case_id = c.id and m.state = 'in' and m.account = access.setting('account'))`;

const dates = sql`c.review_due_on::text as review_due_on, c.closed_at, c.erase_on::text as erase_on`;

const page = ({ state, before, limit }: RegisterQuery) => sql`
  where (${state ?? null}::text is null or c.state = ${state ?? null}::text)
    and (${before ?? null}::text is null
      or (c.year, c.number) < (split_part(${before ?? null}, '-', 1)::int, split_part(${before ?? null}, '-', 2)::int))
  order by c.year desc, c.number desc limit ${limit}`;

/** Cases that the caller may know of, the latest first. */
export const listCases = async (
  tx: Transaction,
  query: RegisterQuery,
): Promise<readonly CaseRow[]> => {
  const { rows } = await sql<CaseRow>`
    select c.id, c.year, c.number, c.title, c.offences, c.state, c.opened_at, ${dates}, ${members} as members,
      ${partOfMine} as part
    from investigation.case_file c ${page(query)}`.execute(tx);
  return rows;
};

/** That there are cases, with their clocks, for oversight. */
export const listClocks = async (
  tx: Transaction,
  query: RegisterQuery,
): Promise<readonly CaseRow[]> => {
  const { rows } = await sql<CaseRow>`
    select c.id, c.year, c.number, c.offences, c.state, c.opened_at, ${dates}, ${members} as members,
      null as part
    from investigation.case_file c ${page(query)}`.execute(tx);
  return rows;
};

/** A case; undefined where there is none for the caller. */
export const findCase = async (tx: Transaction, id: string): Promise<CaseRow | undefined> => {
  const { rows } = await sql<CaseRow>`
    select c.id, c.year, c.number, c.title, c.basis, c.decision, c.opened_by, c.offences, c.state, c.opened_at,
      ${dates}, ${members} as members, ${partOfMine} as part
    from investigation.case_file c where c.id = ${id}`.execute(tx);
  return rows[0];
};

/** The next number of a year, and no other call's until the transaction ends. */
export const nextNumber = async (tx: Transaction, year: number): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select investigation.next_number(${year}) as n`.execute(tx);
  return rows[0]?.n ?? 1;
};

/** Opens a case. */
export const insertCase = async (
  tx: Transaction,
  row: Pick<CaseRow, 'id' | 'year' | 'number' | 'offences' | 'opened_at'> & {
    readonly title: string;
    readonly basis: string;
    readonly decision: string;
    readonly opened_by: string;
  },
): Promise<void> => {
  await sql`insert into investigation.case_file
      (id, year, number, title, offences, basis, state, decision, opened_at, opened_by, review_due_on)
    values (${row.id}, ${row.year}, ${row.number}, ${row.title}, ${row.offences}::text[], ${row.basis}, 'open',
      ${row.decision}, ${row.opened_at}, ${row.opened_by},
      ((${row.opened_at}::timestamptz at time zone 'UTC') + interval '1 year')::date)`.execute(tx);
};

/** A case is still needed: the next review is due in a year. */
export const noteReview = async (tx: Transaction, id: string, at: Date): Promise<void> => {
  await sql`update investigation.case_file
    set review_due_on = ((${at}::timestamptz at time zone 'UTC') + interval '1 year')::date
    where id = ${id}`.execute(tx);
};

/** Closes a case; it is erased so many days later. */
export const noteClosure = async (
  tx: Transaction,
  id: string,
  at: Date,
  days: number,
): Promise<void> => {
  await sql`update investigation.case_file set state = 'closed', closed_at = ${at},
      erase_on = (${at}::timestamptz at time zone 'UTC')::date + ${days}::int where id = ${id}`.execute(
    tx,
  );
};

/** Opens a closed case again. */
export const noteReopening = async (tx: Transaction, id: string, at: Date): Promise<void> => {
  await sql`update investigation.case_file set state = 'open', closed_at = null, erase_on = null
    where id = ${id}`.execute(tx);
  await noteReview(tx, id, at);
};

/** Everybody who is or was in a case. */
export const membersOf = async (tx: Transaction, id: string): Promise<readonly MemberRow[]> => {
  const { rows } = await sql<MemberRow>`
    select m.account, coalesce(c.name, m.account) as name, m.part, m.state, m.decision
    from investigation.member m left join investigation.colleagues() c on c.account = m.account
    where m.case_id = ${id} order by m.state, m.part, name`.execute(tx);
  return rows;
};

/** Writes down what somebody is in a case now. */
export const saveMember = async (
  tx: Transaction,
  caseId: string,
  member: Pick<CaseMember, 'account' | 'part' | 'state'> & { readonly decision: string },
  at: Date,
): Promise<void> => {
  const { account, part, state, decision } = member;
  await sql`insert into investigation.member (case_id, account, part, state, decision, since)
    values (${caseId}, ${account}, ${part}, ${state}, ${decision}, ${at})`.execute(tx);
};

/** Changes what somebody is in a case. */
export const moveMember = async (
  tx: Transaction,
  caseId: string,
  { account, part, state }: Pick<CaseMember, 'account' | 'part' | 'state'>,
  at: Date,
): Promise<void> => {
  await sql`update investigation.member set part = ${part}, state = ${state}, since = ${at}
    where case_id = ${caseId} and account = ${account}`.execute(tx);
};

/** Accounts that can be in cases. */
export const colleagues = async (
  tx: Transaction,
): Promise<
  readonly { readonly account: string; readonly name: string; readonly head: boolean }[]
> => {
  const { rows } = await sql<{ account: string; name: string; head: boolean }>`
    select account, name, head from investigation.colleagues()`.execute(tx);
  return rows;
};

/** Whether the caller decides who is in a case. */
export const admits = async (tx: Transaction, caseId: string): Promise<boolean> => {
  const { rows } = await sql<{ ok: boolean }>`
    select investigation.admits(${caseId}) as ok`.execute(tx);
  return rows[0]?.ok === true;
};
