import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import type { AcademyMyCourse } from '../../api/types.ts';
import { ruleOf } from '../certificates/claim.ts';
import { listCertificates } from '../certificates/store.ts';
import { challengesOf } from '../challenges/service.ts';
import { listChallenges } from '../challenges/store.ts';
import { headOf } from '../classes/rows.ts';
import { allSeats, findClass, listSittingsOf } from '../classes/store.ts';
import type { AcademyRoom } from '../room.ts';
import type { ExerciseShelf } from '../sittings/shelf.ts';
import { togetherOf } from './compute.ts';
import { dueOf } from './due.ts';
import { recordOf } from './record.ts';
import { readNotices, readScores, resultOf, scoreShape } from './store.ts';

/** Everything that a trainee learns of the own training. */
export const myTraining = async (
  tx: Transaction,
  room: AcademyRoom,
  shelf: ExerciseShelf,
  now: Date,
) => {
  const certificates = await listCertificates(tx);
  const scores = await readScores(tx);
  const courses: AcademyMyCourse[] = [];
  const due = [];
  for (const seat of await allSeats(tx)) {
    const own = mustFind(await findClass(tx, seat.classId));
    const sittings = await listSittingsOf(tx, seat);
    const results = scores.filter((score) => score.seat === seat.id).map(resultOf);
    const together = (await togetherOf(tx, shelf, own.id, [seat.id])).get(seat.id);
    const course = await room.courses.load(own.course);
    const { record, left } = await recordOf(tx, { room, shelf }, seat.id, sittings);
    const issued = certificates.find((one) => one.seat === seat.id && one.state === 'issued');
    courses.push({
      seat: seat.id,
      pseudonym: seat.pseudonym,
      erasesOn: seat.eraseOn,
      class: { id: own.id, title: own.title, course: own.course },
      sittings: sittings.map(headOf),
      results,
      ...(together === undefined ? {} : { together: scoreShape(together.score) }),
      ...(course === undefined ? {} : { rule: ruleOf(course, together) }),
    });
    due.push(
      ...dueOf(
        {
          seat: seat.id,
          sittings,
          record,
          results,
          left,
          today: room.dayOf(now),
          closed: own.state === 'closed',
          certifiedOn: issued?.issuedAt === undefined ? undefined : room.dayOf(issued.issuedAt),
        },
        now,
      ),
    );
  }
  return {
    courses,
    due,
    notices: await readNotices(tx),
    challenges: await challengesOf(tx, await listChallenges(tx)),
  };
};
