import type { Transaction } from '@platform/server/database/open.ts';
import { actOf, decide, readAllDecisions } from '@platform/server/decisions/decide.ts';
import type { StoredDecision } from '@platform/server/decisions/store.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { DocumentDecision } from '../../api/types.ts';
import { mustHaveJudged } from '../comparison/awaited.ts';
import { type DocumentAct, mustMayDecide } from '../policy.ts';
import { verdictHeads } from '../verdict/store.ts';
import { seenOf } from './decided.ts';
import { documentDecision } from './decisions.ts';
import { decisionOf, standingOf } from './present.ts';
import { lockExamination } from './store.ts';

/** What a person decides, on what they had before them. */
export interface Deciding {
  readonly act: DocumentAct;
  readonly reason: string;
  readonly verdict?: string | undefined;
  readonly version: number;
  readonly supersedes?: string | undefined;
}

/**
 * Takes a person's decision on a document. What was examined is bound to it: a verdict that is not the latest, or one
 * made before pieces came or went, is not what there is to decide on.
 * @throws Problem `http.not-found`, `access.role`, `document.judgement.awaited`, `decision.seen.changed`,
 * `document.verdict.stale`, `decision.*`
 */
export const decideDocument = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  { act, reason, verdict, version, supersedes }: Deciding,
  now: Date,
): Promise<DocumentDecision> => {
  const row = mustFind(await lockExamination(tx, id));
  await mustHaveJudged(tx, caller, id);
  const { standing } = standingOf(await readAllDecisions(tx, documentDecision, [id]));
  const target = targetOf(id, standing, supersedes);
  mustMayDecide(caller.role, act, standing === undefined ? undefined : decisionOf(standing).state);
  const [head] = await verdictHeads(tx, id);
  if (head?.id !== verdict) throw new Problem('decision.seen.changed');
  if (head !== undefined && head.contentVersion !== row.contentVersion)
    throw new Problem('document.verdict.stale');
  const seen = seenOf(id, verdict, row.contentVersion);
  const step = actOf(caller, act, { reason, seen, version }, now);
  const decision = await decide(tx, documentDecision, target, step);
  await publish(tx, [{ kind: 'examination', id }]);
  return decisionOf(decision);
};

/** Where nothing was decided, a decision begins; where something stands, it goes on or is superseded by name. */
const targetOf = (
  subject: string,
  standing: StoredDecision | undefined,
  supersedes: string | undefined,
) => {
  if (supersedes === undefined)
    return standing === undefined ? { subject } : { decision: standing.id };
  if (standing?.id !== supersedes) throw new Problem('decision.version.stale');
  return { subject, supersedes };
};
