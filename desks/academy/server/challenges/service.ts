import { bandOf } from '@amirani/academy/credential';
import { orderedJson, voidItem } from '@amirani/academy/exercise';
import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { actOf, decide, readAllDecisions } from '@platform/server/decisions/decide.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { sql } from 'kysely';
import type { AcademyChallenge } from '../../api/types.ts';
import { ruleOf } from '../certificates/claim.ts';
import { certificateDecision, challengeDecision } from '../certificates/decisions.ts';
import { listCertificates, noteState } from '../certificates/store.ts';
import { courseOfClass } from '../classes/service.ts';
import { secondsOf } from '../find.ts';
import { scoreSitting, togetherOf } from '../results/compute.ts';
import { insertNotices } from '../results/store.ts';
import type { AcademyRoom } from '../room.ts';
import { writeEvents } from '../sittings/injects.ts';
import { seatedIn, sittingOf } from '../sittings/seated.ts';
import type { ExerciseShelf } from '../sittings/shelf.ts';
import { readRun } from '../sittings/store.ts';
import {
  type ChallengeRow,
  findChallenge,
  insertChallenge,
  noteDecision,
  noteEffect,
} from './store.ts';

/**
 * Challenges an item whose truth the trainee may know: before, there is nothing to challenge.
 * @throws Problem `http.not-found`, `academy.challenge.not-yet`, `academy.challenge.made-already`
 */
export const challengeItem = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  sittingId: string,
  given: { readonly id: string; readonly item: string; readonly reason: string },
  now: Date,
): Promise<ChallengeRow> => {
  const before = await findChallenge(tx, given.id);
  if (before !== undefined) return before;
  const seated = await seatedIn(tx, shelf, sittingId);
  const seen = mustFind(sittingOf(seated, now).seen.find(({ id }) => id === given.item));
  if (seen.truth === undefined) throw new Problem('academy.challenge.not-yet');
  await asRole(tx, 'amirani_assessor', (own) =>
    insertChallenge(own, { ...given, sitting: sittingId, seat: seated.seat.id, at: now }).catch(
      (error: unknown) => {
        throw (error as { code?: string }).code === '23505'
          ? new Problem('academy.challenge.made-already', {}, { cause: error })
          : error;
      },
    ),
  );
  await publish(tx, [{ kind: 'academy', id: sittingId }]);
  return mustFind(await findChallenge(tx, given.id));
};

/**
 * Decides on a challenge. If it is upheld, the item is dropped for everybody and every score of the sitting is recomputed from
 * the record. Certificates that no longer meet the rule or their band are withdrawn, with notice (R74).
 * @throws Problem `http.not-found`, `decision.*`
 */
export const decideChallenge = async (
  tx: Transaction,
  room: AcademyRoom,
  shelf: ExerciseShelf,
  id: string,
  {
    upheld,
    ...said
  }: { readonly upheld: boolean; readonly version: number; readonly reason: string },
  caller: Caller,
  now: Date,
): Promise<ChallengeRow> => {
  const row = mustFind(await findChallenge(tx, id));
  const act = actOf(caller, upheld ? 'uphold' : 'reject', { ...said, seen: row.reason }, now);
  const target = row.decision === undefined ? { subject: id } : { decision: row.decision };
  const decision = await decide(tx, challengeDecision, target, act);
  await noteDecision(tx, id, decision.id, upheld ? 'upheld' : 'rejected');
  const { item, sitting } = row;
  const notice = { at: now, item, sitting, reason: said.reason };
  await asRole(tx, 'amirani_assessor', (own) =>
    insertNotices(own, [row.seat], { ...notice, kind: 'challenge-decided' }),
  );
  if (upheld) {
    const changed = await dropItem(tx, shelf, row, said.reason, now);
    await asRole(tx, 'amirani_assessor', (own) =>
      insertNotices(own, changed, { ...notice, kind: 'score-recomputed' }),
    );
    const withdrawn = await holdCertificates(tx, room, shelf, row, said.reason, caller, now);
    await asRole(tx, 'amirani_assessor', (own) => noteEffect(own, id, changed.length, withdrawn));
  }
  await publish(tx, [{ kind: 'academy', id: row.classId }]);
  return mustFind(await findChallenge(tx, id));
};

/** The item counts for nobody any more; gives the seats whose score changed by it. */
const dropItem = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  { sitting, item }: ChallengeRow,
  reason: string,
  now: Date,
): Promise<readonly string[]> => {
  const exercise = await shelf.exerciseOf(tx, sitting);
  await asRole(tx, 'amirani_assessor', async (own) => {
    const run = await readRun(own, sitting, []);
    // Two may have challenged the same item; it falls once.
    if (run.voided.has(item)) return;
    const made = voidItem(exercise, item, reason, secondsOf(now));
    if ('refused' in made) throw new Problem('http.not-found');
    await writeEvents(own, sitting, ['running', 'paused', 'finished'], [made.event]);
  });
  const { rows } = await asRole(tx, 'amirani_assessor', (own) =>
    sql<{ released: boolean }>`select released_at is not null as released from academy.sitting
      where id = ${sitting}`.execute(own),
  );
  return rows[0]?.released === true ? scoreSitting(tx, shelf, sitting, now) : [];
};

/** Holds the certificates of the class against what the record says now; gives how many fell. */
const holdCertificates = async (
  tx: Transaction,
  room: AcademyRoom,
  shelf: ExerciseShelf,
  { classId }: ChallengeRow,
  reason: string,
  caller: Caller,
  now: Date,
): Promise<number> => {
  const course = await courseOfClass(tx, room, classId);
  const standing = (await listCertificates(tx, classId)).filter(
    ({ state }) => state === 'issued' || state === 'signed-once',
  );
  const together = await togetherOf(
    tx,
    shelf,
    classId,
    standing.map(({ seat }) => seat),
  );
  const decisions = await readAllDecisions(
    tx,
    certificateDecision,
    standing.map(({ id }) => id),
  );
  let fallen = 0;
  for (const { id, seat, state, decision, claim, score } of standing) {
    const after = together.get(seat);
    if (after !== undefined && orderedJson(after.score) === score) continue;
    const low = after?.score.sensitivity?.dPrime.low ?? 0;
    const bears = ruleOf(course, after).met && bandOf(low, course.bar.dPrime) === claim.band;
    // One that is still borne stays in force. What only the trainer has signed is signed again over the new score.
    if (state === 'issued' && bears) continue;
    const version = decisions.find((one) => one.id === decision)?.version ?? 0;
    const act = state === 'issued' ? 'withdraw' : 'return';
    const step = actOf(caller, act, { version, reason, seen: claim }, now);
    await decide(tx, certificateDecision, { decision }, step);
    await asRole(tx, 'amirani_assessor', async (own) => {
      await noteState(own, id, act === 'withdraw' ? 'withdrawn' : 'returned');
      await insertNotices(own, [seat], {
        kind: 'certificate-withdrawn',
        reason,
        at: now,
        certificate: id,
      });
    });
    fallen += 1;
  }
  return fallen;
};

/** Challenges as they are shown. */
export const challengesOf = async (
  tx: Transaction,
  rows: readonly ChallengeRow[],
): Promise<AcademyChallenge[]> => {
  const decisions = await readAllDecisions(
    tx,
    challengeDecision,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const decision = decisions.find(({ id }) => id === row.decision);
    const step = decision?.steps.at(-1);
    return {
      ...pick(row, 'id', 'sitting', 'item', 'seat', 'pseudonym', 'reason'),
      at: row.at.toISOString(),
      state: row.state,
      version: decision?.version ?? 0,
      ...(step === undefined
        ? {}
        : { decided: { by: step.by, at: step.at.toISOString(), reason: step.reason } }),
      effect:
        row.scores === undefined
          ? undefined
          : { scores: row.scores, withdrawn: row.withdrawn ?? 0 },
    };
  });
};
