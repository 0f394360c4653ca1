import { setTimeout as sleep } from 'node:timers/promises';
import { leafHash, toHex } from '@amirani/journal';
import { nodeSha256 } from '@amirani/journal/node';
import { openPublishedFiles } from '@platform/server/journal/published-files.ts';
import { startSequencer } from '@platform/server/journal/sequencer.ts';
import { silentLog } from '@platform/server/log/log.ts';
import { filesIn, type JournalRoom, openRoom } from './room.ts';

/** What the journal carried. */
export interface LoadResult {
  readonly connections: number;
  readonly seconds: number;
  readonly entries: number;
  /** Each in a transaction of its own, committed to the disk before the next. */
  readonly entriesPerSecond: number;
  /** Milliseconds from the record to the signed head that covers it, seen by asking every 20 ms. */
  readonly sequencedMs: { readonly p50: number; readonly p99: number; readonly most: number };
  readonly postgres: string;
  readonly fsync: string;
  readonly synchronousCommit: string;
  /** Whether every entry that was committed is in the published log, which verifies. */
  readonly allInLog: boolean;
}

/** Records entries on a number of connections for a time, with the sequencer at work. */
export const carryLoad = async (connections: number, seconds: number): Promise<LoadResult> => {
  const room = await openRoom(connections + 3);
  const files = await openPublishedFiles(room.database, filesIn(room.home));
  const sequencer = startSequencer({
    database: room.database,
    keys: room.keys,
    files,
    log: silentLog,
    clock: () => new Date(),
  });
  try {
    await sequencer.flush();
    const heads = watchHeads(room);
    const began = performance.now();
    const hashes = (await Promise.all(lanes(room, connections, began + seconds * 1000))).flat();
    const took = (performance.now() - began) / 1000;
    await sequencer.flush();
    await sleep(100);
    const seen = await heads.stop();
    const logged = new Set<string>();
    const verdict = await room.verify((leaf) => void logged.add(hashOf(leaf)));
    return {
      connections,
      seconds: Math.round(took * 10) / 10,
      entries: hashes.length,
      entriesPerSecond: Math.round(hashes.length / took),
      sequencedMs: await delays(room, seen),
      postgres: await room.postgres.version(),
      fsync: await setting(room, 'fsync'),
      synchronousCommit: await setting(room, 'synchronous_commit'),
      allInLog: verdict.sound && hashes.every((hash) => logged.has(hash)),
    };
  } finally {
    await sequencer.stop();
    await room.close();
  }
};

/** A time at which a head of this size was there. */
interface SeenHead {
  readonly size: number;
  readonly at: number;
}

const lanes = (
  room: JournalRoom,
  connections: number,
  until: number,
): readonly Promise<readonly string[]>[] =>
  Array.from({ length: connections }, async () => {
    const hashes: string[] = [];
    while (performance.now() < until) hashes.push(...(await room.record(1)));
    return hashes;
  });

const watchHeads = ({ database }: JournalRoom): { readonly stop: () => Promise<SeenHead[]> } => {
  const seen: SeenHead[] = [];
  let stopped = false;
  const look = async (): Promise<void> => {
    while (!stopped) {
      const { rows } = await database.pool.query<{ size: bigint }>('select size from journal.head');
      const size = Number(rows[0]?.size ?? 0);
      if (size !== seen.at(-1)?.size) seen.push({ size, at: Date.now() });
      await sleep(20);
    }
  };
  const looking = look();
  return {
    stop: async () => {
      stopped = true;
      await looking;
      return seen;
    },
  };
};

const delays = async (
  { database }: JournalRoom,
  seen: readonly SeenHead[],
): Promise<LoadResult['sequencedMs']> => {
  const rows = await database.administer(
    async (client) =>
      (await client.query<{ at: Date }>('select at from journal.entry order by index')).rows,
  );
  let next = 0;
  const waits = rows.flatMap(({ at }, index) => {
    while ((seen[next]?.size ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    const head = seen[next];
    return head === undefined ? [] : [head.at - at.getTime()];
  });
  if (waits.length < rows.length) throw new Error('an entry that no head covers');
  waits.sort((a, b) => a - b);
  const share = (part: number): number => waits[Math.floor(part * (waits.length - 1))] ?? 0;
  return { p50: share(0.5), p99: share(0.99), most: share(1) };
};

const setting = async ({ database }: JournalRoom, name: string): Promise<string> => {
  const { rows } = await database.pool.query<Record<string, string>>(`show ${name}`);
  return Object.values(rows[0] ?? {})[0] ?? '';
};

const hashOf = (leaf: Uint8Array): string => toHex(leafHash(leaf, nodeSha256));
