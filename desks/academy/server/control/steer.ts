import { runOf, unreachedBy } from '@amirani/academy/exercise';
import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { sql } from 'kysely';
import { secondsOf } from '../find.ts';
import { writeEvents } from '../sittings/injects.ts';
import type { ExerciseShelf } from '../sittings/shelf.ts';
import { insertEvents, readEvents, readRun, recountPlaces, standingOf } from '../sittings/store.ts';
import { eventTable, sittingTable } from '../sql/tables.gen.ts';
import { taught } from './control.ts';

const live = ['running', 'paused'];

/**
 * Sends an inject now, to some or to everybody.
 * @throws Problem `http.not-found`, `academy.inject.unknown`, `academy.sitting.act-not-now`
 */
export const sendInject = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  id: string,
  { inject, to }: { readonly inject: string; readonly to?: readonly string[] | undefined },
  now: Date,
): Promise<void> => {
  await taught(tx, id);
  const exercise = await shelf.exerciseOf(tx, id);
  const known = exercise.injects.find(({ id: of }) => of === inject);
  if (known === undefined) throw new Problem('academy.inject.unknown');
  await asRole(tx, 'amirani_assessor', async (own) => {
    const run = await readRun(own, id, []);
    const people = unreachedBy(to === undefined ? known : { ...known, to }, run);
    const event = { kind: 'injected', inject, to: people, at: secondsOf(now) } as const;
    if (people.length === 0 || !(await writeEvents(own, id, live, [event])))
      throw new Problem('academy.sitting.act-not-now');
  });
  await publish(tx, [{ kind: 'academy', id }]);
};

/** Sets a number on which injects depend. @throws Problem `http.not-found`, `academy.sitting.act-not-now` */
export const setValue = async (
  tx: Transaction,
  id: string,
  { name, value }: { readonly name: string; readonly value: number },
  now: Date,
): Promise<void> => {
  await taught(tx, id);
  const event = { kind: 'value-set', name, value, at: secondsOf(now) } as const;
  const written = await asRole(tx, 'amirani_assessor', (own) =>
    writeEvents(own, id, live, [event]),
  );
  if (!written) throw new Problem('academy.sitting.act-not-now');
  await publish(tx, [{ kind: 'academy', id }]);
};

/**
 * Takes back what came after a moment: those events stay in the record and count for nothing any more, and the sitting is paused
 * there. A measured item that was decided after it may be decided again, which is why it is not done once the truth is out.
 * @throws Problem `http.not-found`, `academy.sitting.act-not-now`, `academy.sitting.changed`
 */
export const rollBack = async (
  tx: Transaction,
  id: string,
  {
    to,
    version,
    reason,
  }: { readonly to: number; readonly version: number; readonly reason: string },
  now: Date,
): Promise<void> => {
  await taught(tx, id);
  await asRole(tx, 'amirani_assessor', async (own) => {
    // In the order in which decisions lock: places first, then the sitting.
    await sql`select from academy.place where sitting = ${id} order by seat for update`.execute(
      own,
    );
    const rows = await sittingTable
      .only('events', 'state')
      .all(own, sql`where id = ${id} for update`);
    const [sitting] = rows;
    if (sitting === undefined || !live.includes(sitting.state))
      throw new Problem('academy.sitting.act-not-now');
    if (sitting.events !== version) throw new Problem('academy.sitting.changed');
    // The start event cannot be rolled back. To discard a sitting, end it.
    if (to < 1 || to >= version) throw new Problem('academy.sitting.act-not-now');
    const events = await readEvents(own, id);
    const stay = standingOf(events.filter(({ n }) => n <= to));
    const number = version + 1;
    const event = { kind: 'rolled-back', to: stay.length, reason, at: secondsOf(now) } as const;
    // The clock goes back too, and stays paused until the trainer resumes it.
    const rest = { kind: 'paused', at: stay.at(-1)?.at ?? secondsOf(now) } as const;
    const made = runOf(stay).state === 'running' ? [event, rest] : [event];
    await eventTable.update(
      own,
      { undoneBy: number },
      sql`where sitting = ${id} and n > ${to} and undone_by is null and kind <> 'rolled-back'`,
    );
    await insertEvents(own, id, number, made);
    const { state } = runOf([...stay, ...made.slice(1)]);
    await sittingTable.update(own, { events: version + made.length, state }, sql`where id = ${id}`);
    await recountPlaces(own, id);
  });
  await publish(tx, [{ kind: 'academy', id }]);
};
