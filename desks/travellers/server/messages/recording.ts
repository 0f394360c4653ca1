import { type Caller, contextOf } from '@platform/server/http/caller.ts';
import type { Call } from '@platform/server/http/route.ts';
import type { Recording } from './upload.ts';

/** Journals an act on messages in the transactions that it has. */
export const recording = (
  { record, recordPiece }: Pick<Call, 'record' | 'recordPiece'>,
  reason?: string,
): Recording => {
  const of = (subjects: readonly string[]) => ({
    subjects: [...subjects],
    ...(reason === undefined ? {} : { reason }),
  });
  return {
    record: (tx, subjects) => record(of(subjects), tx),
    recordPiece: (tx, subjects) => recordPiece(of(subjects), tx),
  };
};

/** Messages are received for operation, including an analyst's upload, which reads no PNR. */
export const contextFor = (caller: Caller) => ({
  ...contextOf(caller),
  purpose: 'operation' as const,
});
