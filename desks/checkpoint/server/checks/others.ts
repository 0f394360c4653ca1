import type { OtherCheck } from '@amirani/checkpoint';
import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { CheckRow, ListedCheckRow } from './rows.ts';
import { checksOfDocument } from './store.ts';

/** A document that is scanned again within so long was scanned twice, or its holder comes back. */
export const SAME_DAY = 24 * 3_600_000;

type Of = Pick<CheckRow, 'id' | 'issuer' | 'number' | 'opened_at'>;

/**
 * Other checks of the same document that matter to one: those that wait in the second line or are held, those that ended in a
 * refusal, and those that were passed after this one was opened.
 */
export const othersOf = async (
  tx: Transaction,
  of: Of,
  now: Date,
): Promise<readonly OtherCheck[]> => {
  const rows = await checksOfDocument(tx, of, new Date(now.getTime() - SAME_DAY));
  return rows.flatMap((row) => {
    const state = stateOf(row);
    if (state === undefined || (state === 'passed' && !isDecidedSince(row, of))) return [];
    return [{ id: row.id, booth: row.booth, state }];
  });
};

const stateOf = ({ state }: ListedCheckRow): OtherCheck['state'] | undefined => {
  if (state === 'open') return undefined;
  return state === 'refusal-proposed' ? 'second-line' : state;
};

const isDecidedSince = (row: ListedCheckRow, of: Of): boolean =>
  row.decided_at !== null && row.decided_at > of.opened_at;

/**
 * The first line passes nobody whose document is before the second line in another check, or was passed or refused in one
 * since this one was opened. The second line, which sees both, ends its own.
 * @throws Problem `checkpoint.pass.other-second-line`, `checkpoint.pass.other-decided`
 */
export const mustBeNowhereElse = async (
  tx: Transaction,
  of: CheckRow,
  now: Date,
): Promise<void> => {
  if (of.referred_at !== null) return;
  const rows = await checksOfDocument(tx, of, new Date(now.getTime() - SAME_DAY));
  const waiting = rows.find((row) => stateOf(row) === 'second-line');
  if (waiting !== undefined)
    throw new Problem('checkpoint.pass.other-second-line', { booth: waiting.booth });
  const decided = rows.find(
    (row) => (row.state === 'passed' || row.state === 'refused') && isDecidedSince(row, of),
  );
  if (decided !== undefined)
    throw new Problem('checkpoint.pass.other-decided', { booth: decided.booth });
};
