import { randomBytes } from 'node:crypto';
import type { Receipt } from '@amirani/contract';
import { encodeEntry, type LoggedEntry, leafHash, signReceipt } from '@amirani/journal';
import { nodeSha256 } from '@amirani/journal/node';
import type { Transaction } from '../database/open.ts';
import type { JournalKeys } from './keys.ts';
import type { Journal, JournalEntry } from './port.ts';

/** Subjects that one leaf holds; a leaf is at most 65,535 bytes and a subject takes 25 of them. */
const SUBJECTS_IN_A_LEAF = 2_000;

/**
 * The journal as the request path sees it: one insert without a chain or a lock, in the transaction that it
 * accounts for, and a signed receipt.
 */
export const createJournal = (keys: JournalKeys, clock: () => Date): Journal => ({
  record: async (tx, entry) => {
    const at = clock().toISOString();
    const leaves = leavesOf(entry, at, keys);
    await insertPending(tx, leaves);
    const [first = new Uint8Array()] = leaves;
    return signReceipt(leafHash(first, nodeSha256), at, keys.signer) satisfies Receipt;
  },
});

/** The entry as leaves: one, or, for more subjects than fit, further ones that name the first. */
const leavesOf = (entry: JournalEntry, at: string, keys: JournalKeys): readonly Uint8Array[] => {
  const subjects = (entry.subjects ?? []).map(keys.subject);
  const first = encodeEntry(logged(entry, at, subjects.slice(0, SUBJECTS_IN_A_LEAF)));
  const leaves = [first];
  const continues = `continues ${Buffer.from(leafHash(first, nodeSha256)).toString('hex')}`;
  for (let from = SUBJECTS_IN_A_LEAF; from < subjects.length; from += SUBJECTS_IN_A_LEAF)
    leaves.push(
      encodeEntry(
        logged(
          { ...entry, reason: continues },
          at,
          subjects.slice(from, from + SUBJECTS_IN_A_LEAF),
        ),
      ),
    );
  return leaves;
};

const logged = (entry: JournalEntry, at: string, subjects: readonly string[]): LoggedEntry => ({
  schema: 1,
  at,
  operation: entry.operation,
  actor: entry.actor,
  ...(entry.role === undefined ? {} : { role: entry.role }),
  ...(entry.purpose === undefined ? {} : { purpose: entry.purpose }),
  ...(entry.reference === undefined ? {} : { reference: entry.reference }),
  action: entry.action,
  outcome: entry.outcome,
  subjects,
  recipients: entry.recipients ?? [],
  ...(entry.reason === undefined ? {} : { reason: entry.reason }),
  // Two equal acts in one millisecond are two leaves.
  salt: randomBytes(12).toString('base64url'),
});

const insertPending = async (tx: Transaction, leaves: readonly Uint8Array[]): Promise<void> => {
  await tx
    .insertInto('journal.pending')
    .values(leaves.map((leaf) => ({ leaf: Buffer.from(leaf) })))
    .execute();
};
