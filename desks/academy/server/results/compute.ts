import {
  attemptOf,
  type Block,
  type Exercise,
  orderedJson,
  type Run,
  scoreDigest,
  scoreIn,
} from '@amirani/academy/exercise';
import { type Attempt, type Score, scoreOf } from '@amirani/academy/scoring';
import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { all } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import type { ExerciseShelf } from '../sittings/shelf.ts';
import { readRun } from '../sittings/store.ts';

const kinds: readonly Block['kind'][] = ['practice', 'measured'];

/**
 * Scores everybody of a sitting whose truth is out, or again after an item fell, from the recorded events and by the published
 * formulas (R73). Gives the seats whose score changed or is new.
 */
export const scoreSitting = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  id: string,
  now: Date,
): Promise<readonly string[]> => {
  const exercise = await shelf.exerciseOf(tx, id);
  return asRole(tx, 'amirani_assessor', async (own) => {
    const run = await readRun(own, id);
    const changed = new Set<string>();
    for (const seat of run.seats.keys())
      for (const kind of kinds) {
        const score = scoreIn(exercise, run, seat, kind);
        if (score !== undefined && (await keepScore(own, id, seat, kind, score, now)))
          changed.add(seat);
      }
    return [...changed];
  });
};

/** Keeps a score; whether it is new or another than before. */
const keepScore = async (
  own: Transaction,
  sitting: string,
  seat: string,
  kind: Block['kind'],
  score: Score,
  now: Date,
): Promise<boolean> => {
  const { rows } = await sql`
    insert into academy.score as s (sitting, seat, kind, score, digest, computed_at)
    values (${sitting}, ${seat}, ${kind}, ${orderedJson(score)}, ${scoreDigest(score)}, ${now})
    on conflict (sitting, seat, kind) do update set score = excluded.score, digest = excluded.digest,
      computed_at = excluded.computed_at, recomputed = s.recomputed + 1
    where s.digest <> excluded.digest returning seat`.execute(own);
  return rows.length > 0;
};

/** A person's measured decisions over all released sittings of the class, as one attempt. */
export interface Together {
  readonly score: Score;
  /** Sittings in which something measured was decided. */
  readonly sittings: number;
  /** Days of the first and the last of them. */
  readonly from: Date;
  readonly to: Date;
}

/** Computes joint scores of a class, by seat, for the certificate rule. */
export const togetherOf = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  classId: string,
  seats: readonly string[],
): Promise<ReadonlyMap<string, Together>> => {
  const sittings = await asRole(tx, 'amirani_assessor', async (own) => {
    const rows = await all<{ id: string; begunAt: Date }>(
      own,
      sql`select id, begun_at from academy.sitting where class_id = ${classId} and owner is null
        and released_at is not null order by begun_at, id`,
    );
    return Promise.all(
      rows.map(async ({ id, begunAt }) => ({ id, begunAt, run: await readRun(own, id, seats) })),
    );
  });
  const joint = new Map<string, Together>();
  const exercises = new Map<string, Exercise>();
  for (const { id } of sittings) exercises.set(id, await shelf.exerciseOf(tx, id));
  for (const seat of seats) {
    const parts = sittings.flatMap(({ id, begunAt, run }) => {
      const exercise = exercises.get(id);
      const attempt = exercise === undefined ? undefined : measuredOf(exercise, run, seat);
      return attempt === undefined ? [] : [{ begunAt, attempt }];
    });
    const [first] = parts;
    const last = parts.at(-1);
    if (first === undefined || last === undefined) continue;
    joint.set(seat, {
      score: scoreOf({
        items: parts.flatMap(({ attempt }) => attempt.items),
        decisions: parts.flatMap(({ attempt }) => attempt.decisions),
        fieldPrevalence: first.attempt.fieldPrevalence,
      }),
      sittings: parts.length,
      from: first.begunAt,
      to: last.begunAt,
    });
  }
  return joint;
};

const measuredOf = (exercise: Exercise, run: Run, seat: string): Attempt | undefined => {
  const attempt = attemptOf(exercise, run, seat);
  return attempt.decisions.length === 0 ? undefined : attempt;
};
