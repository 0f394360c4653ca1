import type { Selectable } from 'kysely';
import type { Transaction } from '../database/open.ts';
import type { DecisionKind } from './kind.ts';
import { isOneOfTwo } from './kind.ts';
import type { Decision, Step } from './step.ts';
import type { DecisionTables } from './tables.ts';

/** A decision with its place. */
export interface StoredDecision extends Decision {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly supersedes: string | undefined;
}

/** A decision with its steps, locked until the transaction ends, or undefined. */
export const lockDecision = async (
  tx: Transaction,
  id: string,
): Promise<StoredDecision | undefined> => {
  const row = await tx
    .selectFrom('decision.decision')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  const [decision] = row === undefined ? [] : await withSteps(tx, [row]);
  return decision;
};

/** The decisions on a subject that nothing supersedes, latest first. */
export const standingDecisions = async (
  tx: Transaction,
  kind: DecisionKind,
  subject: string,
): Promise<readonly StoredDecision[]> => {
  const rows = await tx
    .selectFrom('decision.decision as one')
    .selectAll('one')
    .where('subject', '=', subject)
    .where('kind', '=', kind.name)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('decision.decision as later')
            .select('later.id')
            .whereRef('later.supersedes', '=', 'one.id'),
        ),
      ),
    )
    .orderBy('begun_at', 'desc')
    .execute();
  return withSteps(tx, rows);
};

/** Every decision on these subjects, superseded ones included, latest first. */
export const decisionsOn = async (
  tx: Transaction,
  kind: DecisionKind,
  subjects: readonly string[],
): Promise<readonly StoredDecision[]> => {
  const rows = await tx
    .selectFrom('decision.decision')
    .selectAll()
    .where('kind', '=', kind.name)
    .where('subject', 'in', subjects.length === 0 ? [''] : [...subjects])
    .orderBy('begun_at', 'desc')
    .orderBy('id')
    .execute();
  return withSteps(tx, rows);
};

/** Begins a decision with its first step; gives its id. */
export const insertDecision = async (
  tx: Transaction,
  kind: DecisionKind,
  subject: string,
  decision: Decision,
  supersedes: string | undefined,
): Promise<string> => {
  const { id } = await tx
    .insertInto('decision.decision')
    .values({
      kind: kind.name,
      subject,
      state: decision.state,
      version: decision.version,
      supersedes: supersedes ?? null,
      begun_at: decision.steps[0]?.at ?? new Date(Number.NaN),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await insertLastStep(tx, kind, id, decision);
  return id;
};

/** Moves a decision on by its last step. */
export const updateDecision = async (
  tx: Transaction,
  kind: DecisionKind,
  id: string,
  decision: Decision,
): Promise<void> => {
  await tx
    .updateTable('decision.decision')
    .set({ state: decision.state, version: decision.version })
    .where('id', '=', id)
    .where('version', '=', decision.version - 1)
    .executeTakeFirstOrThrow();
  await insertLastStep(tx, kind, id, decision);
};

const insertLastStep = async (
  tx: Transaction,
  kind: DecisionKind,
  id: string,
  { steps, version }: Decision,
): Promise<void> => {
  const step = steps.at(-1);
  const rule = step === undefined ? undefined : kind.acts[step.act];
  if (step === undefined || rule === undefined) throw new Error('a decision without a step');
  await tx
    .insertInto('decision.step')
    .values({
      decision: id,
      version,
      act: step.act,
      from_state: step.from,
      to_state: step.to,
      decided_by: step.by,
      role: step.role,
      reason: step.reason,
      seen: Buffer.from(step.seen, 'hex'),
      at: step.at,
      stepped_up_at: step.steppedUpAt ?? null,
      adverse: rule.adverse === true,
      one_of_two: isOneOfTwo(kind, rule),
    })
    .execute();
};

/** Decisions as they are stored, each with its steps: however many they are, these are asked for once. */
const withSteps = async (
  tx: Transaction,
  rows: readonly Selectable<DecisionTables['decision.decision']>[],
): Promise<readonly StoredDecision[]> => {
  if (rows.length === 0) return [];
  const steps = await tx
    .selectFrom('decision.step')
    .selectAll()
    .where(
      'decision',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('version')
    .execute();
  const byDecision = Map.groupBy(steps, ({ decision }) => decision);
  return rows.map((row) => ({
    ...row,
    supersedes: row.supersedes ?? undefined,
    steps: (byDecision.get(row.id) ?? []).map(stepOf),
  }));
};

const stepOf = (row: Selectable<DecisionTables['decision.step']>): Step => ({
  act: row.act,
  from: row.from_state,
  to: row.to_state,
  by: row.decided_by,
  role: row.role,
  reason: row.reason,
  seen: row.seen.toString('hex'),
  at: row.at,
  steppedUpAt: row.stepped_up_at ?? undefined,
});
