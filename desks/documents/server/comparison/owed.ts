import type { Transaction } from '@platform/server/database/open.ts';
import { all } from '@platform/server/database/rows.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { sql } from 'kysely';

/** Roles in which somebody may owe a view: the person owes it in each of theirs. */
const OWING: ReadonlySet<Caller['role']> = new Set([
  'document-examiner',
  'border-officer',
  'second-line-officer',
]);

/**
 * Of these examinations, those of a case of the second line that the caller opened blind and owes a view of. The pieces are
 * theirs to look at; what was found, decided and thought of them is not yet.
 */
export const owedOf = async (
  tx: Transaction,
  { role }: Pick<Caller, 'role'>,
  examinations: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (!OWING.has(role) || examinations.length === 0) return new Set();
  const rows = await all<{
    readonly id: string;
  }>(tx, sql`select id from unnest(${examinations}::uuid[]) id where checkpoint.owes_view_of(id)`);
  return new Set(rows.map(({ id }) => id));
};

/** @throws Problem `checkpoint.blind.view-owed` */
export const mustOweNoView = async (
  tx: Transaction,
  caller: Pick<Caller, 'role'>,
  examination: string,
): Promise<void> => {
  if ((await owedOf(tx, caller, [examination])).has(examination))
    throw new Problem('checkpoint.blind.view-owed');
};
