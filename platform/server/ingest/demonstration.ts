import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorFacts } from '../log/log.ts';
import type { Platform } from '../needs.ts';
import { systemCall } from './sources/system-call.ts';
import type { IngestRoom } from './start.ts';
import type { NewAirport } from './store/flights.ts';

/** A file of a synthetic world, with the moment at which it was sent: `2026-03-31T00:00Z`. */
interface DemonstrationFile {
  readonly bytes: Uint8Array;
  readonly at: string;
}

/** A synthetic world to show: made from the instant at which the demonstration was first opened. */
export interface Demonstration {
  /** The world of an instant; the same instant gives the same world. */
  readonly world: (instant: string) => {
    /** In the order of sending. */
    readonly files: readonly DemonstrationFile[];
    readonly airports: readonly NewAirport[];
  };
  /** Days after which a new world is made, so that there are flights to show. 1 where absent. */
  readonly days?: number;
}

/** A demonstration that goes on. */
export interface RunningDemonstration {
  readonly stop: () => Promise<void>;
}

/** Files that are taken in at once: an embedded database has one session, and other calls wait for it meanwhile. */
const AT_ONCE = 10;

/**
 * Takes in what the airlines of a synthetic world have sent up to now, and then each file when its time comes. Where it stands is kept in the data folder: a later start goes on, and makes a new world
 * when the last is over.
 */
export const startDemonstration = async (
  platform: Platform,
  room: IngestRoom,
  demonstration: Demonstration,
): Promise<RunningDemonstration> => {
  const { config, clock, journal, log } = platform;
  const path = join(config.dataFolder, 'demonstration.json');
  let place = await readPlace(path, clock(), demonstration.days ?? 1);
  const { files, airports } = demonstration.world(place.instant);
  await room.addAirports(airports);
  const call = systemCall(journal, 'demonstration', 'a synthetic world');
  const advance = async (): Promise<void> => {
    const now = clock().getTime();
    for (;;) {
      const next = files.slice(place.taken, place.taken + AT_ONCE);
      const due = next.filter(({ at }) => Date.parse(at) <= now);
      if (due.length === 0) return;
      await room.ingest.take(
        due.map(({ bytes }) => ({ bytes, source: 'command' as const })),
        call,
      );
      place = { ...place, taken: place.taken + due.length };
      await writePlace(path, place);
    }
  };
  await advance();
  const stopping = new AbortController();
  const running = goOn(advance, stopping.signal, (error) =>
    log.warn('demonstration.failed', errorFacts(error)),
  );
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
};

const BETWEEN = 20_000;

const goOn = async (
  advance: () => Promise<void>,
  signal: AbortSignal,
  onTrouble: (error: unknown) => void,
): Promise<void> => {
  for (;;) {
    await wait(BETWEEN, undefined, { signal, ref: false }).catch(() => undefined);
    if (signal.aborted) return;
    await advance().catch(onTrouble);
  }
};

interface Place {
  /** From which the world follows. */
  readonly instant: string;
  /** Files that are in the database. */
  readonly taken: number;
}

const DAY = 86_400_000;

const readPlace = async (path: string, now: Date, days: number): Promise<Place> => {
  const fresh = { instant: `${now.toISOString().slice(0, 16)}Z`, taken: 0 };
  try {
    const place = JSON.parse(await readFile(path, 'utf8')) as Place;
    return now.getTime() - Date.parse(place.instant) < days * DAY ? place : fresh;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return fresh;
    throw error;
  }
};

const writePlace = async (path: string, place: Place): Promise<void> => {
  await writeFile(`${path}.tmp`, JSON.stringify(place));
  await rename(`${path}.tmp`, path);
};
