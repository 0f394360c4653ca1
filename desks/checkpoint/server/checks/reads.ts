import { colourOf } from '@desk/documents/server/reads.ts';
import { flightSummaryOf } from '@desk/travellers/server/reads.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { Check, CheckSummary } from '../../api/types.ts';
import { findVerdict } from '../verdict/store.ts';
import { SAME_DAY } from './others.ts';
import { checkOf, summaryOf } from './present.ts';
import type { CheckRow, ListedCheckRow, VerdictRow } from './rows.ts';
import { checksOfDocument, findCheck, listChecksById, listReferred, stepsOn } from './store.ts';

/**
 * A whole check. What it costs is few statements, whatever was done to it.
 * @throws Problem `http.not-found`
 */
export const readCheck = async (tx: Transaction, id: string): Promise<Check> => {
  const row = await findCheck(tx, id);
  if (row === undefined) throw new Problem('http.not-found');
  return readCheckRow(tx, row);
};

/** The same where its row is at hand, and maybe its verdict. */
export const readCheckRow = async (
  tx: Transaction,
  row: CheckRow,
  known?: VerdictRow,
): Promise<Check> => {
  const verdict = known ?? (await findVerdict(tx, row.verdict));
  if (verdict === undefined) throw new Problem('http.not-found');
  const since = new Date(row.opened_at.getTime() - SAME_DAY);
  return checkOf({
    row,
    verdict,
    flight: row.flight === null ? undefined : await flightSummaryOf(tx, row.flight),
    colour: await colourOf(tx, row.examination),
    steps: row.decision === null ? [] : await stepsOn(tx, row.id),
    earlier: await checksOfDocument(tx, row, since),
  });
};

/** A case of the second line: the check in short, when it was sent there first and by whom. */
export interface Referred {
  readonly check: CheckSummary;
  readonly referredAt: Date;
  readonly referredBy: string;
}

/** Loads open checks in the second line, longest waiting first. */
export const readReferred = async (tx: Transaction): Promise<readonly Referred[]> =>
  (await listReferred(tx)).flatMap(referredOf);

/** The same of some checks, ended ones included; those never sent there are not among them. */
export const readReferredById = async (
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly Referred[]> => (await listChecksById(tx, ids)).flatMap(referredOf);

const referredOf = (row: ListedCheckRow): readonly Referred[] =>
  row.referred_at === null
    ? []
    : [
        {
          check: summaryOf(row),
          referredAt: row.referred_at,
          referredBy: row.referred_by ?? '',
        },
      ];
