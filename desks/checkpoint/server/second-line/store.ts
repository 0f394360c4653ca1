import type { Refusal } from '@amirani/checkpoint';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { NoteRow, RefusalRow, TakenRow } from './rows.ts';

/** Loads the current assignees of these cases. */
export const takersOf = async (
  tx: Transaction,
  checks: readonly string[],
): Promise<ReadonlyMap<string, TakenRow>> => {
  const { rows } = await sql<TakenRow>`select distinct on (check_id) check_id, taken_by, at
    from checkpoint.case_taken where check_id = any (${checks}::uuid[])
    order by check_id, position desc`.execute(tx);
  return new Map(rows.map((row) => [row.check_id, row]));
};

/** Says who takes a case. */
export const insertTaken = async (tx: Transaction, row: TakenRow): Promise<void> => {
  await sql`insert into checkpoint.case_taken (check_id, taken_by, at)
    values (${row.check_id}, ${row.taken_by}, ${row.at})`.execute(tx);
};

/** The notes of these cases, in order. */
export const notesOf = async (
  tx: Transaction,
  checks: readonly string[],
): Promise<readonly NoteRow[]> => {
  const { rows } =
    await sql<NoteRow>`select id, check_id, about, text, written_by, at from checkpoint.case_note
    where check_id = any (${checks}::uuid[]) order by check_id, position`.execute(tx);
  return rows;
};

/** Adds a note; false where its id is taken. */
export const insertNote = async (tx: Transaction, row: NoteRow): Promise<boolean> => {
  const { rows } =
    await sql`insert into checkpoint.case_note (id, check_id, about, text, written_by, at)
    values (${row.id}, ${row.check_id}, ${row.about}, ${row.text}, ${row.written_by}, ${row.at})
    on conflict (id) do nothing returning id`.execute(tx);
  return rows.length > 0;
};

/** The refusal that was proposed last; undefined where none was. */
export const latestRefusal = async (
  tx: Transaction,
  check: string,
): Promise<RefusalRow | undefined> => {
  const { rows } = await sql<RefusalRow>`
    select check_id, step, verdict, grounds, reason, help_asked, proposed_by, at from checkpoint.refusal
    where check_id = ${check} order by step desc limit 1`.execute(tx);
  return rows[0];
};

/** The latest proposal to refuse at each of these checks. */
export const latestRefusals = async (
  tx: Transaction,
  checks: readonly string[],
): Promise<ReadonlyMap<string, Pick<RefusalRow, 'grounds' | 'reason'>>> => {
  const { rows } = await sql<Pick<RefusalRow, 'check_id' | 'grounds' | 'reason'>>`
    select distinct on (check_id) check_id, grounds, reason from checkpoint.refusal
    where check_id = any (${checks}::uuid[]) order by check_id, step desc`.execute(tx);
  return new Map(rows.map((row) => [row.check_id, row]));
};

/** The refusal whose proposal made this version of the decision; undefined where that was another step. */
export const refusalAt = async (
  tx: Transaction,
  check: string,
  step: number,
): Promise<RefusalRow | undefined> => {
  const { rows } = await sql<RefusalRow>`
    select check_id, step, verdict, grounds, reason, help_asked, proposed_by, at from checkpoint.refusal
    where check_id = ${check} and step = ${step}`.execute(tx);
  return rows[0];
};

/** Stores a proposed refusal. */
export const insertRefusal = async (
  tx: Transaction,
  row: RefusalRow,
  protection: Refusal['protection'],
): Promise<void> => {
  await sql`insert into checkpoint.refusal (check_id, step, verdict, grounds, reason, protection, help_asked,
      proposed_by, at)
    values (${row.check_id}, ${row.step}, ${row.verdict}, ${row.grounds}::text[], ${row.reason},
      ${JSON.stringify(protection)}::jsonb, ${row.help_asked}, ${row.proposed_by}, ${row.at})`.execute(
    tx,
  );
};
