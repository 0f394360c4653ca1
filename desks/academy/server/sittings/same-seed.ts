import type { Course } from '@amirani/academy/courses';
import type { Transaction } from '@platform/server/database/open.ts';
import { all } from '@platform/server/database/rows.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { sql } from 'kysely';
import type { SittingRow } from '../classes/rows.ts';
import { findSitting } from '../classes/store.ts';
import type { ExerciseShelf } from './shelf.ts';

/** A secret that sittings share, and the first of them. */
export interface SharedSeed {
  readonly of: string;
  readonly seed: Buffer;
}

/**
 * Returns the seed of another sitting of the trainer, to give another class the same items. The sitting must have the same
 * number and course edition, and its seed must still be secret: this open code makes the items of a known seed.
 * @throws Problem `http.not-found`, `academy.sitting.seed-not-usable`
 */
export const sharedSeed = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  id: string,
  { course, number }: { readonly course: Course; readonly number: number },
): Promise<SharedSeed> => {
  const other = mustFind(await findSitting(tx, id));
  const isSame =
    other.owner === undefined &&
    other.world === undefined &&
    other.course === course.id &&
    other.edition === course.edition &&
    other.number === number;
  const all = await ofSameSeed(tx, other);
  if (!isSame || all.some(({ released }) => released))
    throw new Problem('academy.sitting.seed-not-usable');
  const { seed } = await shelf.truthOf(tx, id);
  return { of: other.seedOf ?? other.id, seed: Buffer.from(seed, 'hex') };
};

/** Refuses to give out a secret of which others still sit. @throws Problem `academy.sitting.seed-in-use` */
export const mustBeOver = async (tx: Transaction, sitting: SittingRow): Promise<void> => {
  const others = (await ofSameSeed(tx, sitting)).filter(({ id }) => id !== sitting.id);
  if (others.some(({ over }) => !over)) throw new Problem('academy.sitting.seed-in-use');
};

/** Sittings of one secret, as far as the trainer teaches them: one shares only what is one's own. */
const ofSameSeed = async (
  tx: Transaction,
  { id, seedOf }: Pick<SittingRow, 'id' | 'seedOf'>,
): Promise<
  readonly { readonly id: string; readonly over: boolean; readonly released: boolean }[]
> => {
  const first = seedOf ?? id;
  const rows = await all<{ id: string; over: boolean; released: boolean }>(
    tx,
    sql`select id, state = 'finished' as over, released_at is not null as released from academy.sitting
    where id = ${first} or seed_of = ${first}`,
  );
  return rows;
};
