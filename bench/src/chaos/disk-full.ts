import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { repository } from '../copy-of-project.ts';
import { type Findings, inspect } from './check.ts';
import { type ChaosClient, connect } from './client.ts';
import { startCrashablePostgres } from './postgres.ts';
import { startServerProcess } from './server.ts';
import { markedBatch, type Sent } from './source.ts';

/** Result of a full disk under the database. */
export interface DiskFullResult extends Findings {
  /** Batches refused while the disk was full, by the code of the refusal. */
  readonly refused: Readonly<Record<string, number>>;
}

const SIZE = '320m';
const BATCH = 40;

/**
 * Fills the disk under a PostgreSQL in mid-ingest, makes room again, sends again what was refused, and looks
 * whether everything acknowledged is there once. Needs root, for a small file system of its own.
 */
export const fillDisk = async (): Promise<DiskFullResult> => {
  const disk = mkdtempSync(join(tmpdir(), 'amirani-disk-'));
  const dataFolder = mkdtempSync(join(tmpdir(), 'amirani-disk-data-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=0777`, 'tmpfs', disk]);
  const postgres = await startCrashablePostgres(['max_wal_size=64MB', 'min_wal_size=32MB'], disk);
  const server = await startServerProcess(repository, dataFolder, postgres.url);
  const sent: Sent[] = [];
  const refused: Record<string, number> = {};
  const lost: Sent[] = [];
  let batches = 0;
  const next = (): Sent => {
    batches += 1;
    return markedBatch(batches, BATCH);
  };
  const offer = async (client: ChaosClient, batch: Sent): Promise<boolean> => {
    if (!(await client.send(batch))) return false;
    sent.push(batch);
    return true;
  };
  try {
    const client = connect(() => server);
    for (let count = 0; count < 5; count += 1) await offer(client, next());
    const ballast = fill(disk);
    for (let count = 0; count < 400 && lost.length < 8; count += 1) {
      const batch = next();
      if (await offer(client, batch)) continue;
      lost.push(batch);
      const code = client.refusal() ?? 'unknown';
      refused[code] = (refused[code] ?? 0) + 1;
    }
    rmSync(ballast);
    // PostgreSQL stops rather than run without its log; its operator starts it again.
    await postgres.crash();
    await postgres.restart();
    for (const batch of lost) await insist(() => offer(client, batch));
    await server.stop();
    return { refused, ...(await inspect(sent, dataFolder, postgres.url)) };
  } finally {
    await server.kill();
    await postgres.destroy();
    execFileSync('umount', [disk]);
    for (const folder of [disk, dataFolder]) rmSync(folder, { recursive: true, force: true });
  }
};

/** Takes all room that is left. */
const fill = (disk: string): string => {
  const path = join(disk, 'ballast');
  const file = openSync(path, 'w');
  const block = new Uint8Array(64 * 1024);
  try {
    for (;;) writeSync(file, block);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(file);
  }
  return path;
};

const insist = async (attempt: () => Promise<boolean>): Promise<void> => {
  for (let count = 0; count < 100; count += 1) {
    if (await attempt()) return;
    await sleep(200);
  }
  throw new Error('the server did not come back');
};
