import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { AcademyComment } from '../../api/types.ts';
import { seatsIn } from '../classes/service.ts';
import { findSitting } from '../classes/store.ts';
import { insertNotices } from '../results/store.ts';
import { readRun } from '../sittings/store.ts';
import { insertComment, listComments } from './store.ts';

/**
 * Says something to a trainee of one of their decisions, and tells them so. Before the truth is out it would tell of it. The same
 * call again says it once. @throws Problem `http.not-found`, `academy.comment.not-yet`, `academy.comment.not-decided`
 */
export const commentDecision = async (
  tx: Transaction,
  given: Omit<AcademyComment, 'at'>,
  now: Date,
): Promise<AcademyComment> => {
  const sitting = mustFind(await findSitting(tx, given.sitting));
  const seat = mustFind((await seatsIn(tx, sitting)).find(({ id }) => id === given.seat));
  if (sitting.releasedAt === undefined) throw new Problem('academy.comment.not-yet');
  const run = await readRun(tx, sitting.id, [seat.id]);
  if (run.seats.get(seat.id)?.decisions.has(given.item) !== true)
    throw new Problem('academy.comment.not-decided');
  const find = async () => (await listComments(tx, sitting.id)).find((one) => one.id === given.id);
  const before = await find();
  if (before !== undefined) return before;
  await insertComment(tx, given, now);
  await asRole(tx, 'amirani_assessor', (own) =>
    insertNotices(own, [seat.id], {
      kind: 'decision-commented',
      at: now,
      reason: given.text,
      item: given.item,
      sitting: sitting.id,
    }),
  );
  await publish(tx, [{ kind: 'academy', id: sitting.id }]);
  return mustFind(await find());
};
