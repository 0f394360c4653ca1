import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { leafHash, toHex } from '@amirani/journal';
import { nodeSha256 } from '@amirani/journal/node';
import { openPublishedFiles } from '@platform/server/journal/published-files.ts';
import { integrate } from '@platform/server/journal/sequence.ts';
import { randomFrom } from './random.ts';
import { filesIn, type JournalRoom, openRoom } from './room.ts';
import { tablesAgree } from './tables.ts';

/** Result of killing the sequencer again and again. */
export interface KillResult {
  readonly cycles: number;
  /** In which step it was killed. */
  readonly killedWhile: Readonly<Record<string, number>>;
  /** Cycles after which the published files verified, without the database. */
  readonly filesSound: number;
  /** Cycles after which the tables agree: no gap, nothing twice, head and tiles as the entries make them. */
  readonly tablesSound: number;
  readonly entries: number;
  /** Committed and, after all is over, not in the log, or in it twice. */
  readonly missing: number;
  readonly doubled: number;
}

const script = fileURLToPath(new URL('./sequencer-process.ts', import.meta.url));

/** Kills a sequencer with SIGKILL at random moments while entries come in, and looks after each. */
export const killSequencer = async (
  cycles: number,
  say: (line: string) => void,
): Promise<KillResult> => {
  const room = await openRoom(4);
  const random = randomFrom(4);
  const killedWhile: Record<string, number> = {};
  const committed: string[] = [];
  let [filesSound, tablesSound] = [0, 0];
  try {
    await integrateAll(room); // an empty log is a log: from here on there is something to verify
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      // A backlog, so that it has much to do at the moment of its death; and more while it works.
      committed.push(...(await room.record(1_500)));
      const sequencer = start(room);
      const writing = room.record(200);
      await sequencer.step(cycle % 2 === 0 ? 'integrating' : 'publishing');
      await sleep(random(120));
      const while_ = await sequencer.kill();
      killedWhile[while_] = (killedWhile[while_] ?? 0) + 1;
      committed.push(...(await writing));
      const verdict = await room.verify();
      if (verdict.sound) filesSound += 1;
      if (await tablesAgree(room)) tablesSound += 1;
      say(`kill ${cycle + 1} while ${while_}: ${verdict.sound ? 'sound' : verdict.fault}`);
    }
    const found = await finish(room);
    return {
      cycles,
      killedWhile,
      filesSound,
      tablesSound,
      entries: committed.length,
      missing: committed.filter((hash) => !found.has(hash)).length,
      doubled: [...found.values()].filter((times) => times > 1).length,
    };
  } finally {
    await room.close();
  }
};

interface Running {
  /** Resolves at the next beginning of a step. */
  readonly step: (name: string) => Promise<void>;
  /** Kills it and says in which step. */
  readonly kill: () => Promise<string>;
}

const start = ({ postgres, home }: JournalRoom): Running => {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--conditions=@amirani/source', '--no-warnings', script, postgres.url, home],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (child.stdout === null) throw new Error('no output');
  const lines = createInterface({ input: child.stdout });
  let last = 'starting';
  lines.on('line', (line) => {
    last = line;
  });
  const exited = once(child, 'exit');
  return {
    step: async (name) => {
      while (last !== name) {
        const event = await Promise.race([once(lines, 'line'), exited]);
        if (event.length > 1) throw new Error('the sequencer ended by itself');
      }
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
      return last;
    },
  };
};

const integrateAll = async (room: JournalRoom): Promise<void> => {
  const files = await openPublishedFiles(room.database, filesIn(room.home));
  for (let added = 1; added > 0; ) {
    const done = await integrate(room.database, room.keys, () => new Date());
    if (done === undefined)
      await sleep(100); // the session of a killed one is still being ended
    else {
      added = done.added;
      await files.publish(done.head);
    }
  }
};

/** The last integration, and how often each leaf is in the log. */
const finish = async (room: JournalRoom): Promise<ReadonlyMap<string, number>> => {
  await integrateAll(room);
  const found = new Map<string, number>();
  const verdict = await room.verify((leaf) => {
    const hash = toHex(leafHash(leaf, nodeSha256));
    found.set(hash, (found.get(hash) ?? 0) + 1);
  });
  if (!verdict.sound) throw new Error(`the log is not sound in the end: ${verdict.fault}`);
  return found;
};
