import { countsPeople, dueInjects, type RunEvent, unreachedBy } from '@amirani/academy/exercise';
import { asRole } from '../../../platform/database/access.ts';
import type { Transaction } from '../../../platform/database/open.ts';
import { secondsOf } from '../find.ts';
import type { ExerciseShelf } from './shelf.ts';
import { insertEvents, readRun, takeNumbers } from './store.ts';

/**
 * Sends the injects that are due by the exercise's clock and by what has happened. Looked at whenever somebody acts in the
 * sitting or its trainer looks at it: while nobody does, nobody would see one. Gives whether any was sent.
 */
export const sendDueInjects = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  sitting: string,
  now: Date,
): Promise<boolean> => {
  const exercise = await shelf.exerciseOf(tx, sitting);
  if (exercise.injects.length === 0) return false;
  return asRole(tx, 'amirani_assessor', async (own) => {
    const whole = await readRun(own, sitting, []);
    const open = exercise.injects.filter((one) => unreachedBy(one, whole).length > 0);
    // What each person did is read only where one that is still to come depends on it.
    const counts = open.some(({ when }) => when !== undefined && countsPeople(when));
    const run = counts ? await readRun(own, sitting) : whole;
    const due = dueInjects(exercise, run, secondsOf(now));
    return due.length > 0 && (await writeEvents(own, sitting, ['running'], due));
  });
};

/** Writes events of the sitting as a whole, where it is in one of these states. In the role of the assessor. */
export const writeEvents = async (
  own: Transaction,
  sitting: string,
  states: readonly string[],
  events: readonly RunEvent[],
): Promise<boolean> => {
  const first = await takeNumbers(own, sitting, states, events.length);
  if (first === undefined) return false;
  await insertEvents(own, sitting, first, events);
  return true;
};
