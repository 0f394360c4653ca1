import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openData } from '@amirani/server/open-data';
import { openDatabase } from '@platform/server/database/open.ts';
import { startJournal } from '@platform/server/journal/start.ts';
import { silentLog } from '@platform/server/log/log.ts';
import { requireConfig } from '@platform/server/settings/config.ts';
import { repository } from '../copy-of-project.ts';
import { inspectJournal } from './check.ts';
import { startCrashablePostgres } from './postgres.ts';
import { type ServerProcess, startScript } from './server.ts';
import { markedBatch } from './source.ts';

/** How many workers take how many messages, and how often one is killed. */
export interface WorkersOptions {
  readonly workers: number;
  readonly messages: number;
  readonly kills: number;
  /** Messages in a file; 20 where absent: a worker that is killed leaves at most fifty files twice to others. */
  readonly perFile?: number;
  /** The root of the project; a mutated one to see that the run notices. */
  readonly root?: string;
  readonly say?: (line: string) => void;
}

/** The result. */
export interface WorkersResult {
  readonly workers: number;
  readonly messages: number;
  readonly kills: number;
  readonly seconds: number;
  readonly stored: number;
  /** Handed in, and no traveller of it. */
  readonly missing: number;
  /** Marks in more than one observation, or more than one traveller. */
  readonly doubled: number;
  /** Taken by a second worker after the first had died or been slow: told by their digest. */
  readonly takenAgain: number;
  readonly journalSound: boolean;
  readonly journalEntries: number;
}

const script = fileURLToPath(new URL('./worker-process.ts', import.meta.url));
/** Files that wait at once: a folder of ten thousand would measure the reading of folders. */
const WAITING = 800;

/**
 * Several workers take messages from one folder over one PostgreSQL while they are killed, one after the other, at random
 * moments, and restarted. Afterwards every message must be stored once.
 */
export const runWorkers = async (options: WorkersOptions): Promise<WorkersResult> => {
  const { workers, messages, kills, perFile = 20, root = repository } = options;
  const { say = () => undefined } = options;
  const dataFolder = mkdtempSync(join(tmpdir(), 'amirani-workers-'));
  const inbox = join(dataFolder, 'inbox');
  mkdirSync(inbox);
  const postgres = await startCrashablePostgres();
  const env = { AMIRANI_DATA: dataFolder, AMIRANI_INBOX: inbox, DATABASE_URL: postgres.url };
  const config = requireConfig(env);
  const running: ServerProcess[] = [];
  const start = (): Promise<ServerProcess> => startScript({ script, args: [root], env });
  let journal: Awaited<ReturnType<typeof openJournal>> | undefined;
  try {
    // The server's part: schema, keys, and the one sequencer.
    journal = await openJournal(config);
    const began = performance.now();
    for (let at = 0; at < workers; at += 1) running.push(await start());
    const files = Math.ceil(messages / perFile);
    let sent = 0;
    let killed = 0;
    let left = files;
    const feed = (): void => {
      const waiting = readdirSync(inbox).length;
      for (let room = WAITING - waiting; room > 0 && sent < files; room -= 1) {
        const { bytes } = markedBatch(sent, perFile);
        const name = `${String(sent).padStart(7, '0')}.edi`;
        writeFileSync(join(inbox, `${name}.part`), bytes);
        renameSync(join(inbox, `${name}.part`), join(inbox, name));
        sent += 1;
      }
      left = files - sent + readdirSync(inbox).length;
    };
    while (left > 0) {
      feed();
      // As many kills as are due by the share that is taken, each at its own moment.
      if (killed < kills && (files - left) / files >= (killed + Math.random()) / (kills + 1)) {
        const victim = Math.floor(Math.random() * running.length);
        await running[victim]?.kill();
        running[victim] = await start();
        killed += 1;
        if (killed % 10 === 0) say(`${killed} of ${kills} kills, ${left} of ${files} files left`);
      }
      await sleep(100);
    }
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    for (const worker of running) await worker.stop();
    await journal.stop();
    const counts = await countIn(postgres.url, files * perFile);
    const { journalSound, journalEntries } = await inspectJournal([], dataFolder);
    return {
      ...{ workers, messages: files * perFile, kills: killed, seconds },
      ...{ ...counts, journalSound, journalEntries },
    };
  } finally {
    for (const worker of running) await worker.kill();
    await journal?.stop();
    await postgres.destroy();
    rmSync(dataFolder, { recursive: true, force: true });
  }
};

const openJournal = async (config: ReturnType<typeof requireConfig>) => {
  const database = await openData(config, undefined, silentLog);
  const { sequencer } = await startJournal(database, config, {
    log: silentLog,
    clock: () => new Date(),
  });
  let stopped: Promise<void> | undefined;
  return {
    stop: () => {
      stopped ??= sequencer.stop().then(() => database.close());
      return stopped;
    },
  };
};

const countIn = async (url: string, messages: number) => {
  const database = await openDatabase({ url });
  try {
    return await database.administer(async (client) => {
      const one = async (text: string, values: unknown[] = []): Promise<number> =>
        Number((await client.query<{ n: string }>(text, values)).rows[0]?.n ?? -1);
      return {
        stored: await one('select count(*) as n from api.message'),
        missing: await one(
          `select count(*) as n from generate_series(0, $1::int - 1) as serial where not exists (
             select from api.traveller t where t.document_number = 'X' || lpad(serial::text, 7, '0'))`,
          [messages],
        ),
        doubled:
          (await one(
            "select count(*) as n from (select 1 from api.observation group by record->'documents'->0->>'number' having count(*) > 1) as twice",
          )) +
          (await one(
            'select count(*) as n from (select 1 from api.traveller group by document_number having count(*) > 1) as twice',
          )),
        takenAgain: await one('select coalesce(sum(receipts - 1), 0) as n from ingest.digest'),
      };
    });
  } finally {
    await database.close();
  }
};
