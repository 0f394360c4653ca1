import { pick } from '@platform/server/database/pick.ts';
import type { StoredDecision } from '@platform/server/decisions/store.ts';
import { masked } from '@platform/server/log/mask.ts';
import type { DocumentDecision, ExaminationSummary } from '../../api/types.ts';
import { stepsOf } from '../decision-steps.ts';
import type { DocumentAct } from '../policy.ts';
import type { ListedRow } from './rows.ts';

/** A line of the list: no name, the number masked (R10); nothing that was found while a judgement is awaited. */
export const summaryOf = (row: ListedRow, judgementAwaited: boolean): ExaminationSummary => ({
  id: row.id,
  line: row.line,
  openedAt: row.openedAt.toISOString(),
  ...pick(row, 'openedBy', 'place', 'documentCode', 'issuer'),
  ...(row.number === undefined ? {} : { number: masked(row.number) }),
  ...(row.colour === undefined || judgementAwaited ? {} : { colour: row.colour }),
  ...(row.decision === undefined || judgementAwaited ? {} : { decision: row.decision }),
  judgementAwaited,
  pieces: row.pieces,
});

/** A decision on a document as the contract shows it. */
export const decisionOf = (decision: StoredDecision): DocumentDecision => ({
  id: decision.id,
  state: decision.state as DocumentDecision['state'],
  version: decision.version,
  steps: stepsOf<DocumentAct>(decision),
  supersedes: decision.supersedes,
});

/** The decision that stands, and the earlier ones. */
export const standingOf = (
  decisions: readonly StoredDecision[],
): {
  readonly standing: StoredDecision | undefined;
  readonly earlier: readonly StoredDecision[];
} => {
  const superseded = new Set(decisions.map(({ supersedes }) => supersedes));
  const standing = decisions.find(({ id }) => !superseded.has(id));
  return { standing, earlier: decisions.filter((one) => one !== standing) };
};
