import type { AcademyWorld } from '@amirani/contract/academy';
import type { WorldManifest } from '@amirani/scenario/worlds';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { WorldOrder } from './plan.ts';

/** A world as it is stored. */
export interface WorldRow {
  readonly id: string;
  readonly recipe: string;
  readonly size: 'S' | 'M' | 'L';
  readonly seed: string;
  readonly reference_date: string;
  readonly dials: Readonly<Record<string, number>>;
  readonly state: AcademyWorld['state'];
  readonly ordered_by: string;
  readonly ordered_at: Date;
  readonly built_at: Date | null;
  readonly manifest: string | null;
  readonly sha256: string | null;
  readonly proof: NonNullable<AcademyWorld['proof']> | null;
  readonly failure: string | null;
  /** Of a measured block: its seed is no word of a trainer, and is sealed until the truth of a sitting made of it is out. */
  readonly secret: boolean;
  readonly sealed_seed: Buffer | null;
  readonly yields: AcademyWorld['yields'] | null;
}

const columns = sql`id, recipe, size, seed, reference_date::text as reference_date, dials, state, ordered_by, ordered_at,
  built_at, manifest, sha256, proof, failure, secret, sealed_seed, yields`;

/** All worlds, the latest first. */
export const listWorlds = async (tx: Transaction): Promise<readonly WorldRow[]> => {
  const { rows } = await sql<WorldRow>`select ${columns} from academy.world
    order by ordered_at desc, id`.execute(tx);
  return rows;
};

export const findWorld = async (tx: Transaction, id: string): Promise<WorldRow | undefined> => {
  const { rows } =
    await sql<WorldRow>`select ${columns} from academy.world where id = ${id}`.execute(tx);
  return rows[0];
};

/** Orders a world. */
export const insertWorld = async (
  tx: Transaction,
  id: string,
  order: WorldOrder,
  by: string,
  at: Date,
  sealedSeed?: Buffer,
): Promise<void> => {
  await sql`insert into academy.world (id, recipe, size, seed, reference_date, dials, state, ordered_by, ordered_at, secret,
      sealed_seed)
    values (${id}, ${order.recipe}, ${order.size}, ${sealedSeed === undefined ? order.seed : ''}, ${order.referenceDate}::date,
      ${JSON.stringify(order.dials)}::jsonb, 'waiting', ${by}, ${at}, ${sealedSeed !== undefined}, ${sealedSeed ?? null})`.execute(
    tx,
  );
};

/** Minutes after which a world that somebody began to build is begun anew: that process is gone. */
const GONE = 10;

/** Takes the next world that waits; no other process takes the same. */
export const claimWorld = async (tx: Transaction, now: Date): Promise<WorldRow | undefined> => {
  const { rows } =
    await sql<WorldRow>`update academy.world set state = 'building', begun_at = ${now}
    where id = (select id from academy.world
      where state = 'waiting' or (state = 'building'
        and begun_at < ${now}::timestamptz - make_interval(mins => ${GONE}))
      order by ordered_at limit 1 for update skip locked)
    returning ${columns}`.execute(tx);
  return rows[0];
};

export const noteBuilt = async (
  tx: Transaction,
  id: string,
  built: {
    readonly manifest: string;
    readonly sha256: string;
    readonly proof: NonNullable<AcademyWorld['proof']>;
    readonly yields: NonNullable<AcademyWorld['yields']>;
    readonly at: Date;
  },
): Promise<void> => {
  await sql`update academy.world set state = 'built', manifest = ${built.manifest}, sha256 = ${built.sha256},
      proof = ${JSON.stringify(built.proof)}::jsonb, yields = ${JSON.stringify(built.yields)}::jsonb, built_at = ${built.at} where id = ${id}`.execute(
    tx,
  );
};

/** The seed of a world is a secret no more. In the role of the assessor. */
export const tellSeed = async (own: Transaction, id: string, seed: string): Promise<void> => {
  await sql`update academy.world set seed = ${seed}, sealed_seed = null where id = ${id} and sealed_seed is not null`.execute(
    own,
  );
};

export const noteFailed = async (tx: Transaction, id: string, failure: string): Promise<void> => {
  await sql`update academy.world set state = 'failed', failure = ${failure} where id = ${id}`.execute(
    tx,
  );
};

/** A world as it is shown. The seal is published as soon as it is built; the seed is the trainer's. */
export const worldOf = (row: WorldRow): AcademyWorld => {
  const manifest = row.manifest === null ? undefined : (JSON.parse(row.manifest) as WorldManifest);
  return {
    ...{ id: row.id, recipe: row.recipe },
    ...{
      size: row.size,
      secret: row.secret,
      referenceDate: row.reference_date,
      dials: { ...row.dials },
    },
    ...(row.sealed_seed === null ? { seed: row.seed } : {}),
    ...(row.yields === null ? {} : { yields: row.yields }),
    ...{ state: row.state, orderedBy: row.ordered_by, orderedAt: row.ordered_at.toISOString() },
    ...(row.built_at === null ? {} : { builtAt: row.built_at.toISOString() }),
    ...(row.sha256 === null ? {} : { sha256: row.sha256 }),
    ...(manifest === undefined
      ? {}
      : {
          seal: manifest.ledgerSeal,
          counts: Object.fromEntries(
            Object.entries(manifest.files).map(([name, { lines }]) => [name, lines]),
          ),
        }),
    ...(row.proof === null ? {} : { proof: row.proof }),
    ...(row.failure === null ? {} : { failure: row.failure }),
  };
};
