import { digestOfSeen } from '@platform/server/decisions/digest.ts';
import type { StoredDecision } from '@platform/server/decisions/store.ts';
import type { VerdictHead } from '../verdict/rows.ts';

/** What a person has before them who decides on a document. */
export const seenOf = (
  examination: string,
  verdict: string | undefined,
  contentVersion: number,
): unknown => ({ examination, verdict: verdict ?? null, content: contentVersion });

/**
 * What an examiner's decision says of the pieces that stand now. A rejection holds whatever comes. An acceptance holds of
 * what lay before the examiner and of nothing that came or went since; one of the booth itself answers no finding.
 */
export const decidedNow = (
  examination: string,
  standing: StoredDecision | undefined,
  heads: readonly VerdictHead[],
  contentVersion: number,
): 'accepted' | 'rejected' | undefined => {
  if (standing?.state === 'rejected') return 'rejected';
  const step = standing?.steps.at(-1);
  if (standing?.state !== 'accepted' || step?.role !== 'document-examiner') return undefined;
  const isOfNow = heads.some(
    (head) =>
      head.contentVersion === contentVersion &&
      digestOfSeen(seenOf(examination, head.id, contentVersion)) === step.seen,
  );
  return isOfNow ? 'accepted' : undefined;
};
