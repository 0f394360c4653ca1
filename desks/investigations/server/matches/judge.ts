import { randomUUID } from 'node:crypto';
import type { Transaction } from '@platform/server/database/open.ts';
import { decide, readAllDecisions } from '@platform/server/decisions/decide.ts';
import type { Act } from '@platform/server/decisions/step.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { masked } from '@platform/server/log/mask.ts';
import type { Match } from '../../api/types.ts';
import type { MatchRow } from '../sql/tables.gen.ts';
import { isNumber } from '../statements/apart.ts';
import { matchDecision, mergeDecision } from '../statements/decisions.ts';
import { headIn } from '../statements/present.ts';
import { insertJudgement, judgementsOf, undoJudgement } from '../statements/store.ts';
import { seeCase } from '../statements/view.ts';
import { lockPair, updatePair } from './store.ts';

type MatchAct = Act<keyof typeof matchDecision.acts>;

const subjectOf = (caseId: string, id: string): string => `${caseId}:${id}`;

/** Says of a pair whether the two are one; `same` merges them. @throws Problem `http.not-found`, `decision.*` */
export const judge = async (
  tx: Transaction,
  caseId: string,
  id: string,
  act: MatchAct & { readonly act: 'same' | 'different' | 'unsure' },
): Promise<void> => {
  const row = mustFind(await lockPair(tx, caseId, id));
  const decision = await decide(
    tx,
    matchDecision,
    row.decision === undefined ? { subject: subjectOf(caseId, id) } : { decision: row.decision },
    act,
  );
  const judgement = randomUUID();
  const said = { reason: act.reason, byAccount: act.by, at: act.at };
  const own = await (act.act === 'same'
    ? decide(
        tx,
        mergeDecision,
        { subject: subjectOf(caseId, judgement) },
        { ...act, act: 'merge', version: 0 },
      )
    : decision);
  await insertJudgement(tx, caseId, {
    id: judgement,
    act: act.act,
    subjects: [row.leftSubject, row.rightSubject],
    decision: own.id,
    ...said,
  });
  await updatePair(tx, {
    id,
    state: act.act,
    decision: decision.id,
    judgement,
    judgedBy: act.by,
    judgedAt: act.at,
  });
};

/** Takes a judgement back: the pair is open again, and what it merged is split. */
export const undo = async (
  tx: Transaction,
  caseId: string,
  id: string,
  act: MatchAct,
): Promise<void> => {
  const row = mustFind(await lockPair(tx, caseId, id));
  const decision = mustFind(row.decision ?? undefined);
  await decide(tx, matchDecision, { decision }, act);
  const judgement = (await judgementsOf(tx, caseId)).find((one) => one.id === row.judgement);
  if (judgement?.state === 'standing') {
    if (judgement.act === 'same')
      await decide(
        tx,
        mergeDecision,
        { decision: judgement.decision },
        { ...act, act: 'split', version: 1 },
      );
    await undoJudgement(tx, caseId, judgement.id);
  }
  await updatePair(tx, {
    id,
    state: 'open',
    decision,
    judgement: undefined,
    judgedBy: undefined,
    judgedAt: undefined,
  });
};

/** Pairs as they are shown. Numbers of who is kept apart are masked in the reasons too. */
export const shownPairs = async (
  tx: Transaction,
  caseId: string,
  rows: readonly MatchRow[],
): Promise<Match[]> => {
  const seen = await seeCase(tx, caseId);
  const decisions = await readAllDecisions(
    tx,
    matchDecision,
    rows.map(({ id }) => subjectOf(caseId, id)),
  );
  return rows.map((row) => {
    const [left, right] = [headIn(seen, row.leftSubject), headIn(seen, row.rightSubject)];
    const hides = left.apart || right.apart;
    return {
      id: row.id,
      left,
      right,
      likeness: Number(row.likeness),
      state: row.state,
      reasons: row.reasons.map((reason) =>
        hides && isNumber('Person', reason.property)
          ? { ...reason, left: masked(reason.left), right: masked(reason.right) }
          : reason,
      ),
      version: decisions.find((one) => one.subject === subjectOf(caseId, row.id))?.version ?? 0,
      ...(row.judgedBy === undefined ? {} : { judgedBy: row.judgedBy }),
      ...(row.judgedAt === undefined ? {} : { judgedAt: row.judgedAt.toISOString() }),
      ...(row.state === 'same' && row.judgement !== undefined ? { merge: row.judgement } : {}),
    };
  });
};
