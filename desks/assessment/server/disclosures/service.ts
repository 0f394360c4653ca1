import type { Transaction } from '@platform/server/database/open.ts';
import { decide, readAllDecisions } from '@platform/server/decisions/decide.ts';
import { digestOfSeen } from '@platform/server/decisions/digest.ts';
import type { Act } from '@platform/server/decisions/step.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { indicate } from '@platform/server/kept-pnr/indications.ts';
import { pnrOf } from '@platform/server/kept-pnr/keep-indicated.ts';
import type { PnrRecord } from '@platform/server/kept-pnr/plain-part.ts';
import { unseal } from '@platform/server/keys/seal.ts';
import type { Disclosure } from '../../api/disclosures/types.ts';
import { disclosureDecision } from './decisions.ts';
import { type DisclosureRow, disclosureOf, OPEN_FOR } from './rows.ts';
import * as store from './store.ts';

/** What an authority asks, in its own words. */
export interface Asked {
  readonly id: string;
  readonly subject: Disclosure['subject'];
  readonly authority: string;
  readonly caseReference: string;
  readonly offence: Disclosure['offence'];
  readonly link: string;
  readonly necessity: string;
}

type AskedAct = Act<keyof typeof disclosureDecision.acts>;

/** Digest of what the approver saw: the unchangeable words of the request. */
const seenOf = ({ subject, authority, caseReference, ...words }: Asked): string =>
  digestOfSeen({
    ...{ subject, authority, caseReference },
    ...{ offence: words.offence, link: words.link, necessity: words.necessity },
  });

/**
 * Records a request; the same again records nothing twice.
 * @throws Problem `disclosure.asked-already` where one on the same data in the same case is open, `http.not-found`
 */
export const ask = async (tx: Transaction, given: Asked, act: AskedAct): Promise<Disclosure> => {
  const { kind } = given.subject;
  const subject = await (kind === 'kept' ? store.findKept : store.findTraveller)(
    tx,
    given.subject.id,
  );
  // A traveller of both rooms is known by the id of the list; what is asked for is the PNR.
  const id = kind === 'kept' ? given.subject.id : (subject?.traveller_id ?? given.subject.id);
  const asked = { ...given, subject: { kind, id } };
  const before = await store.findRequest(tx, asked.id);
  if (before !== undefined) {
    if (before.asked_by !== act.by || seenOf(askedIn(before)) !== seenOf(asked))
      throw new Problem('disclosure.id-taken');
    return shown(tx, before);
  }
  if (subject === undefined) throw new Problem('http.not-found');
  const { id: decision } = await decide(
    tx,
    disclosureDecision,
    { subject: asked.id },
    { ...act, seen: seenOf(asked) },
  );
  await store
    .insertRequest(tx, {
      ...{ id: asked.id, subject_kind: kind, subject: id, authority: asked.authority },
      ...{ case_reference: asked.caseReference, offence: asked.offence, link: asked.link },
      ...{ necessity: asked.necessity, asked_at: act.at, asked_by: act.by, decision },
      erase_on: subject.erase_on,
    })
    .catch((error: unknown) => {
      throw (error as { constraint?: string }).constraint === 'request_once'
        ? new Problem('disclosure.asked-already', {}, { cause: error })
        : error;
    });
  return told(tx, asked.id);
};

/**
 * Records the approval of an authority outside. The PNR of a traveller then has an objective link to the crime, and the
 * data protection officer hears of it.
 */
export const approve = async (
  tx: Transaction,
  id: string,
  approval: {
    readonly approver: string;
    readonly kind: 'judicial' | 'other-competent';
    readonly reference: string;
  },
  act: AskedAct,
): Promise<Disclosure> => {
  const row = await locked(tx, id);
  const asked = askedIn(row);
  await decide(tx, disclosureDecision, { decision: row.decision }, { ...act, seen: seenOf(asked) });
  await store.noteApproval(tx, id, { ...approval, at: act.at, by: act.by });
  if (row.subject_kind === 'traveller') {
    const subject = await store.findTraveller(tx, row.subject);
    if (subject === undefined) throw new Problem('http.not-found');
    await indicate(tx, {
      ...{ travellerId: subject.traveller_id, flightId: subject.flight_id, day: subject.day },
      ...{ source: 'request', sourceId: id, offence: row.offence, at: act.at, by: act.by },
    });
  }
  return told(tx, id);
};

/** Refuses a request. */
export const refuse = async (tx: Transaction, id: string, act: AskedAct): Promise<Disclosure> => {
  const row = await locked(tx, id);
  await decide(tx, disclosureDecision, { decision: row.decision }, act);
  await store.noteRefusal(tx, id, act.at);
  return told(tx, id);
};

/**
 * The full data of an approved request.
 * @throws Problem `disclosure.other-case`, `disclosure.not-approved`, `disclosure.approval-over`,
 * `disclosure.found-unlawful`, or `disclosure.data-erased` where its time was over first
 */
export const open = async (
  tx: Transaction,
  id: string,
  {
    reference,
    now,
    key,
  }: { readonly reference: string | undefined; readonly now: Date; readonly key: Uint8Array },
): Promise<{ readonly record: PnrRecord; readonly subject: string }> => {
  const row = await locked(tx, id);
  if (row.case_reference !== reference) throw new Problem('disclosure.other-case');
  if (row.approved_at === null) throw new Problem('disclosure.not-approved');
  if (row.review === 'unlawful') throw new Problem('disclosure.found-unlawful');
  if (now.getTime() > row.approved_at.getTime() + OPEN_FOR)
    throw new Problem('disclosure.approval-over');
  const record = await (row.subject_kind === 'kept'
    ? openKept(tx, row.subject, key)
    : openTraveller(tx, row.subject));
  if (record === undefined) throw new Problem('disclosure.data-erased');
  await store.noteOpening(tx, id);
  return { record, subject: row.subject };
};

/** Says to whom the data was sent; ends the request. */
export const answer = async (
  tx: Transaction,
  id: string,
  recipients: readonly string[],
  act: AskedAct,
): Promise<Disclosure> => {
  const row = await locked(tx, id);
  if (row.review === 'unlawful') throw new Problem('disclosure.found-unlawful');
  await decide(tx, disclosureDecision, { decision: row.decision }, act);
  await store.noteAnswer(tx, id, act.at, recipients);
  return told(tx, id);
};

/** Notes what the data protection officer found of an approved request; once. */
export const review = async (
  tx: Transaction,
  id: string,
  finding: {
    readonly at: Date;
    readonly by: string;
    readonly found: 'lawful' | 'unlawful';
    readonly note: string;
  },
): Promise<Disclosure> => {
  const row = await store.findRequest(tx, id);
  if (row === undefined) throw new Problem('http.not-found');
  if (row.approved_at === null) throw new Problem('disclosure.not-approved');
  if (row.reviewed_at !== null) throw new Problem('disclosure.reviewed-already');
  await store.noteReview(tx, id, finding);
  return told(tx, id);
};

/** Requests as they are shown. */
export const list = async (
  tx: Transaction,
  query: Parameters<typeof store.listRequests>[1],
): Promise<{ readonly disclosures: Disclosure[]; readonly more: boolean }> => {
  const rows = await store.listRequests(tx, { ...query, limit: query.limit + 1 });
  return {
    disclosures: await disclosuresOf(tx, rows.slice(0, query.limit)),
    more: rows.length > query.limit,
  };
};

/**
 * A request as it is shown.
 * @throws Problem `http.not-found`
 */
export const show = async (tx: Transaction, id: string): Promise<Disclosure> => {
  const row = await store.findRequest(tx, id);
  if (row === undefined) throw new Problem('http.not-found');
  return shown(tx, row);
};

/** Requests as they are shown, in the order of their rows. */
export const disclosuresOf = async (
  tx: Transaction,
  rows: readonly DisclosureRow[],
): Promise<Disclosure[]> => {
  const decisions = await readAllDecisions(
    tx,
    disclosureDecision,
    rows.map(({ id }) => id),
  );
  const standing = new Map(decisions.map((one) => [one.subject, one]));
  return rows.map((row) => {
    const decision = standing.get(row.id);
    return disclosureOf(row, {
      version: decision?.version ?? 0,
      reason: decision?.steps.at(-1)?.reason,
    });
  });
};

const openKept = async (
  tx: Transaction,
  id: string,
  key: Uint8Array,
): Promise<PnrRecord | undefined> => {
  const sealed = await store.findSeal(tx, id);
  return sealed === undefined
    ? undefined
    : (JSON.parse(unseal(key, sealed, id).toString()) as PnrRecord);
};

const openTraveller = async (tx: Transaction, id: string): Promise<PnrRecord | undefined> => {
  const subject = await store.findTraveller(tx, id);
  return subject === undefined ? undefined : pnrOf(tx, subject);
};

const locked = async (tx: Transaction, id: string): Promise<DisclosureRow> => {
  const row = await store.lockRequest(tx, id);
  if (row === undefined) throw new Problem('http.not-found');
  return row;
};

const told = async (tx: Transaction, id: string): Promise<Disclosure> => {
  await publish(tx, [{ kind: 'disclosure', id }]);
  const row = await store.findRequest(tx, id);
  if (row === undefined) throw new Error(`request ${id} is gone`);
  return shown(tx, row);
};

const shown = async (tx: Transaction, row: DisclosureRow): Promise<Disclosure> => {
  const [disclosure] = await disclosuresOf(tx, [row]);
  if (disclosure === undefined) throw new Error(`request ${row.id} is not shown`);
  return disclosure;
};

const askedIn = (row: DisclosureRow): Asked => ({
  id: row.id,
  subject: { kind: row.subject_kind, id: row.subject },
  authority: row.authority,
  caseReference: row.case_reference,
  offence: row.offence,
  link: row.link,
  necessity: row.necessity,
});
