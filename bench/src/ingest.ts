import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noFailedFiles } from '@platform/server/apart/failed-files.ts';
import { createReaders } from '@platform/server/apart/readers.ts';
import { migrate } from '@platform/server/database/migrate.ts';
import { openDatabase } from '@platform/server/database/open.ts';
import { systemCall } from '@platform/server/ingest/sources/system-call.ts';
import { startIngest } from '@platform/server/ingest/start.ts';
import { preparePartitions } from '@platform/server/ingest/upkeep.ts';
import { startJournal } from '@platform/server/journal/start.ts';
import { silentLog } from '@platform/server/log/log.ts';
import type { Platform } from '@platform/server/needs.ts';
import { readConfig } from '@platform/server/settings/config.ts';
import { startCrashablePostgres } from './chaos/postgres.ts';
import { paxlstCorpus, pnrgovCorpus } from './corpus.ts';

/** How large a run is. */
export interface IngestBenchOptions {
  readonly messages: number;
  readonly engine: 'pglite' | 'postgres';
  /** Files that are given at once, as the watched folder groups them. */
  readonly commit: number;
  /** Whether all messages are one file. */
  readonly inOneFile: boolean;
}

/** 100,000 messages, 500 to a commit, as the published figures. */
const DEFAULT_INGEST_OPTIONS: IngestBenchOptions = {
  messages: 100_000,
  engine: 'postgres',
  commit: 500,
  inOneFile: false,
};

/** What a run came to. Peak memory is the server's process; PostgreSQL's own is not in it. */
export interface IngestBenchResult {
  readonly name: 'ingest';
  readonly engine: 'pglite' | 'postgres';
  readonly messages: number;
  readonly travellers: number;
  readonly megabytes: number;
  readonly seconds: number;
  readonly messagesPerSecond: number;
  readonly travellersPerSecond: number;
  /** CPU seconds of the server's process, PGlite's thread included. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/**
 * From bytes to durable commit, everything on: gate, reading, matching, provenance, counts, journal entry,
 * fsync. Half PNRGOV (two travellers), half PAXLST (ten), each a file of its own, none seen twice.
 */
export const benchIngest = async (
  options: Partial<IngestBenchOptions> = {},
): Promise<IngestBenchResult> => {
  const { messages, engine, commit, inOneFile } = { ...DEFAULT_INGEST_OPTIONS, ...options };
  const half = Math.ceil(messages / 2);
  const own = interleave(pnrgovCorpus(half * 2200), paxlstCorpus(half * 3000), messages);
  const files = inOneFile ? [Buffer.concat(own)] : own;
  const home = mkdtempSync(join(tmpdir(), 'amirani-bench-'));
  const server = engine === 'postgres' ? await startCrashablePostgres() : undefined;
  try {
    const result = await run(files, home, server?.url, commit);
    print(result);
    return result;
  } finally {
    await server?.destroy();
    rmSync(home, { recursive: true, force: true });
  }
};

/** The two corpora in turn, so that a commit holds both. */
const interleave = (
  a: { readonly interchanges: readonly Uint8Array[] },
  b: { readonly interchanges: readonly Uint8Array[] },
  count: number,
): readonly Uint8Array[] =>
  Array.from({ length: count }, (_, index) => {
    const file = (index % 2 === 0 ? a : b).interchanges[index >> 1];
    if (file === undefined) throw new Error('the corpus is too small');
    return file;
  });

const run = async (
  files: readonly Uint8Array[],
  home: string,
  url: string | undefined,
  commit: number,
): Promise<IngestBenchResult> => {
  const config = readConfig({
    AMIRANI_DATA: home,
    AMIRANI_HOME_STATE: 'QVR',
    ...(url === undefined ? {} : { DATABASE_URL: url }),
  });
  if (!config.ok) throw new Error(JSON.stringify(config.issues));
  const database = await openDatabase(
    url === undefined ? { dataDir: join(home, 'database') } : { url },
  );
  await migrate(database);
  const clock = (): Date => new Date();
  const journal = await startJournal(database, config.value, { log: silentLog, clock });
  const platform: Platform = {
    ...{ config: config.value, database, clock, log: silentLog },
    readers: createReaders({ failed: noFailedFiles }),
    ...{ journal: journal.journal, journalHealth: journal.health },
  };
  await preparePartitions(platform);
  const { ingest } = await startIngest(platform);
  const call = systemCall(platform.journal, 'bench', 'bench');
  const memory = watchMemory();
  const cpu = process.cpuUsage();
  const started = performance.now();
  let [messages, travellers, from] = [0, 0, 0];
  // As the watched folder does: one group is read while the database commits the other.
  const lane = async (): Promise<void> => {
    while (from < files.length) {
      const group = files.slice(from, from + commit);
      from += group.length;
      const { outcomes } = await ingest.take(
        group.map((bytes) => ({ bytes, source: 'folder' as const })),
        call,
      );
      for (const outcome of outcomes.flat()) {
        if (outcome.outcome !== 'stored') throw new Error(`a message was ${outcome.outcome}`);
        messages += 1;
        travellers += outcome.travellers;
      }
    }
  };
  await Promise.all([lane(), lane()]);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const peakMegabytes = memory();
  await journal.sequencer.stop();
  await database.close();
  return {
    name: 'ingest',
    engine: database.engine,
    messages,
    travellers,
    megabytes: files.reduce((sum, { length }) => sum + length, 0) / 1e6,
    seconds,
    messagesPerSecond: messages / seconds,
    travellersPerSecond: travellers / seconds,
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes,
  };
};

/** Looks at the resident memory every 50 ms; gives the largest, in megabytes. */
const watchMemory = (): (() => number) => {
  let peak = 0;
  const look = (): void => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  const timer = setInterval(look, 50);
  return () => {
    clearInterval(timer);
    look();
    return peak / 1e6;
  };
};

const print = (result: IngestBenchResult): void => {
  const { engine, messages, travellers, megabytes, seconds, cpuSeconds, peakMegabytes } = result;
  process.stdout.write(
    `${engine.padEnd(9)} ${messages} messages (${megabytes.toFixed(0)} MB, ${travellers} travellers) in ${seconds.toFixed(1)} s: ` +
      `${result.messagesPerSecond.toFixed(0)} messages/s, ${result.travellersPerSecond.toFixed(0)} travellers/s, ` +
      `${cpuSeconds.toFixed(1)} CPU s in the server, peak ${peakMegabytes.toFixed(0)} MB\n`,
  );
};
