import type { AcademyComment } from '@amirani/contract/academy';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';

interface CommentRow {
  readonly id: string;
  readonly sitting: string;
  readonly seat: string;
  readonly item: string;
  readonly said_by: string;
  readonly at: Date;
  readonly text: string;
}

/** Comments in a sitting that the caller may see, in the order in which they were said. */
export const listComments = async (
  tx: Transaction,
  sitting: string,
): Promise<readonly AcademyComment[]> => {
  const { rows } = await sql<CommentRow>`select id, sitting, seat, item, said_by, at, text
    from academy.comment where sitting = ${sitting} order by at, id`.execute(tx);
  return rows.map(({ said_by, at, ...row }) => ({ ...row, by: said_by, at: at.toISOString() }));
};

export const insertComment = async (
  tx: Transaction,
  { id, sitting, seat, item, by, text }: Omit<AcademyComment, 'at'>,
  at: Date,
): Promise<void> => {
  await sql`insert into academy.comment (id, sitting, seat, item, said_by, text, at)
    values (${id}, ${sitting}, ${seat}, ${item}, ${by}, ${text}, ${at}) on conflict (id) do nothing`.execute(
    tx,
  );
};
