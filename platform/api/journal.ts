import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import { journalActs } from './journal-acts.ts';
import { InstantSchema } from './vocabulary.ts';

/** How a call ended. `asked`: it was refused only until the password was given again. */
const OutcomeSchema = z.enum(['done', 'refused', 'asked', 'failed']);

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A journal entry as oversight reads it. Subjects are keyed hashes, never names (R36). */
export const JournalEntrySchema = z
  .object({
    /** Place in the log; absent while it waits for the sequencer. */
    index: z.number().int().optional(),
    at: InstantSchema,
    operation: z.string(),
    actor: z.string(),
    role: z.string().optional(),
    purpose: z.string().optional(),
    reference: z.string().optional(),
    /** Operation id of the contract: `getTraveller`. */
    action: z.string(),
    outcome: OutcomeSchema,
    subjects: z.array(z.string()),
    /** Logins of accounts among the subjects: of employees, never of travellers. Told by `listJournalEntries`. */
    accounts: z.array(z.string()).optional(),
    recipients: z.array(z.string()),
    reason: z.string().optional(),
    leafHash: Hash,
  })
  .meta({ id: 'JournalEntry' });

/** The state of the log. */
export const JournalStateSchema = z
  .object({
    size: z.number().int(),
    rootHash: Hash,
    /** The signed checkpoint as text (C2SP tlog-checkpoint). */
    checkpoint: z.string(),
    /** The verifier key (C2SP signed-note vkey). */
    verifierKey: z.string(),
    integratedAt: InstantSchema,
    /** Entries that wait for the sequencer. */
    pending: z.number().int(),
    witness: z.object({
      state: z.enum(['witnessed', 'not-witnessed', 'overdue']),
      lastAt: InstantSchema.optional(),
      size: z.number().int().optional(),
    }),
  })
  .meta({ id: 'JournalState' });

const who = ['data-protection-officer'] as const;

/** The journal for oversight. Its tiles are public under `/journal/` for outside verifiers. */
export const journalEndpoints = {
  getJournalState: {
    method: 'GET',
    path: '/api/journal',
    summary: 'Size, root, signed checkpoint and witness',
    access: { who, purpose: true, operation: 'none' },
    response: JournalStateSchema,
  },
  listJournalEntries: {
    method: 'GET',
    path: '/api/journal/entries',
    summary: 'Entries, newest first',
    access: { who, purpose: true, operation: 'access' },
    query: z.object({
      before: z.coerce.number().int().optional(),
      /** The entries next after this one, which come newest first all the same. */
      after: z.coerce.number().int().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
      operation: z.string().optional(),
      actor: z.string().optional(),
      outcome: OutcomeSchema.optional(),
      act: z.enum(journalActs).optional(),
      /** First and last day, in UTC. */
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
      /** Login of an account that was acted upon. */
      account: z.string().max(200).optional(),
      /** A traveller's request: the entries about what is held of that traveller. */
      request: z.uuid().optional(),
    }),
    response: z.object({ entries: z.array(JournalEntrySchema), size: z.number().int() }),
  },
  getJournalProof: {
    method: 'GET',
    path: '/api/journal/entries/:index/proof',
    summary: 'The entry as logged, with its inclusion proof in a signed checkpoint',
    access: { who, purpose: true, operation: 'access' },
    params: z.object({ index: z.coerce.number().int().min(0) }),
    /** The tree in which the path ends; the latest if left out. With the size of a checkpoint that a page shows, page and proof agree. */
    query: z.object({ size: z.coerce.number().int().min(1).optional() }),
    response: z.object({
      index: z.number().int(),
      /** Base64 of the leaf's bytes. */
      leaf: z.base64(),
      proof: z.array(Hash),
      /** Logins of accounts among the subjects. The leaf has only their hashes. */
      accounts: z.array(z.string()),
      /** The latest checkpoint. A proof in a smaller tree belongs to the checkpoint of that size. */
      checkpoint: z.string(),
      verifierKey: z.string(),
    }),
  },
  getJournalConsistency: {
    method: 'GET',
    path: '/api/journal/consistency',
    summary: 'That the log of an earlier size is a prefix of the current one',
    access: { who, purpose: true, operation: 'none' },
    query: z.object({ from: z.coerce.number().int().min(0) }),
    response: z.object({
      from: z.number().int(),
      fromRoot: Hash,
      proof: z.array(Hash),
      checkpoint: z.string(),
    }),
  },
} as const satisfies Record<string, Endpoint>;
