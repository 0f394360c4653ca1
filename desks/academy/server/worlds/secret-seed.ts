import { pick } from '@platform/server/database/pick.ts';
import { seal, unseal } from '@platform/server/keys/seal.ts';
import type { WorldRow } from '../sql/tables.gen.ts';
import type { WorldOrder } from './plan.ts';

/** The seed of a world for measured items, sealed for the database and bound to the world, as the truth of sittings is. */
export const sealSeed = (key: Uint8Array, world: string, seed: string): Buffer =>
  seal(key, Buffer.from(seed), bound(world));

/** What a world is made from, with its seed, be it a secret or not. It leaves the server by the release of a truth alone. */
export const orderOf = (row: WorldRow, key: Uint8Array): WorldOrder => ({
  ...pick(row, 'recipe', 'size', 'dials', 'referenceDate'),
  seed:
    row.sealedSeed === undefined
      ? row.seed
      : unseal(key, row.sealedSeed, bound(row.id)).toString('utf8'),
});

const bound = (world: string): string => `academy.world ${world}`;
