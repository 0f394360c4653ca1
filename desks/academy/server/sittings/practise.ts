import { createHash } from 'node:crypto';
import { focusedOn, practicePlan } from '@amirani/academy/competence';
import { type CourseBlock, type CourseMaterial, prevalenceOf } from '@amirani/academy/courses';
import type { Items } from '@amirani/scenario/items';
import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { openClassOf } from '../classes/service.ts';
import { findSeat, findSitting, listSittingsOf } from '../classes/store.ts';
import { weeklyOf } from '../courses/present.ts';
import { recordOf } from '../results/record.ts';
import { type AcademyRoom, courseIn } from '../room.ts';
import { beginFor, idTaken } from './open.ts';
import { prepareSitting } from './prepare.ts';
import type { ExerciseShelf } from './shelf.ts';
import { insertSitting } from './store.ts';

/**
 * Begins practice of one person: a burst of the course's weekly block, with feedback after each decision. Half of what is wrong
 * in it shows what this person misses most, as far as there is any such thing yet.
 * @throws Problem `http.not-found`, `academy.class.closed`, `academy.sitting.id-taken`
 */
export const beginPractice = async (
  tx: Transaction,
  room: AcademyRoom,
  shelf: ExerciseShelf,
  {
    id,
    seat: seatId,
    items,
  }: { readonly id: string; readonly seat: string; readonly items: number },
  now: Date,
): Promise<void> => {
  const before = await findSitting(tx, id);
  if (before !== undefined) {
    if (before.owner !== seatId) throw new Problem('academy.sitting.id-taken');
    return;
  }
  const seat = mustFind(await findSeat(tx, seatId));
  const course = await courseIn(room, (await openClassOf(tx, seat.classId)).course);
  const half = Math.ceil(items / 2);
  const block = { ...weeklyOf(course), targets: half, others: items - half };
  const today = room.dayOf(now);
  const sittings = await listSittingsOf(tx, seat);
  const { record } = await recordOf(tx, { room, shelf }, seat.id, sittings);
  const { focus } = practicePlan({ record, today }).burst;
  const seed = room.random(32);
  const made = focus.length === 0 ? undefined : aimed(room, seed, course.material, block, focus);
  const prepared = prepareSitting({ id, course, blocks: [block], injects: [], seed, made }, room);
  await asRole(tx, 'amirani_assessor', async (own) => {
    const practice = { id, classId: seat.classId, owner: seat.id, number: 1, openedAt: now };
    const written = { ...practice, edition: course.edition };
    await insertSitting(own, written, prepared, room.truthKey).catch(idTaken);
    await beginFor(own, id, [seat.id], { now, today });
  });
  await publish(tx, [{ kind: 'academy', id: seat.classId }]);
};

/** Items made for each item taken. */
const CHOICE = 3;

/** The items of a burst, chosen from more for what somebody misses. */
const aimed = (
  { makeItems }: Pick<AcademyRoom, 'makeItems'>,
  seed: Buffer,
  kind: CourseMaterial,
  block: CourseBlock,
  focus: readonly string[],
): ReadonlyMap<string, Items> => {
  const { id, targets, others, difficulty } = block;
  const made = makeItems({
    seed: createHash('sha256').update(seed).update(`\n${id}/aimed`).digest('hex'),
    kind,
    count: CHOICE * (targets + others),
    prevalence: prevalenceOf(block),
    difficulty,
    twins: 0,
    hints: false,
  });
  return new Map([[id, focusedOn(made, { targets, others, focus })]]);
};
