import { countsPeople, dueInjects, type RunEvent, unreachedBy } from '@amirani/academy/exercise';
import { asRole, withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Platform } from '@platform/server/needs.ts';
import { sql } from 'kysely';
import { secondsOf } from '../find.ts';
import { sittingTable } from '../sql/tables.gen.ts';
import type { ExerciseShelf } from './shelf.ts';
import { insertEvents, readRun, takeNumbers } from './store.ts';

/**
 * Sends the injects that are due by the exercise's clock and by what has happened, each once however many look at the same time, and
 * tells the windows of those whom they reach. Looked at whenever somebody acts in the sitting, and by {@link sendTimedInjects}.
 */
export const sendDueInjects = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  sitting: string,
  now: Date,
): Promise<void> => {
  const exercise = await shelf.exerciseOf(tx, sitting);
  if (exercise.injects.length === 0) return;
  const sent = await asRole(tx, 'amirani_assessor', async (own) => {
    const due = async (): Promise<readonly RunEvent[]> => {
      const whole = await readRun(own, sitting, []);
      const open = exercise.injects.filter((one) => unreachedBy(one, whole).length > 0);
      // What each person did is read only where one that is still to come depends on it.
      const counts = open.some(({ when }) => when !== undefined && countsPeople(when));
      return dueInjects(exercise, counts ? await readRun(own, sitting) : whole, secondsOf(now));
    };
    if ((await due()).length === 0) return false;
    // Checks again after the lock, since another request may have sent them.
    await sql`select from academy.sitting where id = ${sitting} for update`.execute(own);
    const events = await due();
    return events.length > 0 && (await writeEvents(own, sitting, ['running'], events));
  });
  if (sent) await publish(tx, [{ kind: 'academy', id: sitting }]);
};

/**
 * Sends what is due in all sittings that run: the message of the fifth minute comes in the fifth minute, though everybody is still
 * reading.
 */
export const sendTimedInjects = async (
  { database, clock }: Pick<Platform, 'database' | 'clock'>,
  shelf: ExerciseShelf,
): Promise<void> => {
  const reference = 'messages of exercises';
  const context = { account: 'system:academy-injects', purpose: 'operation', reference } as const;
  const within = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    withAccess(database, context, 'amirani_assessor', work);
  const running = await within((tx) =>
    sittingTable.only('id').all(tx, sql`where state = 'running' and owner is null`),
  );
  for (const { id } of running) await within((tx) => sendDueInjects(tx, shelf, id, clock()));
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
