import type { Transaction } from '@platform/server/database/open.ts';
import type { AcademyRuleOutcome } from '../../api/types.ts';
import { ruleOf } from '../certificates/claim.ts';
import { courseOfClass } from '../classes/service.ts';
import { seatsOf } from '../classes/store.ts';
import type { AcademyRoom } from '../room.ts';
import type { ExerciseShelf } from '../sittings/shelf.ts';
import { type Together, togetherOf } from './compute.ts';

/** Where somebody of a class stands. */
export interface Standing {
  readonly seat: string;
  readonly pseudonym: string;
  /** Undefined where nothing measured is released yet. */
  readonly together: Together | undefined;
  readonly rule: AcademyRuleOutcome;
}

/** Everybody of a class, seat by seat, with what the rule says of it. @throws Problem `http.not-found` */
export const standingsOf = async (
  tx: Transaction,
  room: Pick<AcademyRoom, 'courses'>,
  shelf: ExerciseShelf,
  classId: string,
): Promise<readonly Standing[]> => {
  const course = await courseOfClass(tx, room, classId);
  const seats = await seatsOf(tx, classId);
  const ids = seats.map(({ id }) => id);
  const joint = await togetherOf(tx, shelf, classId, ids);
  return seats.map(({ id: seat, pseudonym }) => {
    const together = joint.get(seat);
    return { seat, pseudonym, together, rule: ruleOf(course, together) };
  });
};
