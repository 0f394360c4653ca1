import type { Database } from '../database/open.ts';
import { errorFacts, type Log, sparing } from '../log/log.ts';
import type { JournalKeys } from './keys.ts';
import type { PublishedFiles } from './published-files.ts';
import { BATCH, type Head, integrate } from './sequence.ts';
import { deliver } from './witness.ts';

/** What the sequencer works with. */
export interface SequencerOptions {
  readonly database: Database;
  readonly keys: JournalKeys;
  readonly files: PublishedFiles;
  readonly log: Log;
  readonly clock: () => Date;
  /** A place outside that gets the checkpoints. */
  readonly witness?: string | undefined;
  /** Milliseconds between looks; an entry is in the tree after at most about this long. */
  readonly interval?: number;
  /** Milliseconds between deliveries to the witness. */
  readonly witnessInterval?: number;
}

/** The sequencer at work. */
export interface Sequencer {
  /** Integrates and publishes what waits now. */
  readonly flush: () => Promise<void>;
  /** Ends it, after what waits is integrated. */
  readonly stop: () => Promise<void>;
}

/** Starts the sequencer: every so often it integrates what waits, publishes it and tells the witness. */
export const startSequencer = (options: SequencerOptions): Sequencer => {
  const { interval = 200 } = options;
  const log = sparing(options.log);
  const failed = (error: unknown): void => log.error('journal.sequencer.failed', errorFacts(error));
  const outlet = createOutlet(options);
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const work = async (): Promise<void> => {
    const head = await integrateAll(options);
    if (head !== undefined) await outlet(head);
  };
  // A failure is told and tried again at the next look: entries wait, they are not lost.
  const look = async (): Promise<void> => {
    try {
      const head = await integrateAll(options);
      // Files and witness may be slow; the next entries do not wait for them.
      if (head !== undefined) void outlet(head).catch(failed);
    } catch (error) {
      if (!stopped) failed(error);
    }
  };
  const schedule = (): void => {
    if (stopped) return;
    timer = setTimeout(() => {
      running = look().then(schedule);
    }, interval);
    timer.unref();
  };
  running = look().then(schedule);
  return {
    flush: async () => {
      await running;
      await work();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
      await work().catch(failed);
    },
  };
};

/** Takes heads outside, one after the other and the latest only: to the files, and now and then to the witness. */
const createOutlet = (options: SequencerOptions): ((head: Head) => Promise<void>) => {
  const { database, files, witness, clock, witnessInterval = 60_000 } = options;
  let witnessedAt = Number.NEGATIVE_INFINITY;
  let latest: Head | undefined;
  let going: Promise<void> | undefined;
  const takeOut = async (head: Head): Promise<void> => {
    await files.publish(head);
    const now = clock().getTime();
    if (witness === undefined || now - witnessedAt < witnessInterval) return;
    const cosigned = await deliver(database, witness, head, clock());
    if (cosigned !== undefined) await files.cosign(cosigned);
    witnessedAt = now;
  };
  const go = async (): Promise<void> => {
    try {
      for (let head = latest; head !== undefined; head = latest) {
        latest = undefined;
        await takeOut(head);
      }
    } finally {
      // In one step with the last check of `latest`: a head that comes a moment later starts again and is not lost.
      going = undefined;
    }
  };
  return (head) => {
    latest = head;
    going ??= go();
    return going;
  };
};

/** Batches in a row before what is integrated is published, however much still waits. */
const BATCHES_IN_A_ROW = 20;

/**
 * Batch after batch, until less than a batch waits: what comes in meanwhile is for the next look, or steady
 * writing would make a head of every few entries and never let one be published. Undefined where another
 * process is the sequencer.
 */
const integrateAll = async ({ database, keys, clock, files }: SequencerOptions) => {
  for (let batches = 1; ; batches += 1) {
    const integration = await integrate(database, keys, clock, files.size());
    if (integration === undefined) return undefined;
    if (integration.added < BATCH || batches === BATCHES_IN_A_ROW) return integration.head;
  }
};
