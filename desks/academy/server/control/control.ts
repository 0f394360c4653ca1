import {
  type Act as ExerciseAct,
  finish,
  itemsOf,
  pause,
  type RunEvent,
  resume,
  unreachedBy,
  valuesIn,
} from '@amirani/academy/exercise';
import type { Team } from '@amirani/academy/exercise/objectives';
import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { sql } from 'kysely';
import type { AcademyControl } from '../../api/types.ts';
import { headOf, type SittingRow } from '../classes/rows.ts';
import { findSitting, seatsOf } from '../classes/store.ts';
import { secondsOf } from '../find.ts';
import { scoreSitting } from '../results/compute.ts';
import type { AcademyRoom } from '../room.ts';
import { sendDueInjects, writeEvents } from '../sittings/injects.ts';
import { beginFor } from '../sittings/open.ts';
import { mustBeOver } from '../sittings/same-seed.ts';
import { clockOf } from '../sittings/seated.ts';
import type { ExerciseShelf } from '../sittings/shelf.ts';
import { readEvents, readRun, standingOf, wholeRun } from '../sittings/store.ts';
import { type Trace, tracesOf } from '../sittings/traces.ts';
import { tellWorld } from '../sittings/world-items.ts';
import { sittingTable } from '../sql/tables.gen.ts';
import { askedIn, standingsBy } from './standings.ts';

/** What a trainer does with a sitting as a whole. */
export type ControlAct = 'begin' | 'pause' | 'resume' | 'finish' | 'release-truth';

/**
 * Moves a sitting on. @throws Problem `http.not-found`, `academy.sitting.act-not-now`, `academy.sitting.seed-in-use`, `academy.class.nobody`,
 * `academy.sitting.teams`
 */
export const controlSitting = async (
  tx: Transaction,
  { room, shelf }: { readonly room: Pick<AcademyRoom, 'dayOf'>; readonly shelf: ExerciseShelf },
  id: string,
  { act, teams = [] }: { readonly act: ControlAct; readonly teams?: readonly Team[] },
  now: Date,
): Promise<void> => {
  const sitting = await taught(tx, id);
  if (act === 'begin') {
    const seats = (await seatsOf(tx, sitting.classId)).map((seat) => seat.id);
    const { roles = [] } = await shelf.exerciseOf(tx, id);
    const begun = await asRole(tx, 'amirani_assessor', (own) =>
      beginFor(own, id, seats, { now, today: room.dayOf(now), roles, teams }),
    );
    if (!begun) throw new Problem('academy.sitting.act-not-now');
  } else if (act === 'release-truth') await release(tx, shelf, id, now);
  else await move(tx, id, act, now);
  await publish(tx, [{ kind: 'academy', id }]);
};

/** A sitting of a class that the trainer teaches. @throws Problem `http.not-found` */
export const taught = async (tx: Transaction, id: string): Promise<SittingRow> => {
  const sitting = mustFind(await findSitting(tx, id));
  // Practice is steered by who practises.
  if (sitting.owner !== undefined) throw new Problem('academy.sitting.act-not-now');
  return sitting;
};

const moves = {
  pause: { by: pause, to: 'paused' },
  resume: { by: resume, to: 'running' },
  finish: { by: finish, to: 'finished' },
} as const;

const move = (tx: Transaction, id: string, act: keyof typeof moves, now: Date): Promise<void> =>
  asRole(tx, 'amirani_assessor', async (own) => {
    const { by, to } = moves[act];
    const run = await readRun(own, id, []);
    const made: ExerciseAct = by(run, secondsOf(now));
    if ('refused' in made || !(await writeEvents(own, id, [run.state], [made.event])))
      throw new Problem('academy.sitting.act-not-now');
    await sittingTable.update(
      own,
      { state: to, finishedAt: sql`case when ${to} = 'finished' then ${now}::timestamptz end` },
      sql`where id = ${id}`,
    );
  });

/** Releases the truth of a sitting that is over, and scores everybody. */
const release = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  id: string,
  now: Date,
): Promise<void> => {
  const sitting = mustFind(await findSitting(tx, id));
  await mustBeOver(tx, sitting);
  await tellWorld(tx, sitting, (await shelf.truthOf(tx, id)).seed);
  await asRole(tx, 'amirani_assessor', async (own) => {
    const event: RunEvent = { kind: 'truth-released', at: secondsOf(now) };

    if (
      (await sittingTable.update(
        own,
        { releasedAt: now },
        sql`where id = ${id} and state = 'finished' and released_at is null`,
      )) !== 1
    )
      throw new Problem('academy.sitting.act-not-now');
    await writeEvents(own, id, ['finished'], [event]);
  });
  await scoreSitting(tx, shelf, id, now);
};

/** Ends practice of the caller: finished, released, scored. @throws Problem `http.not-found`, `academy.sitting.act-not-now` */
export const finishOwn = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  id: string,
  now: Date,
): Promise<void> => {
  const sitting = mustFind(await findSitting(tx, id));
  if (sitting.owner === undefined) throw new Problem('academy.sitting.act-not-now');
  await move(tx, id, 'finish', now);
  await release(tx, shelf, id, now);
  await publish(tx, [{ kind: 'academy', id }]);
};

/** A sitting for its trainer. @throws Problem `http.not-found` */
export const readControl = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  id: string,
  now: Date,
): Promise<AcademyControl> => {
  await taught(tx, id);
  await sendDueInjects(tx, shelf, id, now);
  const sitting = mustFind(await findSitting(tx, id));
  const exercise = await shelf.exerciseOf(tx, id);
  const released = sitting.releasedAt !== undefined;
  // What each did is read only where it is judged: the board is looked at after every decision.
  const isJudged = released || exercise.objectives !== undefined;
  const events = standingOf(await readEvents(tx, id, isJudged ? undefined : []));
  const run = wholeRun(events);
  const standings = standingsBy(exercise, events, { at: secondsOf(now), released });
  const traces = await tracesOf(tx, id);
  const tasks = [...itemsOf(exercise).values()];
  const cellOf = (task: (typeof tasks)[number], trace: Trace | undefined): Cell => {
    const { item, block } = task;
    if (trace === undefined) return 'to-come';
    if (trace.flagged === undefined) return 'shown';
    if (traces.voided.has(item.id)) return 'void';
    if (block.kind === 'measured' && !released) return 'decided';
    return trace.flagged === item.target ? 'right' : 'wrong';
  };
  return {
    sitting: headOf(sitting),
    version: sitting.events,
    clock: clockOf(run, now),
    values: { ...run.values },
    asked: [
      ...new Set(
        [
          ...exercise.injects,
          ...(exercise.objectives ?? []).flatMap((one) => one.expectations),
        ].flatMap(({ when }) => (when === undefined ? [] : valuesIn(when))),
      ),
    ],
    injects: exercise.injects.map((one) => ({
      ...pick(one, 'id', 'text', 'minutes'),
      conditional: one.when !== undefined,
      ...(one.roles === undefined ? {} : { roles: [...one.roles] }),
      sent: run.injected.has(one.id) && unreachedBy(one, run).length === 0,
    })),
    ...askedIn(exercise),
    teams: standings.teams,
    tasks: tasks.map(({ item, block }) => ({ item: item.id, block: block.id, kind: block.kind })),
    people: (await seatsOf(tx, sitting.classId)).map((seat) => {
      const own = new Map(traces.of(seat.id).map((trace) => [trace.item, trace]));
      const open = [...own.values()].find(({ flagged }) => flagged === undefined);
      return {
        seat: seat.id,
        pseudonym: seat.pseudonym,
        shown: own.size,
        decided: own.size - (open === undefined ? 0 : 1),
        ...(open === undefined || run.state !== 'running'
          ? {}
          : { openFor: Math.max(0, secondsOf(now) - open.shownAt) }),
        cells: tasks.map((task) => cellOf(task, own.get(task.item.id))),
        objectives: standings.of(seat.id),
      };
    }),
  };
};

type Cell = AcademyControl['people'][number]['cells'][number];
