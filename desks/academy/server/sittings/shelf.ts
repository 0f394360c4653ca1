import { createHash } from 'node:crypto';
import type { Exercise } from '@amirani/academy/exercise';
import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { sql } from 'kysely';
import { truthTable } from '../sql/tables.gen.ts';
import { type SittingTruth, sealTruth, unsealTruth } from './sealed-truth.ts';

/** The truth of sittings at hand, read in the role of the assessor: it never changes once it is sealed. */
export interface ExerciseShelf {
  /** @throws Problem `http.not-found` */
  readonly truthOf: (tx: Transaction, sitting: string) => Promise<SittingTruth>;
  readonly exerciseOf: (tx: Transaction, sitting: string) => Promise<Exercise>;
  /** The exercise with the items of each block in a seat's own order, so that neighbours do not see the same thing. */
  readonly ordered: (tx: Transaction, sitting: string, seat: string) => Promise<Exercise>;
}

/** How many are at hand: those of one day's classes. */
const KEPT = 24;

/** A shelf of this process, with the key under which truth lies in the database. */
export const createShelf = (key: Uint8Array): ExerciseShelf => {
  const kept = new Map<string, SittingTruth>();
  const truthOf = async (tx: Transaction, sitting: string): Promise<SittingTruth> => {
    const found = kept.get(sitting) ?? (await readTruth(tx, key, sitting));
    kept.delete(sitting);
    kept.set(sitting, found);
    for (const oldest of kept.keys())
      if (kept.size > KEPT) kept.delete(oldest);
      else break;
    return found;
  };
  return {
    truthOf,
    exerciseOf: async (tx, sitting) => (await truthOf(tx, sitting)).exercise,
    ordered: async (tx, sitting, seat) => {
      const { exercise, salt } = await truthOf(tx, sitting);
      return inOrderOf(exercise, salt, seat);
    },
  };
};

const readTruth = (tx: Transaction, key: Uint8Array, sitting: string): Promise<SittingTruth> =>
  asRole(tx, 'amirani_assessor', async (own) => {
    const row = mustFind(await truthTable.first(own, sql`where sitting = ${sitting}`));
    if (row.sealed !== undefined) return unsealTruth(key, sitting, row.sealed);
    // Of before truth was sealed: it is now.
    const { salt, seed } = row;
    if (row.exercise === undefined || salt === undefined || seed === undefined)
      throw new Error(`sitting ${sitting} has no truth`);
    const exercise = JSON.parse(row.exercise) as Exercise;
    const truth = { exercise, salt, seed: seed.toString('hex') };
    await truthTable.update(
      own,
      {
        sealed: sealTruth(key, sitting, truth),
        exercise: undefined,
        salt: undefined,
        seed: undefined,
      },
      sql`where sitting = ${sitting}`,
    );
    return truth;
  });

/** Orders items by the secret salt, so that an order reveals nothing about the others. */
const inOrderOf = (exercise: Exercise, salt: string, seat: string): Exercise => ({
  ...exercise,
  blocks: exercise.blocks.map((block) => ({
    ...block,
    items: block.items
      .map((item) => ({
        item,
        key: createHash('sha256').update(`${salt}\n${seat}\n${item.id}`).digest('hex'),
      }))
      .sort((one, other) => (one.key < other.key ? -1 : 1))
      .map(({ item }) => item),
  })),
});
