import type { WorldManifest } from '@amirani/scenario/worlds';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { first } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import type { AcademyWorld } from '../../api/types.ts';
import { type WorldRow, worldTable } from '../sql/tables.gen.ts';
import type { WorldOrder } from './plan.ts';

/** All worlds, the latest first. */
export const listWorlds = (tx: Transaction): Promise<readonly WorldRow[]> =>
  worldTable.all(tx, sql`order by ordered_at desc, id`);

export const findWorld = (tx: Transaction, id: string): Promise<WorldRow | undefined> =>
  worldTable.first(tx, sql`where id = ${id}`);

/** Orders a world. */
export const insertWorld = (
  tx: Transaction,
  id: string,
  order: WorldOrder,
  by: string,
  at: Date,
  sealedSeed?: Buffer,
): Promise<number> =>
  worldTable.insert(tx, {
    id,
    recipe: order.recipe,
    size: order.size,
    seed: sealedSeed === undefined ? order.seed : '',
    referenceDate: sql`${order.referenceDate}::date`,
    dials: order.dials,
    state: 'waiting',
    orderedBy: by,
    orderedAt: at,
    secret: sealedSeed !== undefined,
    sealedSeed,
  });

/** Minutes until an unfinished build restarts, because its process is gone. */
const GONE = 10;

/** Takes the next world that waits; no other process takes the same. */
export const claimWorld = (tx: Transaction, now: Date): Promise<WorldRow | undefined> =>
  first(
    tx,
    sql`update academy.world set state = 'building', begun_at = ${now}
    where id = (select id from academy.world
      where state = 'waiting' or (state = 'building'
        and begun_at < ${now}::timestamptz - make_interval(mins => ${GONE}))
      order by ordered_at limit 1 for update skip locked)
    returning ${worldTable.columns()}`,
  );

export const noteBuilt = (
  tx: Transaction,
  id: string,
  built: {
    readonly manifest: string;
    readonly sha256: string;
    readonly proof: NonNullable<AcademyWorld['proof']>;
    readonly yields: NonNullable<AcademyWorld['yields']>;
    readonly at: Date;
  },
): Promise<number> =>
  worldTable.update(
    tx,
    {
      state: 'built',
      ...pick(built, 'manifest', 'sha256', 'proof', 'yields'),
      builtAt: built.at,
    },
    sql`where id = ${id}`,
  );

/** The seed of a world is a secret no more. In the role of the assessor. */
export const tellSeed = (own: Transaction, id: string, seed: string): Promise<number> =>
  worldTable.update(
    own,
    { seed, sealedSeed: undefined },
    sql`where id = ${id} and sealed_seed is not null`,
  );

export const noteFailed = (tx: Transaction, id: string, failure: string): Promise<number> =>
  worldTable.update(tx, { state: 'failed', failure }, sql`where id = ${id}`);

/** A world as it is shown. The seal is published as soon as it is built; the seed is the trainer's. */
export const worldOf = (row: WorldRow): AcademyWorld => {
  const manifest =
    row.manifest === undefined ? undefined : (JSON.parse(row.manifest) as WorldManifest);
  return {
    ...pick(row, 'id', 'recipe', 'size', 'secret', 'referenceDate'),
    dials: { ...row.dials },
    ...(row.sealedSeed === undefined ? { seed: row.seed } : {}),
    ...pick(row, 'yields', 'state', 'orderedBy'),
    orderedAt: row.orderedAt.toISOString(),
    builtAt: row.builtAt?.toISOString(),
    sha256: row.sha256,
    ...(manifest === undefined
      ? {}
      : {
          seal: manifest.ledgerSeal,
          counts: Object.fromEntries(
            Object.entries(manifest.files).map(([name, { lines }]) => [name, lines]),
          ),
        }),
    proof: row.proof,
    failure: row.failure,
  };
};
