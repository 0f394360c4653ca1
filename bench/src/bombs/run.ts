import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCrashablePostgres } from '../chaos/postgres.ts';
import { startServerProcess } from '../chaos/server.ts';
import { repository } from '../copy-of-project.ts';
import type { Bomb } from './bomb.ts';
import { expectedAt } from './corpus.ts';
import { bytesOperations, type Knock, openDoors } from './doors.ts';
import { answerOf, handOf } from './wire.ts';

/** How much is tried. */
export interface BombOptions {
  readonly bombs: readonly Bomb[];
  /** Operations that are tried; all of the contract where left out. */
  readonly operations?: readonly string[];
  /** After this many minutes no further file is brought. */
  readonly minutes?: number;
  readonly say?: (line: string) => void;
  /** The URL of a migrated PostgreSQL; one of its own, which commits durably, where left out. */
  readonly databaseUrl?: string;
}

/** Bounds of the proof: milliseconds of an officer's call beside it, and MiB of the server's process. */
export const bounds = { p95: 300, p99: 1000, memory: 1536 } as const;

/** The result. */
export interface BombRun {
  readonly files: number;
  /** Files for which no time was left. */
  readonly left: number;
  readonly operations: readonly string[];
  /** Operations of the contract that take bytes and to which no door leads. */
  readonly withoutDoor: readonly string[];
  readonly knocks: number;
  /** Answers against what was expected of the file there: operation, file, status, code. */
  readonly wrong: readonly string[];
  /** Answers of 5xx and lines that broke. */
  readonly faults: readonly string[];
  readonly slowest: readonly string[];
  readonly sameProcess: boolean;
  readonly officer: {
    readonly calls: number;
    readonly failed: number;
    readonly p50: number;
    readonly p95: number;
    readonly p99: number;
    readonly max: number;
  };
  /** MiB of the server's process: at the beginning and at its highest. */
  readonly memory: { readonly before: number; readonly peak: number };
  readonly load: readonly [number, number];
}

/** Whether a run is as it has to be. */
export const isHeld = ({
  left,
  withoutDoor,
  wrong,
  faults,
  sameProcess,
  officer,
  memory,
}: BombRun): boolean =>
  left === 0 &&
  withoutDoor.length === 0 &&
  wrong.length === 0 &&
  faults.length === 0 &&
  sameProcess &&
  officer.failed === 0 &&
  officer.p95 <= bounds.p95 &&
  officer.p99 <= bounds.p99 &&
  memory.peak <= bounds.memory;

/** Brings every file to every operation that takes bytes, on a real server, while an officer works beside it. */
export const runBombs = async ({
  bombs,
  operations,
  minutes = Number.POSITIVE_INFINITY,
  say = () => undefined,
  databaseUrl,
}: BombOptions): Promise<BombRun> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'amirani-bombs-'));
  const postgres = databaseUrl === undefined ? await startCrashablePostgres() : undefined;
  const server = await startServerProcess(repository, dataFolder, databaseUrl ?? postgres?.url);
  const busy = loadavg()[0] ?? 0;
  try {
    const doors = await openDoors(() => server.address, server.password);
    const wanted = operations ?? bytesOperations();
    const before = memoryOf(server.pid, 'VmRSS');
    const officer = await officerAt(() => server.address, server.password);
    const knocks: { readonly file: string; readonly knock: Knock }[] = [];
    const wrong: string[] = [];
    const faults: string[] = [];
    const until = performance.now() + minutes * 60_000;
    let tried = 0;
    for (const bomb of bombs) {
      if (performance.now() > until) break;
      tried++;
      const bytes = new Uint8Array(bomb.bytes());
      for (const operation of wanted) {
        const door = doors.get(operation);
        if (door === undefined || !isAlive(server.pid)) continue;
        const came = await door(bytes).catch((error: unknown): readonly Knock[] => [
          {
            operation,
            kind: 'stores',
            status: 0,
            code: `before the file: ${String(error)}`,
            ms: 0,
          },
        ]);
        for (const knock of came) {
          knocks.push({ file: bomb.name, knock });
          const line = `${knock.operation} ${bomb.name}: ${knock.status} ${knock.code}`;
          const list =
            knock.status === 0 || knock.status >= 500 ? faults : isRight(bomb, knock) ? [] : wrong;
          list.push(line);
          if (list === faults || list === wrong) say(line);
        }
      }
      say(`${bomb.name}: ${memoryOf(server.pid, 'VmRSS')} MiB, ${faults.length} faults so far`);
    }
    const tally = await officer.stop();
    return {
      files: tried,
      left: bombs.length - tried,
      operations: wanted,
      withoutDoor: wanted.filter((operation) => !doors.has(operation)),
      knocks: knocks.length,
      wrong,
      faults,
      slowest: knocks
        .toSorted((a, b) => b.knock.ms - a.knock.ms)
        .slice(0, 15)
        .map(({ file, knock }) => `${knock.operation} ${file}: ${Math.round(knock.ms)} ms`),
      sameProcess: isAlive(server.pid),
      officer: tally,
      memory: { before, peak: memoryOf(server.pid, 'VmHWM') },
      load: [busy, loadavg()[0] ?? 0],
    };
  } finally {
    await server.kill();
    await postgres?.destroy();
    rmSync(dataFolder, { recursive: true, force: true });
  }
};

const isRight = (bomb: Bomb, { kind, status, kept }: Knock): boolean => {
  const expected = expectedAt(bomb, kind);
  const refused = (status >= 400 && status < 500) || kept === false;
  return expected === 'either' || (expected === 'refused' ? refused : !refused);
};

const isAlive = (pid: number): boolean => {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
};

/** MiB, as Linux counts them; 0 where nothing is known. */
const memoryOf = (pid: number, what: 'VmRSS' | 'VmHWM'): number => {
  try {
    const found = new RegExp(`${what}:\\s+(\\d+) kB`).exec(
      readFileSync(`/proc/${pid}/status`, 'utf8'),
    );
    return Math.round(Number(found?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
};

const EVERY_MS = 100;

/** An officer's call each 100 ms, whether or not the one before was answered. */
const officerAt = async (
  address: () => string,
  password: string,
): Promise<{ readonly stop: () => Promise<BombRun['officer']> }> => {
  const { api } = await handOf(address, { login: 'officer', password }, 'border-check');
  const times: number[] = [];
  let failed = 0;
  const open = new Set<Promise<void>>();
  const timer = setInterval(() => {
    const call = answerOf(() => api.listGates({})).then(({ status, ms }) => {
      open.delete(call);
      times.push(ms);
      if (status !== 200) failed++;
    });
    open.add(call);
  }, EVERY_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.all(open);
      const sorted = times.toSorted((a, b) => a - b);
      const at = (share: number): number =>
        Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
      return {
        ...{ calls: times.length, failed },
        ...{ p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) },
      };
    },
  };
};
