import { createHash } from 'node:crypto';
import type { Exercise } from '@amirani/academy/exercise';
import { sql } from 'kysely';
import { asRole } from '../../../platform/database/access.ts';
import type { Transaction } from '../../../platform/database/open.ts';
import { mustFind } from '../find.ts';

/** What is true in a sitting, as it was sealed. It leaves this desk by `traineeView` or after the release, and no other way. */
export interface SealedTruth {
  readonly exercise: Exercise;
  readonly salt: string;
  /** 256 bits, in hexadecimal. */
  readonly seed: string;
}

/** The truth of sittings at hand, read in the role of the assessor: it never changes once it is sealed. */
export interface ExerciseShelf {
  /** @throws Problem `http.not-found` */
  readonly truthOf: (tx: Transaction, sitting: string) => Promise<SealedTruth>;
  readonly exerciseOf: (tx: Transaction, sitting: string) => Promise<Exercise>;
  /** The exercise with the items of each block in a seat's own order, so that neighbours do not see the same thing. */
  readonly ordered: (tx: Transaction, sitting: string, seat: string) => Promise<Exercise>;
}

/** How many are at hand: those of one day's classes. */
const KEPT = 24;

/** A shelf of this process. */
export const createShelf = (): ExerciseShelf => {
  const kept = new Map<string, SealedTruth>();
  const truthOf = async (tx: Transaction, sitting: string): Promise<SealedTruth> => {
    const found = kept.get(sitting) ?? (await readTruth(tx, sitting));
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

const readTruth = (tx: Transaction, sitting: string): Promise<SealedTruth> =>
  asRole(tx, 'amirani_assessor', async (own) => {
    const { rows } = await sql<{ exercise: string; salt: string; seed: Buffer }>`
      select exercise, salt, seed from academy.truth where sitting = ${sitting}`.execute(own);
    const { exercise, salt, seed } = mustFind(rows[0]);
    return { exercise: JSON.parse(exercise) as Exercise, salt, seed: seed.toString('hex') };
  });

/** An order that follows from the secret salt: whoever sees it learns nothing of the others'. */
export const inOrderOf = (exercise: Exercise, salt: string, seat: string): Exercise => ({
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
