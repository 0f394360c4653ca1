import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type Course, type CourseBlock, hasFeedback } from '@amirani/academy/courses';
import type { Items } from '@amirani/scenario/items';
import { worldItemTaker } from '@amirani/scenario/proof/world-items';
import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { sql } from 'kysely';
import type { SittingRow } from '../classes/rows.ts';
import { planOf, type WorldOrder } from '../worlds/plan.ts';
import { orderOf } from '../worlds/secret-seed.ts';
import { findWorld, tellSeed } from '../worlds/store.ts';

/** Items of a sitting taken from a world, by block, and the secret that they depend on. */
export interface WorldItems {
  readonly seed: Buffer;
  readonly made: ReadonlyMap<string, Items>;
}

/** Which sitting wants items of which world. */
export interface WorldWish {
  readonly world: string;
  readonly classId: string;
  readonly course: Course;
  readonly number: number;
  readonly blocks: readonly CourseBlock[];
}

/** A world that a sitting may have, and what is to be taken out of it. */
export interface GrantedWorld {
  readonly order: WorldOrder;
  readonly isSecret: boolean;
  readonly wish: WorldWish;
}

/**
 * Checks that a sitting may take items from a world built and proved on the desk. A class uses a world once, so that no
 * traveller appears twice. A measured sitting needs a world with a secret seed of 256 bits, because a known seed reveals the
 * ledger.
 * @throws Problem `http.not-found`, `academy.world.not-secret`, `academy.world.not-usable`
 */
export const grantWorld = async (
  tx: Transaction,
  key: Uint8Array,
  wish: WorldWish,
): Promise<GrantedWorld> => {
  const { world, classId, blocks } = wish;
  const row = mustFind(await findWorld(tx, world));
  if (row.state !== 'built' || (await isUsed(tx, classId, world)))
    throw new Problem('academy.world.not-usable');
  if (row.sealedSeed === undefined && blocks.some((block) => !hasFeedback(block)))
    throw new Problem('academy.world.not-secret');
  return { order: orderOf(row, key), isSecret: row.secret, wish };
};

/**
 * Plans a world and takes the items of a sitting from it. The same world gives another class the same items. This takes
 * seconds, so call it outside a transaction.
 * @throws Problem `academy.world.not-usable`
 */
export const takeFromWorld = async ({
  order,
  isSecret,
  wish: { course, number, blocks },
}: GrantedWorld): Promise<WorldItems> => {
  const plan = planOf(order);
  if (plan === undefined) throw new Problem('academy.world.not-usable');
  const made = new Map<string, Items>();
  for (const [at, block] of blocks.entries()) {
    const items = await taken({
      plan,
      kind: course.material,
      ...pick(block, 'targets', 'others', 'twins', 'difficulty'),
      hints: block.hints.right + block.hints.wrong > 0,
      seed: digest(`${order.seed}\n${number}\n${block.id}`).toString('hex'),
      part: { of: blocks.length, number: at },
    });
    made.set(block.id, items);
  }
  return { seed: isSecret ? Buffer.from(order.seed, 'hex') : digest(order.seed), made };
};

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Takes piece by piece, and lets others have their turn between two. */
const taken = async (options: Parameters<typeof worldItemTaker>[0]): Promise<Items> => {
  const taker = worldItemTaker(options);
  while (taker.needsMore()) {
    taker.nextPiece();
    await setImmediate();
  }
  const items = taker.finish();
  if (items === undefined) throw new Problem('academy.world.not-usable');
  return items;
};

const isUsed = async (tx: Transaction, classId: string, world: string): Promise<boolean> => {
  const { rows } = await sql`select from academy.sitting
    where class_id = ${classId} and world = ${world}`.execute(tx);
  return rows.length > 0;
};

/**
 * Releases the world seed of a sitting with its truth, unless another open sitting of any trainer uses the seed.
 * @throws Problem `academy.sitting.seed-in-use`
 */
export const tellWorld = async (
  tx: Transaction,
  { id, world }: Pick<SittingRow, 'id' | 'world'>,
  seed: string,
): Promise<void> => {
  if (world === undefined) return;
  await asRole(tx, 'amirani_assessor', async (own) => {
    const row = await findWorld(own, world);
    if (row?.secret !== true) return;
    const { rows } = await sql`select from academy.sitting
      where world = ${world} and id <> ${id} and state <> 'finished'`.execute(own);
    if (rows.length > 0) throw new Problem('academy.sitting.seed-in-use');
    await tellSeed(own, world, seed);
  });
};
