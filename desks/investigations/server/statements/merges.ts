import { commonSchema } from '@amirani/network/schema';
import type { Transaction } from '@platform/server/database/open.ts';
import { decide, readAllDecisions } from '@platform/server/decisions/decide.ts';
import type { Act } from '@platform/server/decisions/step.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { Merge } from '../../api/types.ts';
import type { JudgementRow } from '../sql/tables.gen.ts';
import { stepsOf } from '../steps.ts';
import { mergeDecision } from './decisions.ts';
import { headIn } from './present.ts';
import { insertJudgement, judgementsOf, statementsOf, undoJudgement } from './store.ts';
import { seeCase, seenOf } from './view.ts';

type MergeAct = Act<keyof typeof mergeDecision.acts>;

const subjectOf = (caseId: string, id: string): string => `${caseId}:${id}`;

/**
 * Says that entities are one. No statement is touched, so that a split gives each back as it was (R44).
 * @throws Problem `investigation.merge.parts`, `investigation.id-taken`, `decision.*`
 */
export const merge = async (
  tx: Transaction,
  caseId: string,
  { id, entities }: { readonly id: string; readonly entities: readonly string[] },
  act: MergeAct,
): Promise<void> => {
  const seen = await seeCase(tx, caseId);
  const parts = [...new Set(entities.map((one) => seen.view.identities.canonical(one)))];
  const schemas = parts.map((one) => seen.heads.get(one)?.schema);
  const fits = schemas.every(
    (schema) =>
      schema !== undefined &&
      schemas[0] !== undefined &&
      commonSchema(schemas[0], schema) !== undefined,
  );
  if (parts.length < 2 || !fits) throw new Problem('investigation.merge.parts');
  const known = (await judgementsOf(tx, caseId)).find((one) => one.id === id);
  if (known !== undefined) throw new Problem('investigation.id-taken');
  const decision = await decide(tx, mergeDecision, { subject: subjectOf(caseId, id) }, act);
  await insertJudgement(tx, caseId, {
    id,
    act: 'same',
    subjects: parts,
    decision: decision.id,
    reason: act.reason,
    byAccount: act.by,
    at: act.at,
  });
};

/** Takes a merge back. @throws Problem `http.not-found`, `decision.*` */
export const split = async (
  tx: Transaction,
  caseId: string,
  id: string,
  act: MergeAct,
): Promise<void> => {
  const row = mustFind((await judgementsOf(tx, caseId)).find((one) => one.id === id));
  await decide(tx, mergeDecision, { decision: row.decision }, act);
  await undoJudgement(tx, caseId, id);
};

/** Merges that touch an entity, or one by its id, as they are shown: each part as it is without this merge. */
export const shownMerges = async (
  tx: Transaction,
  caseId: string,
  wanted: (row: JudgementRow) => boolean,
): Promise<Merge[]> => {
  const judgements = (await judgementsOf(tx, caseId)).filter(
    (row) => row.act === 'same' && wanted(row),
  );
  if (judgements.length === 0) return [];
  const decisions = await readAllDecisions(
    tx,
    mergeDecision,
    judgements.map(({ id }) => subjectOf(caseId, id)),
  );
  const apart = seenOf(await statementsOf(tx, caseId));
  const now = await seeCase(tx, caseId);
  return judgements.map((row) => {
    const decision = decisions.find(({ id }) => id === row.decision);
    return {
      id: row.id,
      // A person protected after the merge stays masked in its parts.
      parts: row.subjects.map((subject) => {
        const head = headIn(apart, subject);
        const whole = headIn(now, now.view.identities.canonical(subject));
        return whole.apart ? { ...head, caption: whole.caption, apart: true } : head;
      }),
      state: row.state === 'standing' ? 'merged' : 'split',
      version: decision?.version ?? 1,
      steps: stepsOf([decision]),
    };
  });
};
