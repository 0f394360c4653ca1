import type { Journal } from '../../journal/port.ts';
import type { IngestCall } from '../port.ts';

/** Takes inputs in as the machine's own act, journalled under the name of the source. */
export const systemCall = (journal: Journal, action: string, reference: string): IngestCall => {
  const context = { account: `system:${action}`, purpose: 'operation', reference } as const;
  const record: IngestCall['record'] = (tx, { messageIds, flightIds, quarantineIds }) =>
    journal.record(tx, {
      operation: 'collection',
      actor: context.account,
      purpose: context.purpose,
      reference,
      action,
      outcome: 'done',
      subjects: [...flightIds, ...messageIds, ...quarantineIds],
    });
  return { context, record, recordPiece: record };
};
