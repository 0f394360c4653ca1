import {
  discreetParts,
  type SubjectPerson,
  type SubjectRequest,
  untellableGrounds,
  type Withheld,
} from '@amirani/contract/oversight';
import type { CivilDate } from '@amirani/core';
import type { Transaction } from '../../../platform/database/open.ts';
import { decide, readAllDecisions } from '../../../platform/decisions/decide.ts';
import { digestOfSeen } from '../../../platform/decisions/digest.ts';
import type { Act } from '../../../platform/decisions/step.ts';
import { Problem } from '../../../platform/http/problems.ts';
import { publish } from '../../../platform/jobs/outbox.ts';
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
}

type SubjectAct = Act<keyof typeof subjectDecision.acts>;

/** What is answered: the outcome, and what it leaves out on which grounds. */
export interface Answer {
  readonly outcome: 'answered' | 'partly-answered' | 'refused';
  readonly withheld: readonly Withheld[];
}

/**
 * An answer that may be given.
 * @throws Problem `oversight.answer.ground-missing` where something is withheld or refused without a ground, a whole answer
 * withholds something, or what is withheld is passed over in silence on a ground, or of a part, that does not bear it
 */
export const mustHaveGrounds = ({ outcome, withheld }: Answer): void => {
  const silent = withheld.some(
    ({ untold, ground, part }) =>
      untold && !(untellableGrounds.includes(ground) && discreetParts.includes(part)),
  );
  if ((outcome === 'answered') !== (withheld.length === 0) || silent)
    throw new Problem('oversight.answer.ground-missing');
};

/** The digest of outcome and grounds, by which a written answer is known to be of this answer. */
export const digestOfAnswer = ({ outcome, withheld }: Answer): string =>
  digestOfSeen({ outcome, withheld: withheld.map((one) => ({ ...one })) });

/**
 * Records a request and starts its clock; the same again records nothing twice.
 * @throws Problem `oversight.request.id-taken`, `oversight.request.nobody` where it names nobody who could be found
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
  const before = await store.findRequest(tx, asking.id);
  if (before !== undefined) {
    if (digestOf(askingOf(before)) !== digestOf(asking))
      throw new Problem('oversight.request.id-taken');
    return shown(tx, before, today);
  }
  const { id: decision } = await decide(tx, subjectDecision, { subject: asking.id }, act);
  await store.insertRequest(tx, {
    ...{ id: asking.id, kind: asking.kind, person, reply_to: asking.replyTo },
    ...{ asked: asking.asked, identity: asking.identity, received_at: act.at, received_by: act.by },
    due_on: workingDaysAfter(today, WORKING_DAYS),
    decision,
  });
  return told(tx, asking.id, today);
};

/**
 * Says that a request was answered, wholly, in part, or not, and with which written answer.
 * @throws Problem `oversight.answer.ground-missing`; `oversight.answer.reply-missing` where no such answer was written, or it
 * was written for another outcome or other grounds
 */
export const answer = async (
  tx: Transaction,
  id: string,
  given: Answer & { readonly reply: string; readonly recipients: readonly string[] },
  act: Omit<SubjectAct, 'act'>,
  today: CivilDate,
): Promise<SubjectRequest> => {
  const row = await mustFind(tx, id);
  mustHaveGrounds(given);
  const reply = await store.findReply(tx, id, given.reply);
  if (reply?.answers !== digestOfAnswer(given)) throw new Problem('oversight.answer.reply-missing');
  await decide(tx, subjectDecision, { decision: row.decision }, { ...act, act: given.outcome });
  const erasesAt = new Date(act.at.getTime() + KEPT_AFTER);
  await store.noteAnswer(tx, id, { ...given, at: act.at, erasesAt });
  return told(tx, id, today);
};

/**
 * Says what was done in the data after a correction, erasure or restriction was decided.
 * @throws Problem `decision.step.not-allowed` where nothing is to be carried out, `oversight.request.recipients-untold` where
 * somebody had the data and was not told (Directive (EU) 2016/680 Art. 16(5), (6); R43)
 */
export const carryOut = async (
  tx: Transaction,
  id: string,
  done: { readonly what: string; readonly told: readonly string[] },
  act: SubjectAct,
  today: CivilDate,
): Promise<SubjectRequest> => {
  const row = await mustFind(tx, id);
  if (row.kind === 'access') throw new Problem('decision.step.not-allowed');
  if (row.recipients.some((one) => !done.told.includes(one)))
    throw new Problem('oversight.request.recipients-untold');
  await decide(tx, subjectDecision, { decision: row.decision }, act);
  await store.noteCarriedOut(tx, id, { ...done, at: act.at, by: act.by });
  return told(tx, id, today);
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
  const standing = new Map(decisions.map((one) => [one.subject, one]));
  return rows.map((row) => {
    const decision = standing.get(row.id);
    const answered = decision?.steps.findLast(({ act }) => act !== 'carry-out');
    const reason = row.answered_at === null ? undefined : answered?.reason;
    return store.requestOf(row, { version: decision?.version ?? 0, reason }, today);
  });
};

const askingOf = (row: store.SubjectRow): Asking => ({
  ...{ id: row.id, kind: row.kind, person: row.person, replyTo: row.reply_to },
  ...{ asked: row.asked, identity: row.identity },
});

const digestOf = ({ kind, person, replyTo, asked, identity }: Asking): string =>
  digestOfSeen({ kind, person, replyTo, asked, identity });
