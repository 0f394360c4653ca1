import { randomUUID } from 'node:crypto';
import { type Agent, launchOf, unitOf } from '@amirani/academy/cmi5';
import { runOf } from '@amirani/academy/exercise';
import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { AcademyLaunch } from '../../api/types.ts';
import { findSitting, seatsOf } from '../classes/store.ts';
import { finishOwn } from '../control/control.ts';
import { blocksOf } from '../courses/present.ts';
import { type AcademyRoom, courseIn } from '../room.ts';
import type { ExerciseShelf } from '../sittings/shelf.ts';
import { readEvents, standingOf } from '../sittings/store.ts';
import { isAllowed } from './allowed.ts';
import { lastWords, type Worked } from './said.ts';
import * as store from './store.ts';
import { sealLaunch } from './talk.ts';

/** Dependencies of the launches of a desk. */
export interface LaunchRoom {
  readonly room: AcademyRoom;
  readonly shelf: ExerciseShelf;
  /** Origins of the systems with which the operator lets this server speak. */
  readonly platforms: readonly string[];
}

/** A launch as it came: the address of the page, taken apart. */
export interface LaunchAsked {
  readonly id: string;
  readonly class: string;
  readonly unit: string;
  readonly query: string;
}

/**
 * Takes a launch up for a trainee who is signed in. Who somebody is, only the sign-in says: a launch ties their seat to a learner of the
 * other system, once the trainer has confirmed it; until then `waits`, and no token is asked for.
 * @throws Problem `academy.launch.*`, `academy.class.closed`
 */
export const beginLaunch = async (
  tx: Transaction,
  { room, platforms }: LaunchRoom,
  { id, class: classId, unit, query }: LaunchAsked,
  now: Date,
): Promise<{ readonly waits: boolean; readonly seat: string }> => {
  const launch = launchOf(query);
  if (!launch.ok)
    throw new Problem('academy.launch.unreadable', {
      codes: launch.issues.map(({ code }) => code).join(', '),
    });
  const { endpoint, fetch, actor, registration } = launch.value;
  if (![endpoint, fetch].every((address) => isAllowed(address, platforms)))
    throw new Problem('academy.launch.platform-unknown');
  const opened = await store.findOpened(tx, classId);
  const [seat] = opened === undefined ? [] : await seatsOf(tx, classId);
  if (opened === undefined || seat === undefined || !opened.launchable)
    throw new Problem('academy.launch.not-open');
  if (opened.state === 'closed') throw new Problem('academy.class.closed');
  const known = unitOf(unit);
  const course = await courseIn(room, opened.course);
  if (
    known === undefined ||
    (known.kind === 'sitting' && blocksOf(course, known.number) === undefined)
  )
    throw new Problem('academy.launch.unit-unknown');
  const before = await store.findLaunch(tx, id);
  if (before !== undefined) return { waits: false, seat: seat.id };
  return asRole(tx, 'amirani_assessor', async (own) => {
    const waits = !(await isTied(own, classId, seat.id, actor));
    if (waits)
      await store.askForLink(own, {
        id: randomUUID(),
        classId,
        seat: seat.id,
        askedAt: now,
        homePage: actor.account.homePage,
        name: actor.account.name,
      });
    else
      await store.insertLaunch(
        own,
        { id, classId, seat: seat.id, unit, registration, at: now },
        sealLaunch(room.truthKey, id, query),
      );
    await publish(own, [{ kind: 'academy', id: classId }]);
    return { waits, seat: seat.id };
  });
};

/** Whether the trainer confirmed this learner for this seat. @throws Problem `academy.launch.other-learner` */
const isTied = async (
  own: Transaction,
  classId: string,
  seat: string,
  { account }: Agent,
): Promise<boolean> => {
  const ties = (await store.listLinks(own, classId)).filter(
    ({ confirmedAt }) => confirmedAt !== undefined,
  );
  const isLearner = ({ homePage, name }: store.LinkRow): boolean =>
    homePage === account.homePage && name === account.name;
  if (ties.some((tie) => (tie.seat === seat) !== isLearner(tie)))
    throw new Problem('academy.launch.other-learner');
  return ties.some(isLearner);
};

/**
 * Ends a launch: what is to be told is written down, and sent after the commit. Practice in which everything is decided is finished
 * with it. @throws Problem `http.not-found`, `academy.launch.not-begun`, `academy.launch.over`
 */
export const endLaunch = async (
  tx: Transaction,
  { shelf }: LaunchRoom,
  id: string,
  now: Date,
): Promise<void> => {
  const row = mustFind(await store.findLaunch(tx, id));
  if (row.state === 'ended' || row.state === 'reported') return;
  if (row.state === 'failed' || row.state === 'left') throw new Problem('academy.launch.over');
  const worked =
    row.sitting === undefined ? undefined : await workedIn(tx, shelf, row.sitting, row, now);
  await asRole(tx, 'amirani_assessor', async (own) => {
    const { session } = mustFind(await store.readKept(own, id));
    if (session === undefined) throw new Problem('academy.launch.not-begun');
    const last = lastWords(session, worked, now.getTime());
    if (!(await store.noteEnded(own, id, last.session, last.statements, now)))
      throw new Problem('academy.launch.not-begun');
  });
  await publish(tx, [{ kind: 'academy', id }]);
};

const workedIn = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  sitting: string,
  { seat, done }: store.LaunchRow,
  now: Date,
): Promise<Worked> => {
  const { owner, state } = mustFind(await findSitting(tx, sitting));
  if (owner !== undefined && done && state === 'running') await finishOwn(tx, shelf, sitting, now);
  const events = standingOf(await readEvents(tx, sitting, [seat]));
  return {
    sitting,
    seat,
    events,
    run: runOf(events),
    exercise: await shelf.exerciseOf(tx, sitting),
  };
};

/** A launch as it is shown in a list. */
export const launchShape = (row: store.LaunchRow): AcademyLaunch => ({
  id: row.id,
  class: row.classId,
  ...pick(row, 'course', 'seat', 'pseudonym', 'unit', 'state'),
  at: row.at.toISOString(),
  ...pick(row, 'problem', 'sitting', 'done'),
});

/** Loads a launch for its participant. The return address is included only if the operator allows it. @throws Problem `http.not-found` */
export const launchWithReturn = async (
  tx: Transaction,
  platforms: readonly string[],
  id: string,
): Promise<AcademyLaunch> => {
  const row = mustFind(await store.findLaunch(tx, id));
  const kept = await asRole(tx, 'amirani_assessor', (own) => store.readKept(own, id));
  const back = kept?.session?.data.returnURL;
  return {
    ...launchShape(row),
    ...(back === undefined || !isAllowed(back, platforms) ? {} : { returnTo: back }),
  };
};
