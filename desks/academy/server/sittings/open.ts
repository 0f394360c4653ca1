import type { Course, CourseBlock } from '@amirani/academy/courses';
import { begin, type Inject, runOf } from '@amirani/academy/exercise';
import type { Objective, Role, Team } from '@amirani/academy/exercise/objectives';
import { addDays, type CivilDate } from '@amirani/core';
import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { sql } from 'kysely';
import type { AcademySittingHead } from '../../api/types.ts';
import { headOf } from '../classes/rows.ts';
import { openClassOf } from '../classes/service.ts';
import { findSitting } from '../classes/store.ts';
import { blocksOf } from '../courses/present.ts';
import { secondsOf } from '../find.ts';
import { YEAR } from '../lifetimes.ts';
import { type AcademyRoom, courseIn } from '../room.ts';
import { seatTable, sittingTable } from '../sql/tables.gen.ts';
import { writeEvents } from './injects.ts';
import { prepareSitting } from './prepare.ts';
import { sharedSeed } from './same-seed.ts';
import type { ExerciseShelf } from './shelf.ts';
import { insertPlaces, insertSitting } from './store.ts';
import { type GrantedWorld, grantWorld, type WorldItems } from './world-items.ts';

/** A sitting of the class to prepare. */
export interface SittingOpening {
  readonly id: string;
  /** Which sitting of the course. */
  readonly number: number;
  readonly injects: readonly Inject[];
  readonly roles?: readonly Role[];
  readonly objectives?: readonly Objective[];
  /** A sitting of another class whose items this one is to have. */
  readonly like?: string | undefined;
  /** A world whose travellers its items are to be. */
  readonly world?: string | undefined;
}

/** The course of a class, and what of it a sitting is made of. */
const plannedIn = async (
  tx: Transaction,
  room: AcademyRoom,
  classId: string,
  number: number,
): Promise<{ readonly course: Course; readonly blocks: readonly CourseBlock[] }> => {
  const course = await courseIn(room, (await openClassOf(tx, classId)).course);
  const blocks = blocksOf(course, number);
  if (blocks === undefined) throw new Problem('academy.sitting.number-unknown');
  return { course, blocks };
};

/**
 * The world of a sitting that is to be opened: its items are taken before, outside of any transaction, since that lasts. Undefined
 * where nothing is to be taken.
 * @throws Problem as {@link openSitting} does
 */
export const worldOfOpening = async (
  tx: Transaction,
  room: AcademyRoom,
  classId: string,
  { id, number, world }: Pick<SittingOpening, 'id' | 'number' | 'world'>,
): Promise<GrantedWorld | undefined> =>
  world === undefined || (await findSitting(tx, id)) !== undefined
    ? undefined
    : grantWorld(tx, room.truthKey, {
        world,
        classId,
        number,
        ...(await plannedIn(tx, room, classId, number)),
      });

/**
 * Prepares a sitting of a class; with what was taken out of its world, where it is to have one. The same call again prepares
 * nothing twice.
 * @throws Problem `http.not-found`, `academy.class.closed`, `academy.sitting.number-unknown`, `academy.sitting.id-taken`,
 * `academy.sitting.seed-not-usable`, `academy.world.not-secret`, `academy.world.not-usable`, `academy.objective.unknown`
 */
export const openSitting = async (
  tx: Transaction,
  { room, shelf }: { readonly room: AcademyRoom; readonly shelf: ExerciseShelf },
  classId: string,
  { id, number, like, world, ...asked }: SittingOpening,
  now: Date,
  taken?: WorldItems,
): Promise<AcademySittingHead> => {
  const before = await findSitting(tx, id);
  if (before !== undefined) {
    if (before.classId !== classId || before.number !== number)
      throw new Problem('academy.sitting.id-taken');
    return headOf(before);
  }
  const { course, blocks } = await plannedIn(tx, room, classId, number);
  if (!isWhole(asked)) throw new Problem('academy.objective.unknown');
  const shared =
    like === undefined ? undefined : await sharedSeed(tx, shelf, like, { course, number });
  if (world !== undefined) {
    // It may have gone to another sitting meanwhile.
    await grantWorld(tx, room.truthKey, { world, classId, course, number, blocks });
    if (taken === undefined) throw new Error('a sitting of a world without its items');
  }
  const prepared = prepareSitting(
    { id, course, blocks, ...asked, seed: taken?.seed ?? shared?.seed, made: taken?.made },
    room,
  );
  await asRole(tx, 'amirani_assessor', (own) =>
    insertSitting(
      own,
      {
        id,
        classId,
        owner: undefined,
        number,
        edition: course.edition,
        seedOf: shared?.of,
        world,
        openedAt: now,
      },
      prepared,
      room.truthKey,
    ).catch(idTaken),
  );
  await publish(tx, [{ kind: 'academy', id: classId }]);
  return headOf(mustFind(await findSitting(tx, id)));
};

/** Whether roles and messages that are named are there, and no two things have one name. */
const isWhole = ({
  injects,
  roles = [],
  objectives = [],
}: Pick<SittingOpening, 'injects' | 'roles' | 'objectives'>): boolean => {
  const each = (of: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(of.map(({ id }) => id));
  const expected = objectives.flatMap(({ expectations }) => expectations);
  const [messages, known] = [each(injects), each(roles)];
  return (
    [injects, roles, objectives, expected].every((all) => each(all).size === all.length) &&
    expected.every(({ after }) => after === undefined || messages.has(after)) &&
    [...injects, ...objectives].every((one) => (one.roles ?? []).every((role) => known.has(role)))
  );
};

/** A sitting that is written under an id that is there. @throws Problem `academy.sitting.id-taken` */
export const idTaken = (error: unknown): never => {
  // A sitting of others, of which the caller is not told.
  throw (error as { constraint?: string }).constraint === 'sitting_pkey'
    ? new Problem('academy.sitting.id-taken', {}, { cause: error })
    : error;
};

/**
 * Begins a sitting for seats: places, the first event, and the clock of what is kept. In the role of the assessor.
 * @throws Problem `academy.sitting.teams`
 */
export const beginFor = async (
  own: Transaction,
  id: string,
  seats: readonly string[],
  {
    now,
    today,
    ...shape
  }: {
    readonly now: Date;
    /** The day at the border. */
    readonly today: CivilDate;
    readonly roles?: readonly Role[];
    readonly teams?: readonly Team[];
  },
): Promise<boolean> => {
  const act = begin(runOf([]), seats, secondsOf(now), shape);
  if ('refused' in act) {
    if (act.refused === 'academy.run.teams') throw new Problem('academy.sitting.teams');
    return false;
  }
  if (!(await writeEvents(own, id, ['not-begun'], [act.event]))) return false;
  await sittingTable.update(own, { state: 'running', begunAt: now }, sql`where id = ${id}`);
  await insertPlaces(own, id, seats);
  await seatTable.update(
    own,
    { eraseOn: sql`greatest(erase_on, ${addDays(today, YEAR)}::date)` },
    sql`where id = any (${seats}::uuid[])`,
  );
  return true;
};
