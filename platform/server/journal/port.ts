import type { Operation } from '@platform/api/endpoint.ts';
import type { Receipt } from '@platform/api/types.ts';
import type { Role } from '@platform/api/vocabulary.ts';
import type { Transaction } from '../database/open.ts';

/**
 * What the journal is told of one call or one act of the system (LED Art. 25(1); R31, R32).
 * The journal adds the time, keys the hashes of the subjects (R36) and signs the receipt.
 */
export interface JournalEntry {
  readonly operation: Exclude<Operation, 'none'>;
  /** Login of the account; `anonymous` where nobody signed in; `system:<job>` for the machine's own acts. */
  readonly actor: string;
  /** The role in which the actor acted. */
  readonly role?: Role;
  readonly purpose?: string;
  readonly reference?: string;
  /** Operation id of the contract (`getTraveller`), or the job's name. */
  readonly action: string;
  readonly outcome: 'done' | 'refused' | 'failed';
  /** Ids of what was read or changed; the journal stores only keyed hashes of them. */
  readonly subjects?: readonly string[];
  readonly recipients?: readonly string[];
  /** The person's words, or the code of the refusal (docs/reference/errors.md). Never personal data. */
  readonly reason?: string;
}

/** Records accesses. No journal, no data (R33): the caller lets its rejection fail the request. */
export interface Journal {
  /**
   * Writes the entry durably with the commit of the transaction it accounts for, and gives the signed receipt, which holds once
   * that has committed. Works in any transaction of `withAccess`: every data role is a member of `amirani_journal_writer`.
   * @throws rejects where the entry cannot be made; where it cannot be written `withAccess` rejects, with the
   * problem `journal.unavailable` where the journal itself is what refuses, and nothing of the transaction stays.
   */
  record(tx: Transaction, entry: JournalEntry): Promise<Receipt>;
}

/** How the journal stands to the place outside, for About and oversight. */
export interface JournalHealth {
  witness(): Promise<'witnessed' | 'not-witnessed' | 'overdue'>;
}
