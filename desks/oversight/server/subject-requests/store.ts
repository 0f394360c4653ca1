import { type CivilDate, daysBetween } from '@amirani/core';
import type { Language } from '@amirani/core/languages';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { all, first } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import type { SubjectAnswer, SubjectRequest, Withheld } from '../../api/types.ts';
import type { ProposalRow } from '../sql/columns.ts';
import {
  type SubjectReplyRow,
  type SubjectRequestRow,
  subjectReplyTable,
  subjectRequestTable,
} from '../sql/tables.gen.ts';

/** A request as the database has it. */
export interface SubjectRow extends SubjectRequestRow {
  readonly state: SubjectRequest['state'];
  readonly replyLanguage?: Language;
  /** Whether something is owed yet: an answer, or that what was decided is done. */
  readonly open: boolean;
}

const COLUMNS = sql.raw(`id, kind, person, reply_to, asked, identity, received_at, received_by,
  received_on::text as received_on, gathered_at, due_on::text as due_on, sent_on::text as sent_on, sent_how, sent_by, decision, answered_at, oversight.state_of(r) as state, proposal, approved_by, withheld, reply, recipients, carried_out_at,
  carried_out_by, carried_out, told, oversight.is_open(r) as open,
  (select language from oversight.subject_reply y where y.request = r.id and y.sha256 = r.reply) as reply_language`);

/** A request as it is shown on a day. */
export const requestOf = (
  row: SubjectRow,
  { version, reason }: { readonly version: number; readonly reason: string | undefined },
  today: CivilDate,
): SubjectRequest => ({
  ...pick(row, 'id', 'kind', 'person', 'replyTo', 'asked', 'identity', 'state'),
  version,
  receivedAt: row.receivedAt.toISOString(),
  ...pick(row, 'receivedBy', 'receivedOn', 'dueOn'),
  overdue: row.open && daysBetween(row.dueOn, today) > 0,
  answeredAt: row.answeredAt?.toISOString(),
  withheld: [...row.withheld],
  reason,
  ...(row.proposal === undefined ? {} : { proposal: proposalOf(row.proposal) }),
  approvedBy: row.approvedBy,
  ...(row.reply === undefined || row.replyLanguage === undefined
    ? {}
    : { reply: { language: row.replyLanguage, sha256: row.reply } }),
  ...(row.sentOn === undefined
    ? {}
    : { sent: { on: row.sentOn, how: row.sentHow ?? '', by: row.sentBy ?? '' } }),
  recipients: [...row.recipients],
  ...(row.carriedOutAt === undefined
    ? {}
    : {
        carriedOut: {
          at: row.carriedOutAt.toISOString(),
          by: row.carriedOutBy ?? '',
          what: row.carriedOut ?? '',
          told: [...row.told],
        },
      }),
});

const proposalOf = ({
  reply,
  language,
  ...proposal
}: ProposalRow): NonNullable<SubjectRequest['proposal']> => ({
  ...proposal,
  reply: { language, sha256: reply },
});

/** Records a request. */
export const insertRequest = (
  tx: Transaction,
  row: Pick<
    SubjectRow,
    | 'id'
    | 'kind'
    | 'person'
    | 'replyTo'
    | 'asked'
    | 'identity'
    | 'receivedAt'
    | 'receivedBy'
    | 'receivedOn'
    | 'dueOn'
    | 'decision'
  >,
): Promise<number> => subjectRequestTable.insert(tx, row);

/** Loads a request, or returns undefined. */
export const findRequest = (tx: Transaction, id: string): Promise<SubjectRow | undefined> =>
  first(tx, sql`select ${COLUMNS} from oversight.subject_request r where id = ${id} for update`);

/** Requests: those that wait first, by when they are due, then the latest answered. */
export const listRequests = (
  tx: Transaction,
  state: string | undefined,
  limit: number,
): Promise<readonly SubjectRow[]> =>
  all(
    tx,
    sql`select ${COLUMNS} from oversight.subject_request r
    where ${state ?? null}::text is null or oversight.state_of(r) = ${state ?? null}::text
    order by oversight.is_open(r) desc, answered_at desc nulls first, due_on, id limit ${limit}`,
  );

/** How many proposed answers wait for this officer: nobody approves their own. */
export const countProposedByOthers = async (tx: Transaction, login: string): Promise<number> => {
  const row = await first<{ count: number }>(
    tx,
    sql`select count(*)::int as count from oversight.subject_request r
    where oversight.state_of(r) = 'proposed' and r.proposal->>'by' <> ${login}`,
  );
  return row?.count ?? 0;
};

/** Notes that what is held was gathered. */
export const noteGathered = (tx: Transaction, id: string, at: Date): Promise<number> =>
  subjectRequestTable.update(tx, { gatheredAt: at }, sql`where id = ${id}`);

/** Notes the answer that one officer proposes; none where it was sent back. */
export const noteProposal = (
  tx: Transaction,
  id: string,
  decision: string,
  proposal?: ProposalRow,
): Promise<number> => subjectRequestTable.update(tx, { decision, proposal }, sql`where id = ${id}`);

/** Notes an answer that a second officer approved. */
export const noteAnswer = (
  tx: Transaction,
  id: string,
  answer: {
    readonly at: Date;
    readonly outcome: SubjectAnswer['outcome'];
    readonly withheld: readonly Withheld[];
    readonly erasesAt: Date;
    readonly reply: string;
    readonly by: string;
    readonly recipients: readonly string[];
  },
): Promise<number> =>
  subjectRequestTable.update(
    tx,
    {
      answeredAt: answer.at,
      ...pick(answer, 'outcome', 'withheld', 'erasesAt', 'reply'),
      approvedBy: answer.by,
      recipients: answer.recipients,
    },
    sql`where id = ${id}`,
  );

/** Notes when and how an approved answer was sent. */
export const noteSent = (
  tx: Transaction,
  id: string,
  sent: { readonly on: CivilDate; readonly how: string; readonly by: string },
): Promise<number> =>
  subjectRequestTable.update(
    tx,
    { sentOn: sent.on, sentHow: sent.how, sentBy: sent.by },
    sql`where id = ${id}`,
  );

/** Notes what was done in the data, and who was told. */
export const noteCarriedOut = (
  tx: Transaction,
  id: string,
  done: {
    readonly at: Date;
    readonly by: string;
    readonly what: string;
    readonly told: readonly string[];
  },
): Promise<number> =>
  subjectRequestTable.update(
    tx,
    { carriedOutAt: done.at, carriedOutBy: done.by, carriedOut: done.what, told: done.told },
    sql`where id = ${id}`,
  );

/** Records that an answer was written; the same again records nothing. */
export const insertReply = (tx: Transaction, row: SubjectReplyRow): Promise<number> =>
  subjectReplyTable.insert(tx, row, sql`on conflict do nothing`);

/** For what an answer was written; undefined where none has this digest. */
export const findReply = (
  tx: Transaction,
  request: string,
  sha256: string,
): Promise<Pick<SubjectReplyRow, 'answers' | 'language' | 'madeAt'> | undefined> =>
  subjectReplyTable
    .only('answers', 'language', 'madeAt')
    .first(tx, sql`where request = ${request} and sha256 = ${sha256}`);
