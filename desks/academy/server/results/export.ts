import { itemsOf, type RunEvent, runOf, type SittingRecord } from '@amirani/academy/exercise';
import { objectivesIn, type Team } from '@amirani/academy/exercise/objectives';
import type { Score } from '@amirani/academy/scoring';
import { decisionStatement, type ExportedDecision, resultsCsv } from '@amirani/academy/statements';
import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { SittingRow } from '../classes/rows.ts';
import { seatsIn } from '../classes/service.ts';
import { findSitting } from '../classes/store.ts';
import { instantOf } from '../find.ts';
import type { ExerciseShelf } from '../sittings/shelf.ts';
import { readEvents, standingOf } from '../sittings/store.ts';
import type { SeatRow } from '../sql/tables.gen.ts';
import { readScores } from './store.ts';

/** A file to take along. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

/** Whose accounts xAPI statements name: this installation's, and no mailbox. */
const HOME = 'urn:amirani:academy';

/**
 * A sitting as a file, once its truth is out: for a trainer of everybody, for a trainee of oneself. From `events` every score is
 * computed again, digit for digit, and the seal (R73).
 * @throws Problem `http.not-found`, `academy.sitting.not-released`
 */
export const exportSitting = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  id: string,
  format: 'events' | 'xapi' | 'csv',
): Promise<ExportedFile> => {
  const sitting = mustFind(await findSitting(tx, id));
  if (sitting.releasedAt === undefined) throw new Problem('academy.sitting.not-released');
  const seats = await seatsIn(tx, sitting);
  const record = await recordOf(tx, shelf, sitting, seats);
  const name = `sitting-${sitting.number}-${id.slice(0, 8)}`;
  if (format === 'events') {
    const content = `${JSON.stringify(record, null, 1)}\n`;
    return { name: `${name}.json`, mediaType: 'application/json', content };
  }
  if (format === 'xapi') {
    const content = `${JSON.stringify(statementsOf(record, seats), null, 1)}\n`;
    return { name: `${name}.xapi.json`, mediaType: 'application/json', content };
  }
  return { name: `${name}.csv`, mediaType: 'text/csv', content: tableOf(record, seats) };
};

/** The record of a sitting of those seats that the caller may see. */
const recordOf = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  sitting: SittingRow,
  seats: readonly SeatRow[],
): Promise<SittingRecord> => {
  const { exercise, salt, seed } = await shelf.truthOf(tx, sitting.id);
  const known = new Set(seats.map(({ id }) => id));
  const events = standingOf(await readEvents(tx, sitting.id)).map((event) => of(event, known));
  const scores = (await readScores(tx, sitting.classId)).filter(
    (score) => score.sitting === sitting.id,
  );
  return {
    format: 'amirani-academy-sitting/1',
    sitting: sitting.id,
    course: sitting.course,
    edition: sitting.edition,
    exercise,
    salt,
    seal: sitting.seal,
    seed,
    events,
    scores: scores.map(({ seat, kind, score, digest }) => ({
      person: seat,
      kind,
      digest,
      score: JSON.parse(score) as Score,
    })),
    ...(exercise.objectives === undefined ? {} : { objectives: objectivesIn(exercise, events) }),
  };
};

/** An event without the seats of others, whose part in it is not the caller's. */
const of = (event: RunEvent, known: ReadonlySet<string>): RunEvent => {
  if (event.kind === 'begun')
    return {
      ...event,
      people: event.people.filter((seat) => known.has(seat)),
      ...(event.teams === undefined ? {} : { teams: teamsOf(event.teams, known) }),
    };
  return event.kind === 'injected'
    ? { ...event, to: event.to.filter((seat) => known.has(seat)) }
    : event;
};

/** Teams without the seats of others. */
const teamsOf = (teams: readonly Team[], known: ReadonlySet<string>): readonly Team[] =>
  teams
    .map((team) => ({ ...team, members: team.members.filter(({ person }) => known.has(person)) }))
    .filter(({ members }) => members.length > 0);

const statementsOf = (
  { exercise, events, sitting }: SittingRecord,
  seats: readonly SeatRow[],
): readonly unknown[] => {
  const names = new Map(seats.map(({ id, pseudonym }) => [id, pseudonym]));
  const [items, run] = [itemsOf(exercise), runOf(events)];
  return events.flatMap((event) => {
    if (event.kind !== 'decided') return [];
    const { decision, person, at } = event;
    const target = items.get(decision.item)?.item.target;
    const actor = {
      objectType: 'Agent',
      name: names.get(person) ?? person,
      account: { homePage: HOME, name: person },
    } as const;
    const made: ExportedDecision = {
      actor,
      run: sitting,
      exercise: exercise.id,
      decision,
      at: instantOf(at),
      opened: (run.seats.get(person)?.opened ?? []).flatMap(({ item, part }) =>
        item === decision.item ? [part] : [],
      ),
      ...(target === undefined ? {} : { truth: { target, void: run.voided.has(decision.item) } }),
    };
    return [decisionStatement(made)];
  });
};

const tableOf = ({ course, scores }: SittingRecord, seats: readonly SeatRow[]): string =>
  resultsCsv(
    scores
      .filter(({ kind }) => kind === 'measured')
      .map(({ person, score }) => ({
        person: seats.find(({ id }) => id === person)?.pseudonym ?? person,
        course,
        sittings: 1,
        score,
      })),
  );
