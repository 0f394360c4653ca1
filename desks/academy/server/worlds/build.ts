import { setImmediate } from 'node:timers/promises';
import { countsOfBorder, countsOfFlight, type Yield } from '@amirani/scenario/proof/world-items';
import { type WorldProof, worldProver } from '@amirani/scenario/proof/worlds';
import {
  bordersOf,
  livesOfFlight,
  manifestFile,
  type TrainingPlan,
  worldId,
} from '@amirani/scenario/worlds';
import { withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { errorFacts } from '@platform/server/log/log.ts';
import type { Platform } from '@platform/server/needs.ts';
import type { AcademyWorld } from '../../api/types.ts';
import type { WorldRow } from '../sql/tables.gen.ts';
import { makeWorld } from './make.ts';
import { planOf } from './plan.ts';
import { orderOf } from './secret-seed.ts';
import { claimWorld, noteBuilt, noteFailed } from './store.ts';

/** Builds every world that waits, one after the other. */
export const buildWaiting = async (platform: Platform, key: Uint8Array): Promise<void> => {
  for (;;) {
    const row = await asBuilder(platform, (tx) => claimWorld(tx, platform.clock()));
    if (row === undefined) return;
    await build(platform, key, row).catch(async (error: unknown) => {
      platform.log.error('academy.world.failed', errorFacts(error));
      await asBuilder(platform, (tx) => noteFailed(tx, row.id, 'academy.world.unbuilt'));
    });
    await asBuilder(platform, (tx) => publish(tx, [{ kind: 'academy', id: row.id }]));
  }
};

const build = async (platform: Platform, key: Uint8Array, row: WorldRow): Promise<void> => {
  const plan = planOf(orderOf(row, key));
  if (plan === undefined) throw new Error('a recipe that was there is gone');
  const manifest = await makeWorld(plan);
  const { proof, yields } = await proveWorld(plan);
  await asBuilder(platform, (tx) =>
    noteBuilt(tx, row.id, {
      manifest: manifestFile(manifest),
      sha256: worldId(manifest),
      proof,
      yields,
      at: platform.clock(),
    }),
  );
};

/** Proves a world flight by flight, and counts what items can be made of it; others have their turn between two pieces. */
const proveWorld = async (
  plan: TrainingPlan,
): Promise<{
  readonly proof: NonNullable<AcademyWorld['proof']>;
  readonly yields: NonNullable<AcademyWorld['yields']>;
}> => {
  const prover = worldProver();
  const yields = {
    document: nothing,
    traveller: nothing,
    stay: nothing,
    series: nothing,
    network: nothing,
  };
  for (let flight = 0; flight < plan.extent.flights; flight += 1) {
    const made = livesOfFlight(plan, flight);
    prover.addLives(made.lives);
    for (const kind of onFlights)
      yields[kind] = sumOf(yields[kind], countsOfFlight(plan, kind, made));
    await setImmediate();
  }
  for (let border = 0; border < bordersOf(plan); border += 1) {
    yields.series = sumOf(yields.series, countsOfBorder(plan, border));
    await setImmediate();
  }
  return { proof: proofShape(prover.finish()), yields };
};

/** What travellers of a flight can be asked about. */
const onFlights = ['document', 'traveller', 'stay', 'network'] as const;

const nothing: Yield = { targets: 0, others: 0 };

const sumOf = (one: Yield, other: Yield): Yield => ({
  targets: one.targets + other.targets,
  others: one.others + other.others,
});

const proofShape = (proof: WorldProof): NonNullable<AcademyWorld['proof']> => {
  const plants = proof.acts + proof.needs;
  const unsolved = proof.problems.filter(({ fault }) => fault === 'unseen' || fault === 'line');
  return {
    plants,
    undetectable: proof.undetectable,
    decoys: proof.decoys,
    solvable: plants - proof.undetectable - unsolved.length,
    failures: proof.problems.map(({ fault, entity }) => ({ plant: entity, code: fault })),
    rows: Object.entries(proof.techniques).map(([technique, { plants: count, line, reached }]) => ({
      technique,
      plants: count,
      line,
      evidence: Object.keys(reached),
    })),
  };
};

const asBuilder = <T>({ database }: Platform, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  withAccess(
    database,
    { account: 'system:academy-worlds', purpose: 'operation', reference: 'worlds' },
    'amirani_assessor',
    work,
  );
