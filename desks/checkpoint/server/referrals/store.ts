import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { ReferralRow, StepRow, WordsRow } from './rows.ts';

/** A call for help. */
export interface Call {
  readonly id: string;
  readonly kind: ReferralRow['kind'];
  readonly seen: string;
  readonly told: string;
  readonly place: string;
  readonly check: string | undefined;
  readonly at: Date;
  readonly acknowledgeBy: Date;
  readonly erasesAt: Date;
}

/** Opens it, or adds its words to what the account has open under that id; gives the id under which it stands. */
export const openCall = async (
  tx: Transaction,
  call: Call,
): Promise<Pick<ReferralRow, 'id' | 'acknowledge_by'>> => {
  const { rows } = await sql<Pick<ReferralRow, 'id' | 'acknowledge_by'>>`
    select id, acknowledge_by from referral.open(${call.id}, ${call.kind}, ${call.seen}, ${call.told}, ${call.place},
      ${call.check ?? null}::uuid, ${call.at}::timestamptz, ${call.acknowledgeBy}::timestamptz,
      ${call.erasesAt}::timestamptz)`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error('a call for help that was not opened');
  return row;
};

/** What the account of the transaction asked for since an instant, and what of it nobody acknowledged. */
export const callsOfMine = async (
  tx: Transaction,
  since: Date,
): Promise<readonly Pick<ReferralRow, 'id' | 'opened_at' | 'acknowledged_at'>[]> => {
  const { rows } = await sql<Pick<ReferralRow, 'id' | 'opened_at' | 'acknowledged_at'>>`
    select id, opened_at, acknowledged_at from referral.mine(${since}::timestamptz)`.execute(tx);
  return rows;
};

/** Whether help was asked for at a check. For the second line alone. */
export const wasAskedAt = async (tx: Transaction, check: string): Promise<boolean> => {
  const { rows } = await sql<{ asked: boolean }>`
    select referral.asked_at_check(${check}) as asked`.execute(tx);
  return rows[0]?.asked === true;
};

const COLUMNS = sql`id, kind, check_id, opened_at, opened_by, acknowledge_by, acknowledged_at, acknowledged_by,
  alarmed_at, closed_at, closed_by, outcome`;

/** Referrals opened before an instant: those that nobody acknowledged first, the longest waiting before; then the newest. */
export const listReferrals = async (
  tx: Transaction,
  before: Date | undefined,
  limit: number,
): Promise<readonly ReferralRow[]> => {
  const { rows } = await sql<ReferralRow>`select ${COLUMNS} from referral.referral
    where (${before ?? null}::timestamptz is null or opened_at < ${before ?? null})
    order by acknowledged_at is not null, case when acknowledged_at is null then opened_at end,
      opened_at desc, id
    limit ${limit}`.execute(tx);
  return rows;
};

/** Loads a referral, or returns undefined. */
export const findReferral = async (
  tx: Transaction,
  id: string,
): Promise<ReferralRow | undefined> => {
  const { rows } = await sql<ReferralRow>`select ${COLUMNS} from referral.referral
    where id = ${id}`.execute(tx);
  return rows[0];
};

/** What was asked for at these checks, oldest first. */
export const referralsAt = async (
  tx: Transaction,
  checks: readonly string[],
): Promise<readonly ReferralRow[]> => {
  const { rows } = await sql<ReferralRow>`select ${COLUMNS} from referral.referral
    where check_id = any (${checks}::uuid[]) order by opened_at, id`.execute(tx);
  return rows;
};

/** The same, locked until the transaction ends. */
export const lockReferral = async (
  tx: Transaction,
  id: string,
): Promise<ReferralRow | undefined> => {
  const { rows } = await sql<ReferralRow>`select ${COLUMNS} from referral.referral
    where id = ${id} for update`.execute(tx);
  return rows[0];
};

/** What was said of referrals, in order. */
export const wordsOf = async (
  tx: Transaction,
  referrals: readonly string[],
): Promise<readonly WordsRow[]> => {
  const { rows } = await sql<WordsRow>`select referral, seen, told, place from referral.words
    where referral = any (${referrals}::uuid[]) order by referral, position`.execute(tx);
  return rows;
};

/** What was done for referrals, in order. */
export const stepsOf = async (
  tx: Transaction,
  referrals: readonly string[],
): Promise<readonly StepRow[]> => {
  const { rows } =
    await sql<StepRow>`select id, referral, what, due_at, settles, taken_by, at, alarmed_at
    from referral.step where referral = any (${referrals}::uuid[]) order by referral, position`.execute(
      tx,
    );
  return rows;
};

/** Stores the state of a referral and its retention date. */
export const updateReferral = async (
  tx: Transaction,
  row: Omit<
    ReferralRow,
    'kind' | 'check_id' | 'opened_at' | 'opened_by' | 'acknowledge_by' | 'alarmed_at'
  >,
  erasesAt: Date,
): Promise<void> => {
  await sql`update referral.referral set acknowledged_at = ${row.acknowledged_at},
      acknowledged_by = ${row.acknowledged_by}, closed_at = ${row.closed_at}, closed_by = ${row.closed_by},
      outcome = ${row.outcome}, erases_at = greatest(erases_at, ${erasesAt}::timestamptz)
    where id = ${row.id}`.execute(tx);
};

/** Adds a step; false where its id is taken. */
export const insertStep = async (
  tx: Transaction,
  row: Omit<StepRow, 'alarmed_at'>,
): Promise<boolean> => {
  const { rows } =
    await sql`insert into referral.step (id, referral, what, due_at, settles, taken_by, at)
    values (${row.id}, ${row.referral}, ${row.what}, ${row.due_at}, ${row.settles}, ${row.taken_by}, ${row.at})
    on conflict (id) do nothing returning id`.execute(tx);
  return rows.length > 0;
};

/** Marks what nobody acknowledged in time, once; gives the ids. */
export const alarmUnacknowledged = async (
  tx: Transaction,
  now: Date,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`update referral.referral set alarmed_at = ${now}
    where acknowledged_at is null and alarmed_at is null and acknowledge_by <= ${now} returning id`.execute(
    tx,
  );
  return rows.map(({ id }) => id);
};

/** Marks steps whose due has passed with nothing done, once each; gives the ids of their referrals. */
export const alarmOverdueSteps = async (tx: Transaction, now: Date): Promise<readonly string[]> => {
  const { rows } = await sql<{ referral: string }>`update referral.step one set alarmed_at = ${now}
    from referral.referral whole
    where whole.id = one.referral and one.due_at <= ${now} and one.alarmed_at is null
      and (whole.closed_at is null or one.at > whole.closed_at)
      and not exists (select from referral.step later
        where later.referral = one.referral and later.position > one.position and later.settles)
    returning one.referral`.execute(tx);
  return [...new Set(rows.map(({ referral }) => referral))];
};
