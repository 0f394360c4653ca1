import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import { type CodeProposalRow, codeProposalTable } from '../sql/tables.gen.ts';

/** Codes that were proposed, those that wait first, then the latest; as many as a page has room for. */
export const findCodes = (tx: Transaction): Promise<readonly CodeProposalRow[]> =>
  codeProposalTable.all(tx, sql`order by state <> 'proposed', at desc, id limit 500`);

/** Every code that was accepted, the latest first. */
export const findAccepted = (tx: Transaction): Promise<readonly CodeProposalRow[]> =>
  codeProposalTable.all(tx, sql`where state = 'accepted' order by at desc, id`);

/** Loads a proposal and locks it until the transaction ends, or returns undefined. */
export const lockCode = (tx: Transaction, id: string): Promise<CodeProposalRow | undefined> =>
  codeProposalTable.first(tx, sql`where id = ${id} for update`);

/** Adds one; false where it waits or was accepted already. */
export const insertCode = async (
  tx: Transaction,
  row: Omit<CodeProposalRow, 'state' | 'decidedBy' | 'version'>,
): Promise<boolean> => (await codeProposalTable.insert(tx, row, sql`on conflict do nothing`)) === 1;

/** Stores the decision on a proposal. */
export const updateCode = (
  tx: Transaction,
  id: string,
  state: CodeProposalRow['state'],
  decidedBy: string,
): Promise<number> => codeProposalTable.change(tx, id, { state, decidedBy });
