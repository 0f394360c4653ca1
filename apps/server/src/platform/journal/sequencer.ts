import type { Database } from '../database/open.ts';
import { errorFacts, type Log } from '../log.ts';
import type { JournalKeys } from './keys.ts';
import type { PublishedFiles } from './published-files.ts';
import { integrate } from './sequence.ts';
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
  const { log, interval = 500, witnessInterval = 60_000 } = options;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let witnessedAt = Number.NEGATIVE_INFINITY;

  const work = async (): Promise<void> => {
    const head = await integrateAll(options);
    if (head === undefined) return;
    await options.files.publish(head);
    const now = options.clock().getTime();
    if (options.witness === undefined || now - witnessedAt < witnessInterval) return;
    const cosigned = await deliver(options.database, options.witness, head, options.clock());
    if (cosigned !== undefined) await options.files.cosign(cosigned);
    witnessedAt = now;
  };
  // A failure is told and tried again at the next look: entries wait, they are not lost.
  const look = (): Promise<void> =>
    work().catch((error) => {
      if (!stopped) log.error('journal.sequencer.failed', errorFacts(error));
    });
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
      await work().catch((error) => log.error('journal.sequencer.failed', errorFacts(error)));
    },
  };
};

/** Batch after batch, until nothing waits; undefined where another process is the sequencer. */
const integrateAll = async ({ database, keys, clock }: SequencerOptions) => {
  for (;;) {
    const integration = await integrate(database, keys, clock);
    if (integration === undefined || integration.added === 0) return integration?.head;
  }
};
