import { type RunEvent, runOf, traineeView } from '@amirani/academy/exercise';
import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { sql } from 'kysely';
import type { AcademyReplay, AcademyTimelineEvent } from '../../api/types.ts';
import { seatsIn } from '../classes/service.ts';
import { findSitting } from '../classes/store.ts';
import { instantOf } from '../find.ts';
import { type AcademyRoom, courseIn } from '../room.ts';
import { clockOf, seenItem, toldMinutes } from '../sittings/seated.ts';
import type { ExerciseShelf } from '../sittings/shelf.ts';
import { itemOfEvent, readEvents, standingOf, wholeRun } from '../sittings/store.ts';
import type { EventRow } from '../sql/tables.gen.ts';
import { askedIn, standingsBy } from './standings.ts';

/** What happened in a sitting, in order: for a trainee what concerns the trainee. @throws Problem `http.not-found` */
export const timelineOf = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  id: string,
): Promise<AcademyTimelineEvent[]> => {
  mustFind(await findSitting(tx, id));
  const { injects } = await shelf.exerciseOf(tx, id);
  const texts = new Map(injects.map((inject) => [inject.id, inject.text]));
  const events = await readEvents(tx, id);
  // The clock of the exercise as it went, what was taken back included.
  const whole: RunEvent[] = [];
  let run = runOf(whole);
  return events.map(({ n, seat, undoneBy, body }) => {
    if (seat === undefined && body.kind !== 'rolled-back') {
      whole.push(body);
      run = runOf(whole);
    }
    const item = itemOfEvent(body);
    const text = body.kind === 'injected' ? texts.get(body.inject) : undefined;
    return {
      number: n,
      at: instantOf(body.at),
      kind: body.kind,
      undone: undoneBy !== undefined,
      minutes: toldMinutes(run, body.at),
      seat,
      ...(item === null ? {} : { item }),
      ...('reason' in body ? { reason: body.reason } : {}),
      text,
    };
  });
};

/**
 * Shows what was visible after a number of events. A trainer sees every seat. A trainee sees the own seat, up to the present or
 * after the release of the truth. An item's truth is shown only if it may be known today.
 * @throws Problem `http.not-found`, `academy.sitting.not-released`
 */
export const replayOf = async (
  tx: Transaction,
  { room, shelf }: { readonly room: AcademyRoom; readonly shelf: ExerciseShelf },
  id: string,
  moment: number,
  caller: Caller,
): Promise<AcademyReplay> => {
  const sitting = mustFind(await findSitting(tx, id));
  const released = sitting.releasedAt !== undefined;
  if (caller.role === 'trainee' && !released) throw new Problem('academy.sitting.not-released');
  const exercise = await shelf.exerciseOf(tx, id);
  const { material } = await courseIn(room, sitting.course);
  const events = await readEvents(tx, id);
  const then = events.filter(({ n }) => n <= moment).map((event) => asOf(event, moment));
  const standing = standingOf(then);
  const last = then.at(-1)?.body.at;
  const whole = wholeRun(standing);
  const at = last === undefined ? sitting.openedAt : new Date(last * 1000);
  const seats = await seatsIn(tx, sitting);
  // What was expected would tell a trainee what comes; they come here only once the truth is out.
  const standings = standingsBy(exercise, standing, { at: at.getTime() / 1000, released });
  return {
    moment: Math.min(moment, sitting.events),
    state: whole.state,
    clock: clockOf(whole, at),
    material,
    people: seats.map((seat) => {
      const run = runOf(standing.filter((one) => !('person' in one) || one.person === seat.id));
      // The truth of a released sitting is shown beside the decisions.
      const view = traineeView(exercise, { ...run, released }, seat.id);
      const open = view?.items.find(({ decision }) => decision === undefined)?.id;
      return {
        seat: seat.id,
        pseudonym: seat.pseudonym,
        injects: [...(view?.injects ?? [])],
        seen: (view?.items ?? []).map(seenItem),
        left: view?.left ?? sitting.items,
        objectives: standings.of(seat.id),
        open,
      };
    }),
    ...askedIn(exercise),
    messages: exercise.injects.map(({ id: inject, text }) => ({ id: inject, text })),
    teams: caller.role === 'trainer' ? standings.teams : [],
    answers: released ? await answersOf(tx, id) : [],
  };
};

/** An event as it was at a moment. An event undone later was still valid then. */
const asOf = ({ undoneBy, ...event }: EventRow, moment: number): EventRow => ({
  ...event,
  ...(undoneBy !== undefined && undoneBy <= moment ? { undoneBy } : {}),
});

/** How often each item was flagged and passed by everybody, without who did; in the role of the assessor. */
const answersOf = async (tx: Transaction, id: string): Promise<AcademyReplay['answers']> => {
  const { rows } = await asRole(tx, 'amirani_assessor', (own) =>
    sql<AcademyReplay['answers'][number]>`
      select item, count(*) filter (where flagged)::int as flagged, count(*) filter (where not flagged)::int as passed
      from (select item, (body -> 'decision' ->> 'flagged')::boolean as flagged from academy.event
        where sitting = ${id} and kind = 'decided' and undone_by is null) decided
      group by item order by item`.execute(own),
  );
  return rows;
};
