import type { Transaction } from '@platform/server/database/open.ts';
import { all } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import {
  type CarriedTrustRow,
  carriedTrustTable,
  stateDataTable,
  type VerdictRow,
  verdictTable,
} from '../sql/tables.gen.ts';
import type { VerdictHead } from './rows.ts';

/** The verdicts of an examination, latest first, without their content. */
export const verdictHeads = (
  tx: Transaction,
  examination: string,
): Promise<readonly VerdictHead[]> =>
  all(
    tx,
    sql`select one.id, one.at, one.colour, one.content_version
    from document.verdict one
    left join document.verdict later on later.supersedes = one.id
    where one.examination = ${examination}
    order by (later.id is null) desc, one.at desc, one.id`,
  );

/** Loads a verdict of the examination, or returns undefined. */
export const findVerdict = (
  tx: Transaction,
  examination: string,
  id: string,
): Promise<VerdictRow | undefined> =>
  verdictTable.first(tx, sql`where examination = ${examination} and id = ${id}`);

/** Stores a verdict; the one that it supersedes remains. */
export const insertVerdict = (tx: Transaction, row: VerdictRow): Promise<number> =>
  verdictTable.insert(tx, row);

/** Keeps what was known of states, once for each content: it is large, and is not sent where it is kept already. */
export const keepStateData = async (
  tx: Transaction,
  digest: Buffer,
  content: string,
  now: Date,
): Promise<void> => {
  const { rows } = await sql`select 1 from document.state_data where sha256 = ${digest}`.execute(
    tx,
  );
  if (rows.length > 0) return;
  await stateDataTable.insert(
    tx,
    { sha256: digest, content, firstUsedAt: now },
    sql`on conflict do nothing`,
  );
};

/** What was known of states, by its digest; undefined where it is not kept. */
export const findStateData = async (
  tx: Transaction,
  digest: Buffer,
): Promise<string | undefined> => {
  const row = await stateDataTable.only('content').first(tx, sql`where sha256 = ${digest}`);
  return row?.content;
};

/** Keeps the trust material of a replay file beside its examination, outside any store. */
export const insertCarried = async (
  tx: Transaction,
  examination: string,
  rows: readonly Omit<CarriedTrustRow, 'examination'>[],
): Promise<void> => {
  await sql`insert into document.carried_trust (examination, position, name, role, content)
    select ${examination}::uuid, * from unnest(${rows.map(({ position }) => position)}::int[],
      ${rows.map(({ name }) => name)}::text[], ${rows.map(({ role }) => role)}::text[],
      ${rows.map(({ content }) => content)}::bytea[])`.execute(tx);
};

/** The trust material that came with an examination. */
export const carriedOf = (
  tx: Transaction,
  examination: string,
): Promise<readonly CarriedTrustRow[]> =>
  carriedTrustTable.all(tx, sql`where examination = ${examination} order by position`);
