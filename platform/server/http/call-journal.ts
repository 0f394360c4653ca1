import type { Access, Operation } from '@platform/api/endpoint.ts';
import { shownAgain } from '@platform/api/journal-acts.ts';
import type { Receipt } from '@platform/api/types.ts';
import type { Transaction } from '../database/open.ts';
import type { Journal, JournalEntry } from '../journal/port.ts';
import type { Caller } from './caller.ts';
import { Problem, type ProblemCode } from './problems.ts';

/** What a handler adds to the entry of its call. */
export type Details = Pick<JournalEntry, 'subjects' | 'recipients' | 'reason'>;

/** The one entry that a call leaves. */
export interface CallJournal {
  readonly note: (details: Details) => void;
  readonly record: (tx: Transaction, caller: Caller) => Promise<Receipt>;
  /** Writes what a transaction did that commits before the call's last; the call's own entry is still to come. */
  readonly recordPiece: (tx: Transaction, caller: Caller, details: Details) => Promise<void>;
  /** Writes the entry where it is not written yet and the call is journalled at all. */
  readonly close: (tx: Transaction, caller: Caller) => Promise<void>;
  readonly isClosed: () => boolean;
  /** Writes that the call was refused or failed, in a transaction of its own after the call's was undone. */
  readonly refuse: (
    tx: Transaction,
    caller: Caller,
    outcome: 'refused' | 'failed',
    code: ProblemCode,
  ) => Promise<void>;
  /** Whether a call that ends so leaves an entry. */
  readonly mustRefuse: (outcome: 'refused' | 'failed') => boolean;
}

/**
 * Keeps the entry of one call; it is written once (R31). What a page shows again by itself is a consultation like any other,
 * and its entry says so: nobody must read there that a person looked.
 */
export const createCallJournal = (
  journal: Journal,
  action: string,
  access: Access,
  isByItself = false,
): CallJournal => {
  const details: { subjects: string[]; recipients: string[]; reason?: string } = {
    subjects: [],
    recipients: [],
  };
  let written = false;
  const enter = (tx: Transaction, entry: JournalEntry): Promise<Receipt> =>
    journal.record(tx, entry).catch((cause: unknown) => {
      throw new Problem('journal.unavailable', {}, { cause });
    });
  const write = async (
    tx: Transaction,
    caller: Caller,
    operation: Exclude<Operation, 'none'>,
    outcome: JournalEntry['outcome'],
    reason: string | undefined,
  ): Promise<Receipt> => {
    if (written) throw new Error(`${action}: a call leaves one entry`);
    const said = { operation, action, outcome, reason, ...targets(details) };
    const receipt = await enter(tx, entryOf(caller, said));
    written = true;
    return receipt;
  };
  // What touches no personal data leaves an entry only where somebody was turned away from a role's door.
  const operation = access.operation === 'none' ? 'access' : access.operation;
  const hasDoor = Array.isArray(access.who);
  const record = (tx: Transaction, caller: Caller): Promise<Receipt> =>
    write(tx, caller, operation, 'done', details.reason ?? (isByItself ? shownAgain : undefined));
  return {
    note: ({ subjects = [], recipients = [], reason }) => {
      details.subjects.push(...subjects);
      details.recipients.push(...recipients);
      if (reason !== undefined) details.reason = reason;
    },
    record,
    recordPiece: async (tx, caller, piece) => {
      const said = { operation, action, outcome: 'done', reason: piece.reason } as const;
      await enter(tx, entryOf(caller, { ...said, ...targets(piece) }));
    },
    close: async (tx, caller) => {
      if (!written && access.operation !== 'none') await record(tx, caller);
    },
    isClosed: () => written || access.operation === 'none',
    refuse: async (tx, caller, outcome, code) => {
      // The transaction of an entry that was written before the call broke is undone with it.
      written = false;
      await write(tx, caller, operation, outcome, code);
    },
    mustRefuse: (outcome) =>
      access.operation === 'none' ? outcome === 'refused' && hasDoor : true,
  };
};

const targets = (details: Details): Pick<Details, 'subjects' | 'recipients'> => ({
  ...(details.subjects?.length === 0 ? {} : { subjects: [...new Set(details.subjects)] }),
  ...(details.recipients?.length === 0 ? {} : { recipients: [...new Set(details.recipients)] }),
});

type Said = Pick<JournalEntry, 'operation' | 'action' | 'outcome' | 'subjects' | 'recipients'> & {
  readonly reason: string | undefined;
};

const entryOf = (caller: Caller, { reason, ...said }: Said): JournalEntry => ({
  ...said,
  actor: caller.actor,
  ...(caller.role === undefined ? {} : { role: caller.role }),
  ...(caller.purpose === undefined ? {} : { purpose: caller.purpose }),
  ...(caller.reference === undefined ? {} : { reference: caller.reference }),
  ...(reason === undefined ? {} : { reason }),
});
