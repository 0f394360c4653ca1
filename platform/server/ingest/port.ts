import type { IngestOutcome, Receipt } from '@platform/api/types.ts';
import type { AccessContext } from '../database/access.ts';
import type { Transaction } from '../database/open.ts';
import type { IngestSource, Unreadable } from './quarantine/items.ts';

/** Result for one message. */
export type Outcome = IngestOutcome;

/** One file, or what else came in one piece. */
export interface Input {
  readonly bytes: Uint8Array;
  readonly source: IngestSource;
}

/** What a commit changed, for the journal and for those who watch. */
export interface IngestChange {
  readonly messageIds: readonly string[];
  readonly flightIds: readonly string[];
  readonly quarantineIds: readonly string[];
}

/** On whose behalf inputs are taken, and who is told within the transaction. */
export interface IngestCall {
  readonly context: AccessContext;
  /** Journals the whole act, once, as the last of its last transaction; where it rejects that stores nothing (R33). */
  readonly record: (tx: Transaction, change: IngestChange) => Promise<Receipt>;
  /** Journals what an earlier transaction stored of an act that is too much for one; where it rejects nothing is stored. */
  readonly recordPiece: (tx: Transaction, change: IngestChange) => Promise<unknown>;
  /** What else belongs into the last transaction, such as ending a quarantine item. */
  readonly also?: ((tx: Transaction, outcomes: readonly Outcome[]) => Promise<void>) | undefined;
}

/** Results for the messages of each input, and the receipt of the commit. */
interface Taken {
  readonly outcomes: readonly (readonly Outcome[])[];
  readonly receipt: Receipt;
}

/** Takes inputs in. */
export interface Ingest {
  /**
   * Reads, gates and stores inputs; resolves after the last commit and never before. Up to 500 messages are one
   * transaction, in the order of the inputs: where it fails, nothing of it and of what follows is stored and the source
   * must give its inputs again; what is stored already is then a repetition. A message that the database refuses for its
   * content is held in the quarantine and the others are stored.
   */
  readonly take: (inputs: readonly Input[], call: IngestCall) => Promise<Taken>;
  /** Holds an input in the quarantine without reading it; resolves after the commit. */
  readonly hold: (
    input: Input,
    why: Pick<Unreadable, 'reason' | 'facts'>,
    call: IngestCall,
  ) => Promise<Outcome>;
}
