import { randomBytes } from 'node:crypto';
import { type LoggedEntry, leafHash } from '@amirani/journal';
import { continuationDigest, encodeEntry, signReceipt } from '@amirani/journal/log';
import { nodeSha256 } from '@amirani/journal/node';
import type { Receipt } from '@platform/api/types.ts';
import type { Transaction } from '../database/open.ts';
import { atCommit } from '../database/transact.ts';
import { Problem } from '../http/problems.ts';
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
    const now = clock();
    const hash = await keys.subjects.hasher(now);
    const at = now.toISOString();
    const leaves = leavesOf(entry, at, (entry.subjects ?? []).map(hash));
    insertPending(tx, leaves);
    const [first = new Uint8Array()] = leaves;
    return signReceipt(leafHash(first, nodeSha256), at, keys.signer) satisfies Receipt;
  },
});

/**
 * The entry as leaves: one, or, for more subjects than fit, further ones behind it. The first states their
 * number and digest, so that its receipt covers them all.
 */
const leavesOf = (
  entry: JournalEntry,
  at: string,
  subjects: readonly string[],
): readonly Uint8Array[] => {
  const first = logged(entry, at, subjects.slice(0, SUBJECTS_IN_A_LEAF));
  const further: Uint8Array[] = [];
  for (let from = SUBJECTS_IN_A_LEAF; from < subjects.length; from += SUBJECTS_IN_A_LEAF) {
    const some = logged(entry, at, subjects.slice(from, from + SUBJECTS_IN_A_LEAF));
    const continues = { salt: first.salt, part: further.length + 1 };
    further.push(encodeEntry({ ...some, continues }));
  }
  if (further.length === 0) return [encodeEntry(first)];
  const continued = { entries: further.length, digest: continuationDigest(further, nodeSha256) };
  return [encodeEntry({ ...first, continued }), ...further];
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

/** With the commit, so that an entry costs no round trip of its own: base64 has no character that SQL could take for another. */
const insertPending = (tx: Transaction, leaves: readonly Uint8Array[]): void => {
  const rows = leaves.map(
    (leaf) => `(decode('${Buffer.from(leaf).toString('base64')}', 'base64'))`,
  );
  atCommit(tx, {
    statement: `insert into journal.pending (leaf) values ${rows.join(', ')}`,
    explain: (error) =>
      isOfTheEntry(error) ? new Problem('journal.unavailable', {}, { cause: error }) : error,
  });
};

/** Of a right, a table or a rule of the journal (SQLSTATE classes 42 and 23), and not of the connection, the disk or another table. */
const isOfTheEntry = (error: unknown): boolean => {
  const { code, schema } = error as { readonly code?: unknown; readonly schema?: unknown };
  return typeof code === 'string' && (code.startsWith('42') || schema === 'journal');
};
