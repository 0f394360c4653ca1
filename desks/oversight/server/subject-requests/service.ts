import { type CivilDate, daysBetween } from '@amirani/core';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { decide, readAllDecisions } from '@platform/server/decisions/decide.ts';
import { digestOfSeen } from '@platform/server/decisions/digest.ts';
import type { Act } from '@platform/server/decisions/step.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import { subjectDataParts } from '../../api/subject-requests-shapes.ts';
import type {
  SubjectAnswer,
  SubjectData,
  SubjectPerson,
  SubjectRequest,
  Withheld,
} from '../../api/types.ts';
import type { ProposalRow } from '../sql/columns.ts';
import { mustHaveGrounds } from './answer-checks.ts';
import { subjectDecision } from './decisions.ts';
import * as store from './store.ts';
import { WORKING_DAYS, workingDaysAfter } from './working-days.ts';

/** An answer may be complained of for a year; then the request goes. */
const KEPT_AFTER = 365 * 86_400_000;

/** What a traveller asks. */
export interface Asking {
  readonly id: string;
  readonly kind: SubjectRequest['kind'];
  readonly person: SubjectPerson;
  readonly replyTo: string;
  readonly asked: string;
  readonly identity: string;
  /** The day on which it came in; today where it is not said. */
  readonly receivedOn?: CivilDate | undefined;
}

type SubjectAct = Act<keyof typeof subjectDecision.acts>;

/** The digest of an answer, by which a written answer is known to be of it. */
export const digestOfAnswer = ({
  outcome,
  given,
  left,
  withheld,
  identityReason,
  despite,
}: SubjectAnswer): string =>
  digestOfSeen({
    outcome,
    given: [...given].sort(),
    left: [...left].sort(),
    withheld: withheld.map((one) => ({ ...one })),
    ...(identityReason === undefined ? {} : { identityReason }),
    ...(despite === undefined ? {} : { despite: [...despite].sort() }),
  });

/**
 * Records a request and starts its period. A repeated call records nothing.
 * @throws Problem `oversight.request.id-taken`, `oversight.request.day` if the day of receipt is in the future,
 * `oversight.request.nobody` if the person cannot be searched for
 */
export const receive = async (
  tx: Transaction,
  asking: Asking,
  act: SubjectAct,
  today: CivilDate,
): Promise<SubjectRequest> => {
  const { person } = asking;
  if (
    person.documentNumber === undefined &&
    (person.surname === '' || person.birthDate === undefined)
  )
    throw new Problem('oversight.request.nobody');
  const receivedOn = asking.receivedOn ?? today;
  if (daysBetween(receivedOn, today) < 0) throw new Problem('oversight.request.day');
  const before = await store.findRequest(tx, asking.id);
  if (before !== undefined) {
    const same = { ...asking, receivedOn: asking.receivedOn ?? before.receivedOn };
    if (digestOf(askingOf(before)) !== digestOf(same))
      throw new Problem('oversight.request.id-taken');
    return shown(tx, before, today);
  }
  const { id: decision } = await decide(tx, subjectDecision, { subject: asking.id }, act);
  await store.insertRequest(tx, {
    id: asking.id,
    kind: asking.kind,
    person,
    ...pick(asking, 'replyTo', 'asked', 'identity'),
    receivedAt: act.at,
    receivedBy: act.by,
    receivedOn,
    dueOn: workingDaysAfter(receivedOn, WORKING_DAYS),
    decision,
  });
  return told(tx, asking.id, today);
};

/** What both officers have before them: the written answer by its digest. */
export const seenOf = (
  id: string,
  reply: string,
): { readonly id: string; readonly reply: string } => ({
  id,
  reply,
});

/**
 * Proposes an answer with the paper that was written for it; a second officer approves it.
 * @throws Problem `oversight.answer.ground-missing`; `oversight.answer.reply-missing` if no such answer was written, or it
 * was written for another outcome, other items or other grounds
 */
export const propose = async (
  tx: Transaction,
  id: string,
  given: SubjectAnswer & { readonly reply: string },
  act: SubjectAct,
  today: CivilDate,
): Promise<SubjectRequest> => {
  const row = await mustFind(tx, id);
  mustHaveGrounds(row.kind, given);
  const reply = await store.findReply(tx, id, given.reply);
  if (reply?.answers !== digestOfAnswer(given)) throw new Problem('oversight.answer.reply-missing');
  const decision = await takeUp(tx, row, act);
  await store.noteProposal(tx, id, decision, {
    ...pick(given, 'outcome', 'given', 'left', 'withheld', 'identityReason', 'despite', 'reply'),
    language: reply.language,
    reason: act.reason,
    by: act.by,
    at: act.at.toISOString(),
  });
  return told(tx, id, today);
};

/** Goes on with the decision, or begins one that supersedes it where it was sent back; gives its id. */
const takeUp = async (
  tx: Transaction,
  { id: subject, decision }: store.SubjectRow,
  act: SubjectAct,
): Promise<string> => {
  const all = await readAllDecisions(tx, subjectDecision, [subject]);
  const before = all.find(({ id }) => id === decision);
  if (before?.state !== 'sent-back')
    return (await decide(tx, subjectDecision, { decision }, act)).id;
  if (before.version !== act.version) throw new Problem('decision.version.stale');
  const next = { subject, supersedes: decision };
  return (await decide(tx, subjectDecision, next, { ...act, version: 0 })).id;
};

/** Sends a proposed answer back, or takes it back. */
export const sendBack = async (
  tx: Transaction,
  id: string,
  act: SubjectAct,
  today: CivilDate,
): Promise<SubjectRequest> => {
  const row = await mustFind(tx, id);
  await decide(tx, subjectDecision, { decision: row.decision }, act);
  await store.noteProposal(tx, id, row.decision);
  return told(tx, id, today);
};

/** Approves the proposed answer as a second officer; the request is answered once the answer was sent. */
export const approve = async (
  tx: Transaction,
  id: string,
  {
    proposal,
    recipients,
  }: {
    readonly proposal: ProposalRow;
    readonly recipients: readonly string[];
  },
  act: SubjectAct,
  today: CivilDate,
): Promise<SubjectRequest> => {
  const row = await mustFind(tx, id);
  await decide(tx, subjectDecision, { decision: row.decision }, act);
  const { outcome, withheld, reply } = proposal;
  const erasesAt = new Date(act.at.getTime() + KEPT_AFTER);
  await store.noteAnswer(tx, id, {
    outcome,
    withheld,
    reply,
    recipients,
    at: act.at,
    by: act.by,
    erasesAt,
  });
  return told(tx, id, today);
};

/**
 * Records when and how the approved answer was sent.
 * @throws Problem `decision.step.not-allowed` where no approved answer waits to be sent, `oversight.request.day`
 */
export const recordSent = async (
  tx: Transaction,
  id: string,
  sent: { readonly on: CivilDate; readonly how: string; readonly by: string },
  { today, zone }: { readonly today: CivilDate; readonly zone: string },
): Promise<SubjectRequest> => {
  const row = await mustFind(tx, id);
  if (row.answeredAt === undefined || row.sentOn !== undefined)
    throw new Problem('decision.step.not-allowed');
  const approved = localDay(row.answeredAt, zone);
  if (daysBetween(sent.on, today) < 0 || daysBetween(approved, sent.on) < 0)
    throw new Problem('oversight.request.day');
  await store.noteSent(tx, id, sent);
  return told(tx, id, today);
};

/**
 * Counts what an erasure was granted of and is still held: each flight, check, entry or other record once. Lines of the journal are
 * kept by law, and a part on which the erasure was refused stays.
 */
const stillHeld = (data: SubjectData, withheld: readonly Withheld[]): number => {
  const refused = new Set(withheld.map(({ part }) => part));
  return subjectDataParts
    .filter((part) => part !== 'journal' && !refused.has(part))
    .reduce((count, part) => count + data[part].length, 0);
};

/**
 * Records what was done after a correction, erasure or restriction.
 * @throws Problem `decision.step.not-allowed` if nothing was decided, `oversight.request.recipients-untold` if a recipient was
 * not told (Directive (EU) 2016/680 Art. 16(5), (6); R43), `oversight.request.still-held` if data to be erased is still held
 * and the officer does not confirm the exact number of remaining records
 */
export const carryOut = async (
  tx: Transaction,
  row: store.SubjectRow,
  {
    held,
    stays = 0,
    ...done
  }: {
    readonly what: string;
    readonly told: readonly string[];
    readonly stays?: number | undefined;
    /** What is held now, of a person who asked for erasure. */
    readonly held: SubjectData | undefined;
  },
  act: SubjectAct,
  today: CivilDate,
): Promise<SubjectRequest> => {
  if (row.kind === 'access') throw new Problem('decision.step.not-allowed');
  if (row.recipients.some((one) => !done.told.includes(one)))
    throw new Problem('oversight.request.recipients-untold');
  await decide(tx, subjectDecision, { decision: row.decision }, act);
  const count = held === undefined ? 0 : stillHeld(held, row.withheld);
  if (count !== stays) throw new Problem('oversight.request.still-held', { count });
  await store.noteCarriedOut(tx, row.id, { ...done, at: act.at, by: act.by });
  return told(tx, row.id, today);
};

/** Requests as they are shown. */
export const list = async (
  tx: Transaction,
  state: string | undefined,
  limit: number,
  today: CivilDate,
): Promise<SubjectRequest[]> => shownAll(tx, await store.listRequests(tx, state, limit), today);

/** A request as it is shown. */
export const show = async (
  tx: Transaction,
  id: string,
  today: CivilDate,
): Promise<SubjectRequest> => shown(tx, await mustFind(tx, id), today);

/** Notes that what is held was gathered: a change of it is decided only by who could see it. */
export const noteGathered = store.noteGathered;

/** A request that must be there. */
export const mustFind = async (tx: Transaction, id: string): Promise<store.SubjectRow> => {
  const row = await store.findRequest(tx, id);
  if (row === undefined) throw new Problem('http.not-found');
  return row;
};

const told = async (tx: Transaction, id: string, today: CivilDate): Promise<SubjectRequest> => {
  await publish(tx, [{ kind: 'subject-request', id }]);
  return shown(tx, await mustFind(tx, id), today);
};

const shown = async (
  tx: Transaction,
  row: store.SubjectRow,
  today: CivilDate,
): Promise<SubjectRequest> => {
  const [request] = await shownAll(tx, [row], today);
  if (request === undefined) throw new Error(`request ${row.id} is not shown`);
  return request;
};

/** In the order of the rows; their decisions are asked for together. */
const shownAll = async (
  tx: Transaction,
  rows: readonly store.SubjectRow[],
  today: CivilDate,
): Promise<SubjectRequest[]> => {
  const decisions = await readAllDecisions(
    tx,
    subjectDecision,
    rows.map(({ id }) => id),
  );
  const standing = new Map(decisions.map((one) => [one.id, one]));
  return rows.map((row) => {
    const decision = standing.get(row.decision);
    const answered = decision?.steps.findLast(({ act }) => act !== 'carry-out');
    // Before a second officer was asked for, the answer and its reason were one step.
    const reason = row.answeredAt === undefined ? undefined : (row.proposal ?? answered)?.reason;
    return store.requestOf(row, { version: decision?.version ?? 0, reason }, today);
  });
};

const askingOf = (row: store.SubjectRow): Asking =>
  pick(row, 'id', 'kind', 'person', 'replyTo', 'asked', 'identity', 'receivedOn');

const digestOf = ({ kind, person, replyTo, asked, identity, receivedOn }: Asking): string =>
  digestOfSeen({ kind, person, replyTo, asked, identity, receivedOn });
