import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { VerdictHead, VerdictRow } from './rows.ts';

/** The verdicts of an examination, latest first, without their content. */
export const verdictHeads = async (
  tx: Transaction,
  examination: string,
): Promise<readonly VerdictHead[]> => {
  const { rows } = await sql<VerdictHead>`select one.id, one.at, one.colour, one.content_version
    from document.verdict one
    left join document.verdict later on later.supersedes = one.id
    where one.examination = ${examination}
    order by (later.id is null) desc, one.at desc, one.id`.execute(tx);
  return rows;
};

/** One verdict; undefined where the examination has none of that id. */
export const findVerdict = async (
  tx: Transaction,
  examination: string,
  id: string,
): Promise<VerdictRow | undefined> => {
  const { rows } = await sql<VerdictRow>`select * from document.verdict
    where examination = ${examination} and id = ${id}`.execute(tx);
  return rows[0];
};

/** Stores a verdict; the one that it supersedes remains. */
export const insertVerdict = async (tx: Transaction, row: VerdictRow): Promise<void> => {
  await sql`insert into document.verdict (id, examination, at, made_by, product, version, content_version, inputs,
      trust, supersedes, colour, verdict, circumstances)
    values (${row.id}, ${row.examination}, ${row.at}, ${row.made_by}, ${row.product}, ${row.version},
      ${row.content_version}, ${JSON.stringify(row.inputs)}::jsonb, ${row.trust}, ${row.supersedes}, ${row.colour},
      ${row.verdict}, ${row.circumstances})`.execute(tx);
};

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
  await sql`insert into document.state_data (sha256, content, first_used_at)
    values (${digest}, ${content}, ${now}) on conflict do nothing`.execute(tx);
};

/** What was known of states, by its digest; undefined where it is not kept. */
export const findStateData = async (
  tx: Transaction,
  digest: Buffer,
): Promise<string | undefined> => {
  const { rows } = await sql<{ content: string }>`select content from document.state_data
    where sha256 = ${digest}`.execute(tx);
  return rows[0]?.content;
};

/** Trust material that came with a replay file. */
export interface CarriedRow {
  readonly position: number;
  readonly name: string;
  readonly role: 'anchor' | 'csca' | 'evidence' | 'seal-signer';
  readonly content: Buffer;
}

/** Keeps the trust material of a replay file beside its examination, outside any store. */
export const insertCarried = async (
  tx: Transaction,
  examination: string,
  rows: readonly CarriedRow[],
): Promise<void> => {
  await sql`insert into document.carried_trust (examination, position, name, role, content)
    select ${examination}::uuid, * from unnest(${rows.map(({ position }) => position)}::int[],
      ${rows.map(({ name }) => name)}::text[], ${rows.map(({ role }) => role)}::text[],
      ${rows.map(({ content }) => content)}::bytea[])`.execute(tx);
};

/** The trust material that came with an examination. */
export const carriedOf = async (
  tx: Transaction,
  examination: string,
): Promise<readonly CarriedRow[]> => {
  const { rows } =
    await sql<CarriedRow>`select position, name, role, content from document.carried_trust
    where examination = ${examination} order by position`.execute(tx);
  return rows;
};
