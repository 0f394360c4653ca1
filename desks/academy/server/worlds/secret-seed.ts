import { seal, unseal } from '@platform/server/keys/seal.ts';
import type { WorldOrder } from './plan.ts';
import type { WorldRow } from './store.ts';

/** The seed of a world for measured items, sealed for the database and bound to the world, as the truth of sittings is. */
export const sealSeed = (key: Uint8Array, world: string, seed: string): Buffer =>
  seal(key, Buffer.from(seed), bound(world));

/** What a world is made from, with its seed, be it a secret or not. It leaves the server by the release of a truth alone. */
export const orderOf = (row: WorldRow, key: Uint8Array): WorldOrder => ({
  ...{ recipe: row.recipe, size: row.size, dials: row.dials, referenceDate: row.reference_date },
  seed:
    row.sealed_seed === null
      ? row.seed
      : unseal(key, row.sealed_seed, bound(row.id)).toString('utf8'),
});

const bound = (world: string): string => `academy.world ${world}`;
