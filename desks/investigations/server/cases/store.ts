import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { all, first } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import type { Case, CaseMember } from '../../api/types.ts';
import { caseFileTable, memberTable } from '../sql/tables.gen.ts';
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
export const listCases = (tx: Transaction, query: RegisterQuery): Promise<readonly CaseRow[]> =>
  all(
    tx,
    sql`select c.id, c.year, c.number, c.title, c.offences, c.state, c.opened_at, ${dates}, ${members} as members,
      ${partOfMine} as part
    from investigation.case_file c ${page(query)}`,
  );

/** That there are cases, with their clocks, for oversight. */
export const listClocks = (tx: Transaction, query: RegisterQuery): Promise<readonly CaseRow[]> =>
  all(
    tx,
    sql`select c.id, c.year, c.number, c.offences, c.state, c.opened_at, ${dates}, ${members} as members,
      null as part
    from investigation.case_file c ${page(query)}`,
  );

/** Loads a case that the caller may see, or returns undefined. */
export const findCase = (tx: Transaction, id: string): Promise<CaseRow | undefined> =>
  first(
    tx,
    sql`select c.id, c.year, c.number, c.title, c.basis, c.decision, c.opened_by, c.offences, c.state, c.opened_at,
      ${dates}, ${members} as members, ${partOfMine} as part
    from investigation.case_file c where c.id = ${id}`,
  );

/** The next number of a year, and no other call's until the transaction ends. */
export const nextNumber = async (tx: Transaction, year: number): Promise<number> => {
  const row = await first<{ n: number }>(tx, sql`select investigation.next_number(${year}) as n`);
  return row?.n ?? 1;
};

/** Opens a case. */
export const insertCase = (
  tx: Transaction,
  row: Pick<CaseRow, 'id' | 'year' | 'number' | 'offences' | 'openedAt'> & {
    readonly title: string;
    readonly basis: string;
    readonly decision: string;
    readonly openedBy: string;
  },
): Promise<number> =>
  caseFileTable.insert(tx, {
    ...pick(row, 'id', 'year', 'number', 'title', 'offences', 'basis'),
    state: 'open',
    ...pick(row, 'decision', 'openedAt', 'openedBy'),
    reviewDueOn: sql`((${row.openedAt}::timestamptz at time zone 'UTC') + interval '1 year')::date`,
  });

/** A case is still needed: the next review is due in a year. */
export const noteReview = (tx: Transaction, id: string, at: Date): Promise<number> =>
  caseFileTable.update(
    tx,
    { reviewDueOn: sql`((${at}::timestamptz at time zone 'UTC') + interval '1 year')::date` },
    sql`where id = ${id}`,
  );

/** Closes a case and sets its erasure after a number of days. */
export const noteClosure = (tx: Transaction, id: string, at: Date, days: number): Promise<number> =>
  caseFileTable.update(
    tx,
    {
      state: 'closed',
      closedAt: at,
      eraseOn: sql`(${at}::timestamptz at time zone 'UTC')::date + ${days}::int`,
    },
    sql`where id = ${id}`,
  );

/** Opens a closed case again. */
export const noteReopening = async (tx: Transaction, id: string, at: Date): Promise<void> => {
  await caseFileTable.update(
    tx,
    { state: 'open', closedAt: undefined, eraseOn: undefined },
    sql`where id = ${id}`,
  );
  await noteReview(tx, id, at);
};

/** Everybody who is or was in a case. */
export const membersOf = (tx: Transaction, id: string): Promise<readonly MemberRow[]> =>
  all(
    tx,
    sql`select m.account, coalesce(c.name, m.account) as name, m.part, m.state, m.decision
    from investigation.member m left join investigation.colleagues() c on c.account = m.account
    where m.case_id = ${id} order by m.state, m.part, name`,
  );

/** Writes down what somebody is in a case now. */
export const saveMember = async (
  tx: Transaction,
  caseId: string,
  member: Pick<CaseMember, 'account' | 'part' | 'state'> & { readonly decision: string },
  at: Date,
): Promise<void> => {
  const { account, part, state, decision } = member;
  await memberTable.insert(tx, { caseId, account, part, state, decision, since: at });
};

/** Changes what somebody is in a case. */
export const moveMember = (
  tx: Transaction,
  caseId: string,
  { account, part, state }: Pick<CaseMember, 'account' | 'part' | 'state'>,
  at: Date,
): Promise<number> =>
  memberTable.update(
    tx,
    { part, state, since: at },
    sql`where case_id = ${caseId} and account = ${account}`,
  );

/** Accounts that can be in cases. */
export const colleagues = (
  tx: Transaction,
): Promise<
  readonly { readonly account: string; readonly name: string; readonly head: boolean }[]
> =>
  all<{ account: string; name: string; head: boolean }>(
    tx,
    sql`select account, name, head from investigation.colleagues()`,
  );

/** Whether the caller decides who is in a case. */
export const admits = async (tx: Transaction, caseId: string): Promise<boolean> => {
  const row = await first<{ ok: boolean }>(tx, sql`select investigation.admits(${caseId}) as ok`);
  return row?.ok === true;
};
