import { randomUUID } from 'node:crypto';
import type { Course } from '@amirani/academy/courses';
import { addDays } from '@amirani/core';
import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { AcademyClass, AcademySlip } from '../../api/types.ts';
import { YEAR } from '../lifetimes.ts';
import { type AcademyRoom, courseIn } from '../room.ts';
import type { SeatRow } from '../sql/tables.gen.ts';
import { pseudonyms } from './pseudonyms.ts';
import { type ClassRow, classSummaryOf, headOf, type SittingRow, seatOf } from './rows.ts';
import { addTrainees, isMade, lockTrainees, newLogin, renewSlip } from './slips.ts';
import * as store from './store.ts';

/** A class to set up. */
export interface ClassOpening {
  readonly id: string;
  readonly course: string;
  readonly title: string;
  /** How many new seats. */
  readonly seats: number;
  /** Logins of trainees who are known already. */
  readonly people: readonly string[];
  /** Trainees who were never in a class of the trainer and are let in all the same: by a demonstration. */
  readonly admitted?: readonly string[];
}

/**
 * Sets a class up: seats, pseudonyms, accounts with a first password. The same call again gives the class and no password.
 * @throws Problem `academy.class.id-taken`, `academy.class.nobody`, `academy.course.unknown`, `academy.trainee.unknown`
 */
export const openClass = async (
  tx: Transaction,
  room: AcademyRoom,
  opening: ClassOpening,
  trainer: string,
  now: Date,
): Promise<{ readonly class: AcademyClass; readonly slips: AcademySlip[] }> => {
  const { id, course, title } = opening;
  const before = await store.findClass(tx, id);
  if (before !== undefined) {
    if (before.title !== title || before.course !== course)
      throw new Problem('academy.class.id-taken');
    return { class: await readClass(tx, id), slips: [] };
  }
  const people = [...new Set(opening.people)];
  const count = opening.seats + people.length;
  if (count === 0 || count > pseudonyms.length) throw new Problem('academy.class.nobody');
  await courseIn(room, course);
  const known = new Set([...(await store.knownTrainees(tx)), ...(opening.admitted ?? [])]);
  if (people.some((login) => !known.has(login))) throw new Problem('academy.trainee.unknown');
  await store
    .insertClass(tx, { id, course, title, trainer, openedAt: now })
    .catch((error: unknown) => {
      // A class of another trainer, of which the caller is not told.
      throw (error as { constraint?: string }).constraint === 'class_pkey'
        ? new Problem('academy.class.id-taken', {}, { cause: error })
        : error;
    });
  const names = drawn(room.random, pseudonyms);
  const seats = Array.from({ length: count }, (_, at) => ({
    id: randomUUID(),
    classId: id,
    number: at + 1,
    pseudonym: names[at] ?? '',
    account: people[at - opening.seats] ?? newLogin(room.random),
  }));
  const slips = await addTrainees(tx, seats.slice(0, opening.seats), room.random, now);
  await store.insertSeats(tx, seats, addDays(room.dayOf(now), YEAR));
  await publish(tx, [{ kind: 'academy', id }]);
  return { class: await readClass(tx, id), slips };
};

/** Names in an order that tells nothing of who sits where. */
const drawn = (random: AcademyRoom['random'], names: readonly string[]): readonly string[] => {
  const keys = random(names.length * 4);
  return names
    .map((name, at) => ({ name, key: keys.readUInt32BE(at * 4) }))
    .sort((one, other) => one.key - other.key)
    .map(({ name }) => name);
};

/** A class with its seats and sittings. @throws Problem `http.not-found` */
export const readClass = async (tx: Transaction, id: string): Promise<AcademyClass> => {
  const row = mustFind(await store.findClass(tx, id));
  const seats = await store.seatsOf(tx, id);
  const signedIn = await store.signedIn(tx, id);
  return {
    ...classSummaryOf(row),
    seatList: seats.map((seat) => seatOf(seat, signedIn)),
    sittingList: (await store.listSittings(tx, id))
      .filter(({ owner }) => owner === undefined)
      .map(headOf),
    sharable: [...(await store.sharableWith(tx, row))],
  };
};

/** A class that is open. @throws Problem `http.not-found`, `academy.class.closed` */
export const openClassOf = async (tx: Transaction, id: string): Promise<ClassRow> => {
  const row = mustFind(await store.findClass(tx, id));
  if (row.state === 'closed') throw new Problem('academy.class.closed');
  return row;
};

/** The course of a class. @throws Problem `http.not-found` */
export const courseOfClass = async (
  tx: Transaction,
  room: Pick<AcademyRoom, 'courses'>,
  id: string,
): Promise<Course> =>
  mustFind(await room.courses.load(mustFind(await store.findClass(tx, id)).course));

/** Who sits in a sitting, as far as the caller may know: a class, or the one who practises. @throws Problem `http.not-found` */
export const seatsIn = async (
  tx: Transaction,
  { owner, classId }: Pick<SittingRow, 'owner' | 'classId'>,
): Promise<readonly SeatRow[]> =>
  owner === undefined ? store.seatsOf(tx, classId) : [mustFind(await store.findSeat(tx, owner))];

/** A new slip for a seat. @throws Problem `http.not-found`, `academy.class.closed` */
export const newSlip = async (
  tx: Transaction,
  room: AcademyRoom,
  id: string,
  seatId: string,
): Promise<AcademySlip> => {
  await openClassOf(tx, id);
  const seat = mustFind((await store.seatsOf(tx, id)).find((one) => one.id === seatId));
  // Accounts that a class made; that of somebody who was there before is the administrator's matter.
  if (!isMade(seat.account)) throw new Problem('academy.trainee.own-account');
  return renewSlip(tx, seat, room.random);
};

/** Closes a class. @throws Problem `http.not-found`, `academy.class.closed` */
export const closeClass = async (tx: Transaction, id: string): Promise<AcademyClass> => {
  await openClassOf(tx, id);
  const seats = await store.seatsOf(tx, id);
  const elsewhere = new Set(
    (await store.allSeats(tx)).filter((one) => one.classId !== id).map(({ account }) => account),
  );
  await store.closeClass(tx, id);
  await lockTrainees(
    tx,
    seats
      .map(({ account }) => account)
      .filter((account) => isMade(account) && !elsewhere.has(account)),
  );
  await publish(tx, [{ kind: 'academy', id }]);
  return readClass(tx, id);
};
