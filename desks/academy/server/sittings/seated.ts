import {
  type Exercise,
  minutesAt,
  type Run,
  type RunEvent,
  runOf,
  type SeenItem,
  traineeView,
} from '@amirani/academy/exercise';
import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import type { AcademySeenItem, AcademySitting } from '../../api/types.ts';
import { headOf, type SittingRow } from '../classes/rows.ts';
import { seatsIn } from '../classes/service.ts';
import { findSitting } from '../classes/store.ts';
import { secondsOf } from '../find.ts';
import type { SeatRow } from '../sql/tables.gen.ts';
import type { ExerciseShelf } from './shelf.ts';
import { readEvents, standingOf } from './store.ts';

/** A trainee in a sitting: what happened to them there, and the exercise in their order. */
export interface Seated {
  readonly sitting: SittingRow;
  readonly seat: SeatRow;
  readonly exercise: Exercise;
  /** Events of the seat and of the sitting as a whole that stand. */
  readonly events: readonly RunEvent[];
  readonly run: Run;
}

/** The caller's own seat in a sitting. @throws Problem `http.not-found` where the caller sits in none */
export const seatedIn = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  id: string,
): Promise<Seated> => {
  const sitting = mustFind(await findSitting(tx, id));
  const seat = mustFind((await seatsIn(tx, sitting))[0]);
  const events = standingOf(await readEvents(tx, id, [seat.id]));
  return {
    sitting,
    seat,
    events,
    run: runOf(events),
    exercise: await shelf.ordered(tx, id, seat.id),
  };
};

/** A sitting as the trainee may see it: made from `traineeView`, and from nothing else. */
export const sittingOf = ({ sitting, seat, exercise, run }: Seated, now: Date): AcademySitting => {
  const view = traineeView(exercise, run, seat.id);
  const seen = view?.items ?? [];
  const open = seen.find(({ decision }) => decision === undefined)?.id;
  return {
    ...headOf(sitting),
    seat: seat.id,
    pseudonym: seat.pseudonym,
    attempt: run.seats.get(seat.id)?.decisions.size ?? 0,
    clock: clockOf(run, now),
    ...(view?.place === undefined ? {} : { place: view.place }),
    objectives: [...(view?.objectives ?? [])],
    injects: [...(view?.injects ?? [])],
    seen: seen.map(seenItem),
    left: view?.left ?? sitting.items,
    open,
  };
};

/** Minutes of the exercise's clock as they are told: to six milliseconds. */
export const toldMinutes = (run: Run, at: number): number =>
  Math.round(minutesAt(run, at) * 1e4) / 1e4;

/** The clock of the exercise at an instant. */
export const clockOf = (run: Run, now: Date): AcademySitting['clock'] => ({
  minutes: toldMinutes(run, secondsOf(now)),
  runs: run.state === 'running',
  at: now.toISOString(),
});

/** An item as it is sent: its truth only where the view has it. */
export const seenItem = ({
  id,
  block,
  hint,
  decision,
  opened,
  truth,
}: SeenItem): AcademySeenItem => ({
  id,
  block,
  opened: opened.map((one) => ({ ...one })),
  hint,
  // The same, with lists that may be written to.
  ...(decision === undefined ? {} : { decision: decision as AcademySeenItem['decision'] & object }),
  ...(truth === undefined ? {} : { truth: truth as AcademySeenItem['truth'] & object }),
});
