import type { HitCommand } from '@amirani/targeting/hits';
import { personsById } from '@desk/travellers/server/reads.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import type { WholeHitRow } from './rows.ts';
import { signsOfBooked } from './signs.ts';
import { expectedAs, type NewRelease } from './store.ts';

/** Instruction for a criterion's hit. A criterion does not identify anyone. */
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
    signs: to.kind === 'checkpoint' && row.system === 'pnr' ? await bookedSigns(tx, row) : [],
    decision,
    recipient: to.kind === 'checkpoint' ? 'checkpoint' : to.name,
    toCheckpoint: to.kind === 'checkpoint',
    by,
    at,
  };
};

/** By what a booth knows the booked traveller while no carrier has listed them. */
const bookedSigns = async (tx: Transaction, row: WholeHitRow): Promise<readonly string[]> => {
  const [person] = await personsById(tx, 'pnr', [row.traveller_id], row.day);
  const { evidence } = row;
  return person === undefined
    ? []
    : signsOfBooked(person, evidence.kind === 'watch-list' ? evidence.entry : undefined);
};
