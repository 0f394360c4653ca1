import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { repository } from '../copy-of-project.ts';
import { type Findings, inspect } from './check.ts';
import { connect } from './client.ts';
import { type CrashablePostgres, startCrashablePostgres } from './postgres.ts';
import { type ServerProcess, startServerProcess } from './server.ts';
import { markedBatch, type Sent } from './source.ts';

/** What to run. */
export interface ChaosOptions {
  readonly engine: 'pglite' | 'postgres';
  readonly cycles: number;
  /** In which cycles the source sends again what was not acknowledged, and the last two that were. */
  readonly redelivery: 'every-other' | 'always' | 'never';
  /** The root of the project; a mutated one to see that the run notices. */
  readonly root?: string;
  readonly seed?: number;
  readonly say?: (line: string) => void;
}

/** The result. */
export interface ChaosResult extends Findings {
  readonly engine: string;
  readonly cycles: number;
  readonly kills: { readonly server: number; readonly database: number };
  readonly redelivered: number;
  /** Mean time from the kill until the server answered again, in milliseconds. */
  readonly restartMs: number;
}

const LANES = 2;
const BATCH = 20;

/**
 * Sends batches while the server or the database is killed at random moments, then looks whether everything
 * acknowledged is there once and the journal verifies.
 */
export const runChaos = async (options: ChaosOptions): Promise<ChaosResult> => {
  const { engine, cycles, root = repository, seed = 1, say = () => undefined } = options;
  const dataFolder = mkdtempSync(join(tmpdir(), 'amirani-chaos-'));
  const postgres = engine === 'postgres' ? await startCrashablePostgres() : undefined;
  const start = (): Promise<ServerProcess> => startServerProcess(root, dataFolder, postgres?.url);
  const world: World = {
    server: await start(),
    start,
    postgres,
    sent: [],
    batches: 0,
    redelivered: 0,
  };
  const random = xorshift(seed);
  const kills = { server: 0, database: 0 };
  let restarting = 0;
  try {
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      const victim = postgres !== undefined && cycle % 2 === 1 ? 'database' : 'server';
      const again =
        options.redelivery === 'always' ||
        (options.redelivery === 'every-other' && Math.floor(cycle / 2) % 2 === 0);
      restarting += await killInMidIngest(world, victim, 200 + random() * 900, again);
      kills[victim] += 1;
      say(`cycle ${cycle + 1}/${cycles}: ${victim} killed, ${acknowledgedOf(world)} acknowledged`);
    }
    await world.server.stop();
    const findings = await inspect(world.sent, dataFolder, postgres?.url);
    const { redelivered } = world;
    return {
      engine,
      cycles,
      kills,
      redelivered,
      restartMs: Math.round(restarting / cycles),
      ...findings,
    };
  } finally {
    await world.server.kill();
    await postgres?.destroy();
    rmSync(dataFolder, { recursive: true, force: true });
  }
};

interface World {
  server: ServerProcess;
  readonly start: () => Promise<ServerProcess>;
  readonly postgres: CrashablePostgres | undefined;
  readonly sent: Sent[];
  batches: number;
  redelivered: number;
}

const killInMidIngest = async (
  world: World,
  victim: 'server' | 'database',
  after: number,
  again: boolean,
): Promise<number> => {
  const lost: Sent[] = [];
  let sending = true;
  const lanes = Array.from({ length: LANES }, async () => {
    const client = connect(() => world.server);
    while (sending) {
      const batch = markedBatch(world.batches, BATCH);
      world.batches += 1;
      if (await client.send(batch)) world.sent.push(batch);
      else lost.push(batch);
    }
  });
  await sleep(after);
  const killed = performance.now();
  if (victim === 'server') await world.server.kill();
  else await world.postgres?.crash();
  sending = false;
  await Promise.all(lanes);
  if (victim === 'database') await world.postgres?.restart();
  else world.server = await world.start();
  const client = connect(() => world.server);
  const probe = markedBatch(world.batches, BATCH);
  world.batches += 1;
  await insist(client.send, probe, world);
  const took = performance.now() - killed;
  if (again) await redeliver(world, lost, client.send);
  return took;
};

/** An at-least-once source: sends again what got no answer, and the last two that did. */
const redeliver = async (
  world: World,
  lost: readonly Sent[],
  send: (batch: Sent) => Promise<boolean>,
): Promise<void> => {
  for (const batch of world.sent.slice(-2)) await send({ ...batch });
  for (const batch of lost) await insist(send, batch, world);
  world.redelivered += lost.length + 2;
};

const insist = async (
  send: (batch: Sent) => Promise<boolean>,
  batch: Sent,
  world: World,
): Promise<void> => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await send(batch)) {
      world.sent.push(batch);
      return;
    }
    await sleep(200);
  }
  throw new Error('the server did not come back');
};

const acknowledgedOf = ({ sent }: World): number => sent.length * BATCH;

/** Numbers from 0 to 1; the run's moments are its own, but its choices can be repeated. */
const xorshift = (seed: number): (() => number) => {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
};
