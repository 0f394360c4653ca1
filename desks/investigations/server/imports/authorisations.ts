import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { Authorisation } from '../../api/types.ts';

/** What allows call records to be read, as it is stored. */
export interface AuthorisationRow {
  readonly id: string;
  readonly authority: string;
  readonly number: string;
  readonly numbers: readonly string[];
  readonly from_time: Date;
  readonly to_time: Date;
  readonly recorded_by: string;
  readonly recorded_at: Date;
}

/** Authorisations of a case, oldest first. */
export const authorisationsOf = async (
  tx: Transaction,
  caseId: string,
): Promise<readonly AuthorisationRow[]> => {
  const { rows } = await sql<AuthorisationRow>`
    select id, authority, number, numbers, from_time, to_time, recorded_by, recorded_at
    from investigation.authorisation where case_id = ${caseId} order by recorded_at, id`.execute(
    tx,
  );
  return rows;
};

/** Records an authorisation; nothing of it changes later. */
export const insertAuthorisation = async (
  tx: Transaction,
  caseId: string,
  { id, authority, number, numbers, from, to }: Authorisation,
  by: string,
  at: Date,
): Promise<void> => {
  await sql`insert into investigation.authorisation
      (id, case_id, authority, number, numbers, from_time, to_time, recorded_by, recorded_at)
    values (${id}, ${caseId}, ${authority}, ${number}, ${numbers}::text[], ${from}::timestamptz, ${to}::timestamptz,
      ${by}, ${at})`.execute(tx);
};

/** An authorisation as it is shown. */
export const authorisationOf = (
  row: AuthorisationRow,
): Authorisation & { recordedBy: string; recordedAt: string } => ({
  ...{ id: row.id, authority: row.authority, number: row.number, numbers: [...row.numbers] },
  ...{ from: row.from_time.toISOString(), to: row.to_time.toISOString() },
  ...{ recordedBy: row.recorded_by, recordedAt: row.recorded_at.toISOString() },
});
