import type { PracticeRecord } from '@amirani/academy/competence';
import { attemptOf } from '@amirani/academy/exercise';
import type { Transaction } from '@platform/server/database/open.ts';
import type { SittingRow } from '../classes/rows.ts';
import type { AcademyRoom } from '../room.ts';
import type { ExerciseShelf } from '../sittings/shelf.ts';
import { readRun } from '../sittings/store.ts';

/** What of a trainee's record may be known, and how much is left in sittings that run. */
export const recordOf = async (
  tx: Transaction,
  { room, shelf }: { readonly room: AcademyRoom; readonly shelf: ExerciseShelf },
  seat: string,
  sittings: readonly SittingRow[],
): Promise<{ readonly record: PracticeRecord[]; readonly left: ReadonlyMap<string, number> }> => {
  const record: PracticeRecord[] = [];
  const left = new Map<string, number>();
  for (const { id, begunAt, releasedAt, items } of sittings) {
    if (begunAt === undefined) continue;
    const run = await readRun(tx, id, [seat]);
    left.set(id, items - (run.seats.get(seat)?.decisions.size ?? 0));
    const exercise = await shelf.exerciseOf(tx, id);
    const on = room.dayOf(begunAt);
    for (const kind of ['practice', 'measured'] as const) {
      if (kind === 'measured' && releasedAt === undefined) continue;
      const attempt = attemptOf(exercise, run, seat, kind);
      if (attempt.decisions.length > 0) record.push({ on, kind, attempt });
    }
  }
  return { record, left };
};
