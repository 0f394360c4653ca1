import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { AcademyComment } from '../../api/types.ts';
import { commentTable } from '../sql/tables.gen.ts';

/** Comments in a sitting that the caller may see, in the order in which they were said. */
export const listComments = async (
  tx: Transaction,
  sitting: string,
): Promise<readonly AcademyComment[]> => {
  const rows = await commentTable.all(tx, sql`where sitting = ${sitting} order by at, id`);
  return rows.map(({ saidBy, at, ...row }) => ({ ...row, by: saidBy, at: at.toISOString() }));
};

export const insertComment = (
  tx: Transaction,
  { id, sitting, seat, item, by, text }: Omit<AcademyComment, 'at'>,
  at: Date,
): Promise<number> =>
  commentTable.insert(
    tx,
    { id, sitting, seat, item, saidBy: by, text, at },
    sql`on conflict (id) do nothing`,
  );
