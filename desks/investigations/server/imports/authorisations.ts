import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { sql } from 'kysely';
import type { Authorisation } from '../../api/types.ts';
import { type AuthorisationRow, authorisationTable } from '../sql/tables.gen.ts';

/** Authorisations of a case, oldest first. */
export const authorisationsOf = (
  tx: Transaction,
  caseId: string,
): Promise<readonly AuthorisationRow[]> =>
  authorisationTable.all(tx, sql`where case_id = ${caseId} order by recorded_at, id`);

/** Records an authorisation; nothing of it changes later. */
export const insertAuthorisation = (
  tx: Transaction,
  caseId: string,
  { id, authority, number, numbers, from, to }: Authorisation,
  by: string,
  at: Date,
): Promise<number> =>
  authorisationTable.insert(tx, {
    id,
    caseId,
    authority,
    number,
    numbers,
    fromTime: new Date(from),
    toTime: new Date(to),
    recordedBy: by,
    recordedAt: at,
  });

/** An authorisation as it is shown. */
export const authorisationOf = (
  row: AuthorisationRow,
): Authorisation & { recordedBy: string; recordedAt: string } => ({
  ...pick(row, 'id', 'authority', 'number'),
  numbers: [...row.numbers],
  from: row.fromTime.toISOString(),
  to: row.toTime.toISOString(),
  recordedBy: row.recordedBy,
  recordedAt: row.recordedAt.toISOString(),
});
