import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { decide, readAllDecisions } from '@platform/server/decisions/decide.ts';
import type { Act } from '@platform/server/decisions/step.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { sql } from 'kysely';
import type { CaseNote, CaseTask } from '../../api/types.ts';
import { membersOf } from '../cases/store.ts';
import { noteTable, type TaskRow, taskTable } from '../sql/tables.gen.ts';
import { stepsOf } from '../steps.ts';
import { taskDecision } from './decisions.ts';

type TaskAct = Act<keyof typeof taskDecision.acts>;

const subjectOf = (caseId: string, id: string): string => `${caseId}:${id}`;

const rowsOf = (tx: Transaction, caseId: string): Promise<readonly TaskRow[]> =>
  taskTable.all(
    tx,
    sql`where case_id = ${caseId} order by state = 'open' desc, due_on nulls last, added_at, id`,
  );

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
      ...pick(row, 'id', 'title', 'state'),
      version: decision?.version ?? 0,
      ...(row.assigned === undefined ? {} : { assigned: row.assigned }),
      ...(row.dueOn === undefined ? {} : { dueOn: row.dueOn }),
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
  const { assigned } = task;
  const members = await membersOf(tx, caseId);
  if (
    assigned !== undefined &&
    !members.some((one) => one.account === assigned && one.state === 'in')
  )
    throw new Problem('investigation.member.unknown');
  const decision = await decide(tx, taskDecision, { subject: subjectOf(caseId, task.id) }, act);
  await taskTable.insert(tx, {
    id: task.id,
    caseId,
    title: task.title,
    assigned,
    dueOn: sql`${task.dueOn ?? null}::date`,
    state: 'open',
    decision: decision.id,
    addedAt: act.at,
  });
};

/** Changes the state of a task. @throws Problem `http.not-found`, `decision.*` */
export const moveTask = async (
  tx: Transaction,
  caseId: string,
  id: string,
  act: TaskAct,
): Promise<void> => {
  const row = mustFind((await rowsOf(tx, caseId)).find((one) => one.id === id));
  const after = await decide(tx, taskDecision, { decision: row.decision }, act);
  await taskTable.update(tx, { state: sql`${after.state}` }, sql`where id = ${id}`);
};

/** Notes of a case, oldest first. */
export const notesOf = async (tx: Transaction, caseId: string): Promise<CaseNote[]> => {
  const rows = await noteTable
    .only('id', 'text', 'about', 'writtenBy', 'at')
    .all(tx, sql`where case_id = ${caseId} order by at, id`);
  return rows.map(({ id, text, about, writtenBy, at }) => ({
    id,
    text,
    about,
    by: writtenBy,
    at: at.toISOString(),
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
  await noteTable.insert(tx, {
    id: note.id,
    caseId,
    text: note.text,
    about: note.about,
    writtenBy: by,
    at,
  });
  return { ...note, by, at: at.toISOString() };
};
