import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { BlindCaseRow, ViewRow } from './rows.ts';

/** Keeps what one account sees of one case in order, until the transaction ends. */
export const lockSight = async (tx: Transaction, check: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${check} || access.setting('account'), 55))`.execute(
    tx,
  );
};

/** Whether the account of the transaction owes its view of a case. */
export const owesView = async (tx: Transaction, check: string): Promise<boolean> => {
  const { rows } = await sql<{ owes: boolean }>`
    select checkpoint.owes_view(${check}) as owes`.execute(tx);
  return rows[0]?.owes === true;
};

/** A document as checks know it. */
export interface About {
  readonly examination: string;
  readonly issuer: string | null;
  readonly number: string | null;
}

/** Whether it owes its view of a case of this document or examination. */
export const owesViewAbout = async (
  tx: Transaction,
  { examination, issuer, number }: About,
): Promise<boolean> => {
  const { rows } = await sql<{ owes: boolean }>`
    select checkpoint.owes_view_about(${examination}, ${issuer}, ${number}) as owes`.execute(tx);
  return rows[0]?.owes === true;
};

/** Whether it has had anything of the case before it. */
export const hasSeen = async (tx: Transaction, check: string): Promise<boolean> => {
  const { rows } = await sql<{ seen: boolean }>`
    select checkpoint.has_seen(${check}) as seen`.execute(tx);
  return rows[0]?.seen === true;
};

/** Writes down that it has; of a check that is not there, nothing. */
export const insertReading = async (
  tx: Transaction,
  { check, reader, at }: { readonly check: string; readonly reader: string; readonly at: Date },
): Promise<void> => {
  await sql`insert into checkpoint.reading (check_id, reader, at)
    select id, ${reader}, ${at}::timestamptz from checkpoint.check where id = ${check}
    on conflict do nothing`.execute(tx);
};

/** The case without anything that was found or meant; undefined where none is to be judged. In the role of the blind. */
export const findBlindCase = async (
  tx: Transaction,
  check: string,
): Promise<BlindCaseRow | undefined> => {
  const { rows } = await sql<BlindCaseRow>`
    select id, presented, examination, given, flight from checkpoint.blind_case where id = ${check}`.execute(
    tx,
  );
  return rows[0];
};

/** Writes down that somebody opened the blind case and owes a view. */
export const insertOpening = async (
  tx: Transaction,
  { check, by, at }: { readonly check: string; readonly by: string; readonly at: Date },
): Promise<void> => {
  await sql`insert into checkpoint.blind_opening (check_id, opened_by, at) values (${check}, ${by}, ${at})
    on conflict do nothing`.execute(tx);
};

/** Whether somebody opened the blind case. */
export const wasOpenedBlind = async (
  tx: Transaction,
  check: string,
  by: string,
): Promise<boolean> => {
  const { rows } = await sql`select 1 from checkpoint.blind_opening
    where check_id = ${check} and opened_by = ${by}`.execute(tx);
  return rows.length > 0;
};

/** Stores a view; false where its id or its giver's place is taken. */
export const insertView = async (tx: Transaction, row: ViewRow): Promise<boolean> => {
  const { numAffectedRows } =
    await sql`insert into checkpoint.blind_view (id, check_id, view, reason, given_by, at)
    values (${row.id}, ${row.check_id}, ${row.view}, ${row.reason}, ${row.given_by}, ${row.at})
    on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
};

/** Views of cases, in the order in which they were given; none of a case on which the reader owes one. */
export const viewsOf = async (
  tx: Transaction,
  checks: readonly string[],
): Promise<readonly ViewRow[]> => {
  const { rows } =
    await sql<ViewRow>`select id, check_id, view, reason, given_by, at from checkpoint.blind_view
    where check_id = any (${checks}::uuid[]) order by at, id`.execute(tx);
  return rows;
};
