import type { SubjectPerson, SubjectRequest, Withheld } from '@amirani/contract/oversight';
import { civilDateOf } from '@amirani/core';
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

/**
 * Records a request and starts its clock; the same again records nothing twice.
 * @throws Problem `oversight.request.id-taken`, `oversight.request.nobody` where it names nobody who could be found
 */
export const receive = async (
  tx: Transaction,
  asking: Asking,
  act: SubjectAct,
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
    return shown(tx, before, act.at);
  }
  const { id: decision } = await decide(tx, subjectDecision, { subject: asking.id }, act);
  await store.insertRequest(tx, {
    ...{ id: asking.id, kind: asking.kind, person, reply_to: asking.replyTo },
    ...{ asked: asking.asked, identity: asking.identity, received_at: act.at, received_by: act.by },
    due_on: workingDaysAfter(civilDateOf(act.at), WORKING_DAYS),
    decision,
  });
  return told(tx, asking.id, act.at);
};

/**
 * Says that a request was answered, wholly, in part, or not.
 * @throws Problem `oversight.answer.ground-missing` where something is withheld or refused without a ground, or a whole
 * answer withholds something
 */
export const answer = async (
  tx: Transaction,
  id: string,
  given: {
    readonly outcome: 'answered' | 'partly-answered' | 'refused';
    readonly withheld: readonly Withheld[];
  },
  act: Omit<SubjectAct, 'act'>,
): Promise<SubjectRequest> => {
  const row = await mustFind(tx, id);
  if ((given.outcome === 'answered') !== (given.withheld.length === 0))
    throw new Problem('oversight.answer.ground-missing');
  await decide(tx, subjectDecision, { decision: row.decision }, { ...act, act: given.outcome });
  const erasesAt = new Date(act.at.getTime() + KEPT_AFTER);
  await store.noteAnswer(tx, id, { ...given, at: act.at, erasesAt });
  return told(tx, id, act.at);
};

/** Requests as they are shown. */
export const list = async (
  tx: Transaction,
  state: string | undefined,
  limit: number,
  now: Date,
): Promise<SubjectRequest[]> => shownAll(tx, await store.listRequests(tx, state, limit), now);

/** A request as it is shown. */
export const show = async (tx: Transaction, id: string, now: Date): Promise<SubjectRequest> =>
  shown(tx, await mustFind(tx, id), now);

/** A request that must be there. */
export const mustFind = async (tx: Transaction, id: string): Promise<store.SubjectRow> => {
  const row = await store.findRequest(tx, id);
  if (row === undefined) throw new Problem('http.not-found');
  return row;
};

const told = async (tx: Transaction, id: string, now: Date): Promise<SubjectRequest> => {
  await publish(tx, [{ kind: 'subject-request', id }]);
  return shown(tx, await mustFind(tx, id), now);
};

const shown = async (
  tx: Transaction,
  row: store.SubjectRow,
  now: Date,
): Promise<SubjectRequest> => {
  const [request] = await shownAll(tx, [row], now);
  if (request === undefined) throw new Error(`request ${row.id} is not shown`);
  return request;
};

/** In the order of the rows; their decisions are asked for together. */
const shownAll = async (
  tx: Transaction,
  rows: readonly store.SubjectRow[],
  now: Date,
): Promise<SubjectRequest[]> => {
  const decisions = await readAllDecisions(
    tx,
    subjectDecision,
    rows.map(({ id }) => id),
  );
  const standing = new Map(decisions.map((one) => [one.subject, one]));
  return rows.map((row) => {
    const decision = standing.get(row.id);
    const reason = row.answered_at === null ? undefined : decision?.steps.at(-1)?.reason;
    return store.requestOf(row, { version: decision?.version ?? 0, reason }, civilDateOf(now));
  });
};

const askingOf = (row: store.SubjectRow): Asking => ({
  ...{ id: row.id, kind: row.kind, person: row.person, replyTo: row.reply_to },
  ...{ asked: row.asked, identity: row.identity },
});

const digestOf = ({ kind, person, replyTo, asked, identity }: Asking): string =>
  digestOfSeen({ kind, person, replyTo, asked, identity });
