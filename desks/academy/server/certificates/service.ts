import { randomInt } from 'node:crypto';
import {
  claimDigest,
  type HumanSignature,
  issueCredential,
  STATUS_LIST_BITS,
} from '@amirani/academy/credential';
import { orderedJson } from '@amirani/academy/exercise';
import { addDays, type CivilDate } from '@amirani/core';
import type { Language } from '@amirani/core/languages';
import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { actOf, decide } from '@platform/server/decisions/decide.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { sql } from 'kysely';
import { courseOfClass } from '../classes/service.ts';
import { seatsOf } from '../classes/store.ts';
import { wholeSecond } from '../find.ts';
import { YEAR } from '../lifetimes.ts';
import { togetherOf } from '../results/compute.ts';
import { insertNotices } from '../results/store.ts';
import type { AcademyRoom } from '../room.ts';
import type { ExerciseShelf } from '../sittings/shelf.ts';
import { seatTable } from '../sql/tables.gen.ts';
import { claimOf, ruleOf } from './claim.ts';
import { certificateDecision } from './decisions.ts';
import type { IssuingRoom } from './issuer.ts';
import * as store from './store.ts';

/** Dependencies of every operation on a certificate. */
export interface CertificateGround {
  readonly room: AcademyRoom;
  readonly shelf: ExerciseShelf;
  readonly issuing: IssuingRoom;
}

interface Said {
  readonly version: number;
  readonly reason: string;
}

/**
 * The trainer signs: what is to be certified is fixed with it. Not where the rule is not met, nor for oneself.
 * @throws Problem `http.not-found`, `academy.certificate.rule-not-met`, `academy.certificate.own`, `academy.certificate.exists`
 */
export const signFirst = async (
  tx: Transaction,
  { room, shelf }: CertificateGround,
  classId: string,
  {
    id,
    seat: seatId,
    language,
    reason,
  }: {
    readonly id: string;
    readonly seat: string;
    readonly language: Language;
    readonly reason: string;
  },
  caller: Caller,
  now: Date,
): Promise<void> => {
  const course = await courseOfClass(tx, room, classId);
  const seat = mustFind((await seatsOf(tx, classId)).find((one) => one.id === seatId));
  if (seat.account === caller.actor) throw new Problem('academy.certificate.own');
  const earlier = (await store.listCertificates(tx, classId)).filter((one) => one.seat === seatId);
  if (earlier.some(({ id: known }) => known === id)) return;
  if (earlier.some(({ state }) => state === 'issued' || state === 'signed-once'))
    throw new Problem('academy.certificate.exists');
  const together = (await togetherOf(tx, shelf, classId, [seatId])).get(seatId);
  const rule = ruleOf(course, together);
  if (together === undefined || !rule.met) throw new Problem('academy.certificate.rule-not-met');
  const claim = await claimOf(room, course, language, seat, together, now);
  const act = actOf(caller, 'sign-first', { reason, seen: claim, version: 0 }, now);
  const decision = await decide(tx, certificateDecision, { subject: id }, act);
  await store.insertCertificate(tx, {
    id,
    classId,
    seat: seatId,
    decision: decision.id,
    claim,
    rule,
    at: now,
    score: orderedJson(together.score),
    replaces: earlier.find(({ state }) => state === 'withdrawn')?.id,
  });
  await publish(tx, [{ kind: 'academy', id }]);
};

/**
 * A certifier signs the same claim: the certificate is issued, in the same transaction.
 * @throws Problem `http.not-found`, `decision.*`, `academy.certificate.not-issued` with the reason
 */
export const signSecond = async (
  tx: Transaction,
  { shelf, issuing }: CertificateGround,
  id: string,
  said: Said,
  caller: Caller,
  now: Date,
): Promise<void> => {
  const row = mustFind(await store.findCertificate(tx, id));
  // What was signed first must still be what the record says: an item may have fallen meanwhile.
  const together = (await togetherOf(tx, shelf, row.classId, [row.seat])).get(row.seat);
  if (together === undefined || orderedJson(together.score) !== row.score)
    throw new Problem('academy.certificate.score-changed');
  const decision = await decide(
    tx,
    certificateDecision,
    { decision: row.decision },
    actOf(caller, 'sign-second', { ...said, seen: row.claim }, now),
  );
  const over = claimDigest(row.claim);
  const signatures: readonly HumanSignature[] = decision.steps.map(({ act, by, at }) => ({
    role: act === 'sign-first' ? 'trainer' : 'certifier',
    person: by,
    at: at.toISOString(),
    over,
  }));
  const index = randomInt(STATUS_LIST_BITS);
  const issued = await issueCredential({
    id: `urn:uuid:${id}`,
    claim: row.claim,
    person: row.account,
    outcome: row.rule,
    signatures,
    status: { list: issuing.list, index },
    issuer: issuing.issuer,
    at: wholeSecond(now),
  });
  if (!issued.ok)
    throw new Problem('academy.certificate.not-issued', { why: issued.issues[0]?.code ?? '' });
  const validUntil = row.claim.validUntil.slice(0, 10) as CivilDate;
  await store.noteIssue(tx, id, { at: now, validUntil, index, credential: issued.value });
  await asRole(tx, 'amirani_assessor', async (own) => {
    await seatTable.update(
      own,
      { eraseOn: sql`greatest(erase_on, ${addDays(validUntil, YEAR)}::date)` },
      sql`where id = ${row.seat}`,
    );
    await insertNotices(own, [row.seat], {
      kind: 'certificate-issued',
      reason: said.reason,
      at: now,
      certificate: id,
    });
  });
  await publish(tx, [{ kind: 'academy', id }]);
};

/** Rejects or withdraws a certificate and tells its holder the reason. @throws Problem `http.not-found`, `decision.*` */
export const endCertificate = async (
  tx: Transaction,
  id: string,
  act: 'return' | 'withdraw',
  said: Said,
  caller: Caller,
  now: Date,
): Promise<void> => {
  const row = mustFind(await store.findCertificate(tx, id));
  await decide(
    tx,
    certificateDecision,
    { decision: row.decision },
    actOf(caller, act, { ...said, seen: row.claim }, now),
  );
  await store.noteState(tx, id, act === 'return' ? 'returned' : 'withdrawn');
  if (act === 'withdraw')
    await asRole(tx, 'amirani_assessor', (own) =>
      insertNotices(own, [row.seat], {
        kind: 'certificate-withdrawn',
        reason: said.reason,
        at: now,
        certificate: id,
      }),
    );
  await publish(tx, [{ kind: 'academy', id }]);
};
