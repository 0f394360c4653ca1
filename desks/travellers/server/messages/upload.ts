import type { IngestOutcome, Receipt } from '@platform/api/types.ts';
import type { AccessContext } from '@platform/server/database/access.ts';
import type { Database, Transaction } from '@platform/server/database/open.ts';
import type { IngestKeys } from '@platform/server/ingest/keys.ts';
import type { Ingest, IngestChange } from '@platform/server/ingest/port.ts';

/** Dependencies of the intake. */
export interface IntakeNeeds {
  readonly database: Database;
  readonly ingest: Ingest;
  readonly keys: IngestKeys;
}

/** Journals an act: with its last transaction, and what transactions before that stored. */
export interface Recording {
  readonly record: (tx: Transaction, subjects: readonly string[]) => Promise<Receipt>;
  readonly recordPiece: (tx: Transaction, subjects: readonly string[]) => Promise<void>;
}

/** Takes the bytes of one upload in; answers after the commit. */
export const upload = async (
  { ingest }: IntakeNeeds,
  bytes: Uint8Array,
  context: AccessContext,
  { record, recordPiece }: Recording,
): Promise<{ readonly outcomes: IngestOutcome[]; readonly receipt: Receipt }> => {
  const { outcomes, receipt } = await ingest.take([{ bytes, source: 'upload' }], {
    context,
    record: (tx, change) => record(tx, subjectsOf(change)),
    recordPiece: (tx, change) => recordPiece(tx, subjectsOf(change)),
  });
  return { outcomes: [...(outcomes[0] ?? [])], receipt };
};

/** Whom and what a change in the store concerns. */
export const subjectsOf = ({
  flightIds,
  messageIds,
  quarantineIds,
}: IngestChange): readonly string[] => [...flightIds, ...messageIds, ...quarantineIds];
