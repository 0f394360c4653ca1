import type { Transaction } from '@platform/server/database/open.ts';
import { decide, readAllDecisions } from '@platform/server/decisions/decide.ts';
import type { Act } from '@platform/server/decisions/step.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { sql } from 'kysely';
import type { CaseNote, CaseTask } from '../../api/types.ts';
import { membersOf } from '../cases/store.ts';
import { mustFind, stepsOf } from '../steps.ts';
import { taskDecision } from './decisions.ts';

interface TaskRow {
  readonly id: string;
  readonly title: string;
  readonly assigned: string | null;
  readonly due_on: string | null;
  readonly state: CaseTask['state'];
  readonly decision: string;
}

type TaskAct = Act<keyof typeof taskDecision.acts>;

const subjectOf = (caseId: string, id: string): string => `${caseId}:${id}`;

const rowsOf = async (tx: Transaction, caseId: string): Promise<readonly TaskRow[]> => {
  const { rows } = await sql<TaskRow>`
    select id, title, assigned, due_on::text as due_on, state, decision from investigation.task
    where case_id = ${caseId} order by state = 'open' desc, due_on nulls last, added_at, id`.execute(
    tx,
  );
  return rows;
};

/** Tasks of a case, the open ones first by the day they are due. */
export const tasksOf = async (tx: Transaction, caseId: string): Promise<CaseTask[]> => {
  const rows = await rowsOf(tx, caseId);
  const decisions = await readAllDecisions(
    tx,
    taskDecision,
    rows.map(({ id }) => subjectOf(caseId, id)),
  );
  return rows.map((row) => {
    const decision = decisions.find(({ id }) => id === row.decision);
    return {
      ...{ id: row.id, title: row.title, state: row.state, version: decision?.version ?? 0 },
      ...(row.assigned === null ? {} : { assigned: row.assigned }),
      ...(row.due_on === null ? {} : { dueOn: row.due_on }),
      steps: stepsOf([decision]),
    };
  });
};

/** One task. @throws Problem `http.not-found` */
export const taskOf = async (tx: Transaction, caseId: string, id: string): Promise<CaseTask> =>
  mustFind((await tasksOf(tx, caseId)).find((one) => one.id === id));

/**
 * Adds a task; the same again adds nothing twice.
 * @throws Problem `investigation.id-taken`, `investigation.member.unknown`
 */
export const addTask = async (
  tx: Transaction,
  caseId: string,
  task: Pick<CaseTask, 'id' | 'title'> & {
    readonly assigned?: string | undefined;
    readonly dueOn?: string | undefined;
  },
  act: TaskAct,
): Promise<void> => {
  const known = (await rowsOf(tx, caseId)).find(({ id }) => id === task.id);
  if (known !== undefined) {
    if (known.title !== task.title) throw new Problem('investigation.id-taken');
    return;
  }
  const { assigned = null } = task;
  const members = await membersOf(tx, caseId);
  if (assigned !== null && !members.some((one) => one.account === assigned && one.state === 'in'))
    throw new Problem('investigation.member.unknown');
  const decision = await decide(tx, taskDecision, { subject: subjectOf(caseId, task.id) }, act);
  await sql`insert into investigation.task (id, case_id, title, assigned, due_on, state, decision, added_at)
    values (${task.id}, ${caseId}, ${task.title}, ${assigned}, ${task.dueOn ?? null}::date, 'open', ${decision.id},
      ${act.at})`.execute(tx);
};

/** Says what became of a task. @throws Problem `http.not-found`, `decision.*` */
export const moveTask = async (
  tx: Transaction,
  caseId: string,
  id: string,
  act: TaskAct,
): Promise<void> => {
  const row = mustFind((await rowsOf(tx, caseId)).find((one) => one.id === id));
  const after = await decide(tx, taskDecision, { decision: row.decision }, act);
  await sql`update investigation.task set state = ${after.state} where id = ${id}`.execute(tx);
};

/** Notes of a case, oldest first. */
export const notesOf = async (tx: Transaction, caseId: string): Promise<CaseNote[]> => {
  const { rows } = await sql<Omit<CaseNote, 'at' | 'by'> & { at: Date; written_by: string }>`
    select id, text, about, written_by, at from investigation.note
    where case_id = ${caseId} order by at, id`.execute(tx);
  return rows.map(({ id, text, about, written_by, at }) => ({
    ...{ id, text, about, by: written_by, at: at.toISOString() },
  }));
};

/** Adds a note, once; it stays as it was written. @throws Problem `investigation.id-taken` */
export const addNote = async (
  tx: Transaction,
  caseId: string,
  note: Pick<CaseNote, 'id' | 'text' | 'about'>,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<CaseNote> => {
  const known = (await notesOf(tx, caseId)).find(({ id }) => id === note.id);
  if (known !== undefined) {
    if (known.text !== note.text) throw new Problem('investigation.id-taken');
    return known;
  }
  await sql`insert into investigation.note (id, case_id, text, about, written_by, at)
    values (${note.id}, ${caseId}, ${note.text}, ${note.about}::text[], ${by}, ${at})`.execute(tx);
  return { ...note, by, at: at.toISOString() };
};
