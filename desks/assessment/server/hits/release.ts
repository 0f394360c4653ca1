import type { HitCommand } from '@amirani/targeting/hits';
import type { Transaction } from '@platform/server/database/open.ts';
import type { WholeHitRow } from './rows.ts';
import { expectedAs, type NewRelease } from './store.ts';

/** What is done at a booth where a criterion marks a journey: a criterion tells of nobody who they are. */
const OF_CRITERION = { category: 'criterion', instruction: 'call-second-line' } as const;

/** The least that a booth needs of a hit, and the traveller as its own list names them. */
export const releaseOf = async (
  tx: Transaction,
  row: WholeHitRow,
  { to, by }: Extract<HitCommand, { readonly kind: 'release' }>,
  decision: string,
  at: Date,
): Promise<NewRelease> => {
  const { evidence } = row;
  return {
    ...(evidence.kind === 'criterion'
      ? OF_CRITERION
      : { category: evidence.list.category, instruction: evidence.entry.instruction }),
    hit: row,
    traveller: row.system === 'api' ? row.traveller_id : await expectedAs(tx, row),
    decision,
    recipient: to.kind === 'checkpoint' ? 'checkpoint' : to.name,
    toCheckpoint: to.kind === 'checkpoint',
    by,
    at,
  };
};
