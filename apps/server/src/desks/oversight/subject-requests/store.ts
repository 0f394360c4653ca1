import type { SubjectPerson, SubjectRequest, Withheld } from '@amirani/contract/oversight';
import { type CivilDate, daysBetween } from '@amirani/core';
import { sql } from 'kysely';
import type { Transaction } from '../../../platform/database/open.ts';

/** A request as the database has it. */
export interface SubjectRow {
  readonly id: string;
  readonly kind: SubjectRequest['kind'];
  readonly person: SubjectPerson;
  readonly reply_to: string;
  readonly asked: string;
  readonly identity: string;
  readonly received_at: Date;
  readonly received_by: string;
  readonly due_on: CivilDate;
  readonly decision: string;
  readonly answered_at: Date | null;
  readonly outcome: Exclude<SubjectRequest['state'], 'received'> | null;
  readonly withheld: readonly Withheld[];
}

const COLUMNS = sql.raw(`id, kind, person, reply_to, asked, identity, received_at, received_by,
  due_on::text as due_on, decision, answered_at, outcome, withheld`);

/** A request as it is shown on a day. */
export const requestOf = (
  row: SubjectRow,
  { version, reason }: { readonly version: number; readonly reason: string | undefined },
  today: CivilDate,
): SubjectRequest => ({
  ...{ id: row.id, kind: row.kind, person: row.person, replyTo: row.reply_to },
  ...{ asked: row.asked, identity: row.identity, state: row.outcome ?? 'received', version },
  ...{ receivedAt: row.received_at.toISOString(), receivedBy: row.received_by },
  dueOn: row.due_on,
  overdue: row.answered_at === null && daysBetween(row.due_on, today) > 0,
  ...(row.answered_at === null ? {} : { answeredAt: row.answered_at.toISOString() }),
  withheld: [...row.withheld],
  ...(reason === undefined ? {} : { reason }),
});

/** Records a request. */
export const insertRequest = async (
  tx: Transaction,
  row: Omit<SubjectRow, 'answered_at' | 'outcome' | 'withheld'>,
): Promise<void> => {
  await sql`insert into oversight.subject_request
      (id, kind, person, reply_to, asked, identity, received_at, received_by, due_on, decision)
    values (${row.id}, ${row.kind}, ${JSON.stringify(row.person)}, ${row.reply_to}, ${row.asked}, ${row.identity},
      ${row.received_at}, ${row.received_by}, ${row.due_on}::date, ${row.decision})`.execute(tx);
};

/** A request; undefined where there is none. */
export const findRequest = async (tx: Transaction, id: string): Promise<SubjectRow | undefined> => {
  const { rows } = await sql<SubjectRow>`select ${COLUMNS} from oversight.subject_request
    where id = ${id} for update`.execute(tx);
  return rows[0];
};

/** Requests: those that wait first, by when they are due, then the latest answered. */
export const listRequests = async (
  tx: Transaction,
  state: string | undefined,
  limit: number,
): Promise<readonly SubjectRow[]> => {
  const { rows } = await sql<SubjectRow>`select ${COLUMNS} from oversight.subject_request
    where ${state ?? null}::text is null or coalesce(outcome, 'received') = ${state ?? null}::text
    order by answered_at desc nulls first, due_on, id limit ${limit}`.execute(tx);
  return rows;
};

/** Notes an answer. */
export const noteAnswer = async (
  tx: Transaction,
  id: string,
  answer: {
    readonly at: Date;
    readonly outcome: string;
    readonly withheld: readonly Withheld[];
    readonly erasesAt: Date;
  },
): Promise<void> => {
  await sql`update oversight.subject_request set answered_at = ${answer.at}, outcome = ${answer.outcome},
      withheld = ${JSON.stringify(answer.withheld)}, erases_at = ${answer.erasesAt} where id = ${id}`.execute(
    tx,
  );
};
