import { type CivilDate, daysBetween } from '@amirani/core';
import type { Language } from '@amirani/core/languages';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { SubjectAnswer, SubjectPerson, SubjectRequest, Withheld } from '../../api/types.ts';

/** An answer that one officer proposed, as the database has it. */
export interface ProposalRow extends SubjectAnswer {
  readonly reason: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly reply: string;
  readonly language: Language;
}

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
  readonly received_on: CivilDate;
  /** When what is held was last gathered. */
  readonly gathered_at: Date | null;
  readonly due_on: CivilDate;
  readonly sent_on: CivilDate | null;
  readonly sent_how: string | null;
  readonly sent_by: string | null;
  readonly decision: string;
  readonly answered_at: Date | null;
  readonly state: SubjectRequest['state'];
  readonly proposal: ProposalRow | null;
  readonly approved_by: string | null;
  readonly withheld: readonly Withheld[];
  readonly reply: string | null;
  readonly reply_language: Language | null;
  readonly recipients: readonly string[];
  readonly carried_out_at: Date | null;
  readonly carried_out_by: string | null;
  readonly carried_out: string | null;
  readonly told: readonly string[];
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
  ...{ id: row.id, kind: row.kind, person: row.person, replyTo: row.reply_to },
  ...{ asked: row.asked, identity: row.identity, state: row.state, version },
  ...{ receivedAt: row.received_at.toISOString(), receivedBy: row.received_by },
  ...{ receivedOn: row.received_on, dueOn: row.due_on },
  overdue: row.open && daysBetween(row.due_on, today) > 0,
  ...(row.answered_at === null ? {} : { answeredAt: row.answered_at.toISOString() }),
  withheld: [...row.withheld],
  ...(reason === undefined ? {} : { reason }),
  ...(row.proposal === null ? {} : { proposal: proposalOf(row.proposal) }),
  ...(row.approved_by === null ? {} : { approvedBy: row.approved_by }),
  ...(row.reply === null || row.reply_language === null
    ? {}
    : { reply: { language: row.reply_language, sha256: row.reply } }),
  ...(row.sent_on === null
    ? {}
    : { sent: { on: row.sent_on, how: row.sent_how ?? '', by: row.sent_by ?? '' } }),
  recipients: [...row.recipients],
  ...(row.carried_out_at === null
    ? {}
    : {
        carriedOut: {
          ...{ at: row.carried_out_at.toISOString(), by: row.carried_out_by ?? '' },
          ...{ what: row.carried_out ?? '', told: [...row.told] },
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
export const insertRequest = async (
  tx: Transaction,
  row: Pick<
    SubjectRow,
    | 'id'
    | 'kind'
    | 'person'
    | 'reply_to'
    | 'asked'
    | 'identity'
    | 'received_at'
    | 'received_by'
    | 'received_on'
    | 'due_on'
    | 'decision'
  >,
): Promise<void> => {
  await sql`insert into oversight.subject_request
      (id, kind, person, reply_to, asked, identity, received_at, received_by, received_on, due_on, decision)
    values (${row.id}, ${row.kind}, ${JSON.stringify(row.person)}, ${row.reply_to}, ${row.asked}, ${row.identity},
      ${row.received_at}, ${row.received_by}, ${row.received_on}::date, ${row.due_on}::date, ${row.decision})`.execute(
    tx,
  );
};

/** A request; undefined where there is none. */
export const findRequest = async (tx: Transaction, id: string): Promise<SubjectRow | undefined> => {
  const { rows } = await sql<SubjectRow>`select ${COLUMNS} from oversight.subject_request r
    where id = ${id} for update`.execute(tx);
  return rows[0];
};

/** Requests: those that wait first, by when they are due, then the latest answered. */
export const listRequests = async (
  tx: Transaction,
  state: string | undefined,
  limit: number,
): Promise<readonly SubjectRow[]> => {
  const { rows } = await sql<SubjectRow>`select ${COLUMNS} from oversight.subject_request r
    where ${state ?? null}::text is null or oversight.state_of(r) = ${state ?? null}::text
    order by oversight.is_open(r) desc, answered_at desc nulls first, due_on, id limit ${limit}`.execute(
    tx,
  );
  return rows;
};

/** How many proposed answers wait for this officer: nobody approves their own. */
export const countProposedByOthers = async (tx: Transaction, login: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from oversight.subject_request r
    where oversight.state_of(r) = 'proposed' and r.proposal->>'by' <> ${login}`.execute(tx);
  return rows[0]?.count ?? 0;
};

/** Notes that what is held was gathered. */
export const noteGathered = async (tx: Transaction, id: string, at: Date): Promise<void> => {
  await sql`update oversight.subject_request set gathered_at = ${at} where id = ${id}`.execute(tx);
};

/** Notes the answer that one officer proposes; null where it was sent back. */
export const noteProposal = async (
  tx: Transaction,
  id: string,
  decision: string,
  proposal: ProposalRow | null,
): Promise<void> => {
  await sql`update oversight.subject_request set decision = ${decision},
      proposal = ${proposal === null ? null : JSON.stringify(proposal)}::jsonb where id = ${id}`.execute(
    tx,
  );
};

/** Notes an answer that a second officer approved. */
export const noteAnswer = async (
  tx: Transaction,
  id: string,
  answer: {
    readonly at: Date;
    readonly outcome: string;
    readonly withheld: readonly Withheld[];
    readonly erasesAt: Date;
    readonly reply: string;
    readonly by: string;
    readonly recipients: readonly string[];
  },
): Promise<void> => {
  await sql`update oversight.subject_request set answered_at = ${answer.at}, outcome = ${answer.outcome},
      withheld = ${JSON.stringify(answer.withheld)}, erases_at = ${answer.erasesAt}, reply = ${answer.reply},
      approved_by = ${answer.by}, recipients = ${answer.recipients} where id = ${id}`.execute(tx);
};

/** Notes when and how an approved answer was sent. */
export const noteSent = async (
  tx: Transaction,
  id: string,
  sent: { readonly on: CivilDate; readonly how: string; readonly by: string },
): Promise<void> => {
  await sql`update oversight.subject_request set sent_on = ${sent.on}::date, sent_how = ${sent.how},
      sent_by = ${sent.by} where id = ${id}`.execute(tx);
};

/** Notes what was done in the data, and who was told. */
export const noteCarriedOut = async (
  tx: Transaction,
  id: string,
  done: {
    readonly at: Date;
    readonly by: string;
    readonly what: string;
    readonly told: readonly string[];
  },
): Promise<void> => {
  await sql`update oversight.subject_request set carried_out_at = ${done.at}, carried_out_by = ${done.by},
      carried_out = ${done.what}, told = ${done.told} where id = ${id}`.execute(tx);
};

/** A written answer: its digest, and for which outcome and grounds it was written. */
export interface ReplyRow {
  readonly request: string;
  readonly sha256: string;
  readonly language: Language;
  readonly answers: string;
  readonly made_at: Date;
  readonly made_by: string;
}

/** Records that an answer was written; the same again records nothing. */
export const insertReply = async (tx: Transaction, row: ReplyRow): Promise<void> => {
  await sql`insert into oversight.subject_reply (request, sha256, language, answers, made_at, made_by)
    values (${row.request}, ${row.sha256}, ${row.language}, ${row.answers}, ${row.made_at}, ${row.made_by})
    on conflict do nothing`.execute(tx);
};

/** For what an answer was written; undefined where none has this digest. */
export const findReply = async (
  tx: Transaction,
  request: string,
  sha256: string,
): Promise<Pick<ReplyRow, 'answers' | 'language' | 'made_at'> | undefined> => {
  const { rows } = await sql<
    Pick<ReplyRow, 'answers' | 'language' | 'made_at'>
  >`select answers, language, made_at from oversight.subject_reply
    where request = ${request} and sha256 = ${sha256}`.execute(tx);
  return rows[0];
};
