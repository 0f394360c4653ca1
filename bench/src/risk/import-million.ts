import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, type CivilDate } from '@amirani/core';
import { registerDataset, standingAt } from '@desk/risk/server/datasets/datasets.ts';
import {
  addPart,
  beginImport,
  readImport,
  requestReading,
  takeOverImport,
} from '@desk/risk/server/datasets/imports.ts';
import { riskTasks } from '@desk/risk/server/desk.ts';
import { oneSeries } from '@desk/risk/server/series/explore.ts';
import { asDesk } from '@desk/risk/server/tasks.ts';
import { readDetection, startDetection } from '@desk/risk/server/warnings/warnings.ts';
import { migrate } from '@platform/server/database/migrate.ts';
import { openDatabase } from '@platform/server/database/open.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { silentLog } from '@platform/server/log/log.ts';
import type { Platform } from '@platform/server/needs.ts';
import { requireConfig } from '@platform/server/settings/config.ts';
import { startCrashablePostgres } from '../chaos/postgres.ts';

// One process with a heap of its own, so that what it says of memory is of this alone: `import-million.ts ENGINE SERIES WEEKS`.
const [engine = 'postgres', many = '5000', length = '200'] = process.argv.slice(2);
const SERIES = Number(many);
const WEEKS = Number(length);
const MONDAY = '2022-01-03' as CivilDate;
const ANALYST = 'bench';

/** What is counted in a week: a figure that can be told again without keeping it. */
const countOf = (series: number, week: number): number => (series * 31 + week * 17) % 97;

/** The table in pieces of some megabytes, rows by week; `bad` is a row with an invalid count. */
function* pieces(bad: number): Generator<Buffer> {
  let text = 'date,section,nationality,note of the reporting unit,count\n';
  let row = 0;
  for (let week = 0; week < WEEKS; week += 1) {
    const day = addDays(MONDAY, 7 * week);
    for (let series = 0; series < SERIES; series += 1) {
      row += 1;
      const count = row === bad ? 'many' : countOf(series, week);
      text += `${day},section ${series % 50},nationality ${Math.floor(series / 50)},as reported by the unit in its weekly return,${count}\n`;
    }
    if (text.length > 4_000_000) {
      yield Buffer.from(text);
      text = '';
    }
  }
  yield Buffer.from(text);
}

const caller: Caller = {
  session: {
    ...{ login: ANALYST, name: ANALYST, roles: ['risk-analyst'], steppedUpUntil: undefined },
    ...{ expiresAt: new Date(), tokenHash: Buffer.alloc(0) },
  },
  ...{ actor: ANALYST, role: 'risk-analyst', purpose: 'risk-analysis', reference: 'bench' },
};

let most = 0;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 20);

const measured = async <T>(work: () => Promise<T>): Promise<readonly [T, number]> => {
  const cpu = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  return [result, Math.round((user + system) / 1e4) / 100];
};

const home = mkdtempSync(join(tmpdir(), 'amirani-risk-'));
const postgres = engine === 'postgres' ? await startCrashablePostgres() : undefined;
const database = await openDatabase(
  postgres === undefined ? { dataDir: join(home, 'pglite') } : { url: postgres.url },
);
try {
  await migrate(database);
  await database.administer((client) =>
    client.query(
      `insert into identity.account (login, name, roles, password_hash)
        values ($1, 'Bench', '{risk-analyst}', '$argon2id$bench')`,
      [ANALYST],
    ),
  );
  const platform = {
    ...{ config: requireConfig({}), database, log: silentLog, clock: () => new Date() },
  } as unknown as Platform;
  const runner = riskTasks();
  const within = <T>(work: Parameters<typeof asDesk<T>>[2]): Promise<T> =>
    asDesk(platform, 'bench', work);
  await within((tx) =>
    registerDataset(
      tx,
      caller,
      {
        ...{ id: 'million', title: 'A million rows', source: 'Synthetic', indicator: '1A' },
        ...{ unit: 'detections', note: '', sums: [] },
      },
      new Date(),
    ),
  );
  const upload = async (bad: number) => {
    const options = { keys: ['section', 'nationality'], absent: 'not-reported' } as const;
    const { id } = await within((tx) =>
      beginImport(
        tx,
        caller,
        'million',
        { label: 'million.csv', options: { ...options, keys: [...options.keys] } },
        new Date(),
      ),
    );
    let bytes = 0;
    let position = 0;
    for (const piece of pieces(bad)) {
      await within((tx) => addPart(tx, id, position, piece));
      bytes += piece.length;
      position += 1;
    }
    const [, cpu] = await measured(async () => {
      await within((tx) => requestReading(tx, id, undefined, new Date()));
      runner.wake(platform);
      await runner.idle();
    });
    return { read: await within((tx) => readImport(tx, id)), bytes, cpu };
  };
  const idle = process.memoryUsage.rss();
  const bad = await upload(Math.floor((SERIES * WEEKS) / 2));
  const staged = await database.administer(async (client) => {
    const { rows } = await client.query<{ staged: bigint }>(
      'select count(*) as staged from risk.staged',
    );
    return Number(rows[0]?.staged);
  });
  const good = await upload(0);
  const [taken, takeOverCpu] = await measured(() =>
    within((tx) =>
      takeOverImport(tx, caller, good.read.id, { reason: 'bench', against: 0 }, new Date()),
    ),
  );
  const standing = await within((tx) => standingAt(tx, 'million', undefined));
  let wrong = 0;
  for (const series of [0, 1, 77, SERIES - 1]) {
    const key = {
      section: `section ${series % 50}`,
      nationality: `nationality ${Math.floor(series / 50)}`,
    };
    const { cells } = await within((tx) => oneSeries(tx, standing, key));
    cells.forEach((cell, week) => {
      if (cell !== countOf(series, week)) wrong += 1;
    });
  }
  const detection = randomUUID();
  const [, scanCpu] = await measured(async () => {
    const settings = {
      method: 'farrington-flexible',
      options: { b: 2, noPeriods: 1 },
      where: {},
      share: 0.05,
      floor: 5,
      control: 'levels',
    } as const;
    await within((tx) => startDetection(tx, caller, 'million', detection, settings, new Date()));
    runner.wake(platform);
    await runner.idle();
  });
  const scanned = await within((tx) => readDetection(tx, detection));
  process.stdout.write(
    JSON.stringify({
      ...{ engine, rows: SERIES * WEEKS, bytes: good.bytes },
      bad: { state: bad.read.state, problems: bad.read.dryRun?.problems, staged },
      good: {
        state: good.read.state,
        series: good.read.dryRun?.series,
        added: taken.vintage.added,
        wrong,
      },
      scan: { state: scanned.task.state, found: scanned.found },
      cpuSeconds: { dryRun: good.cpu, takeOver: takeOverCpu, scan: scanCpu },
      memoryMiB: { before: Math.round(idle / 2 ** 20), most: Math.round(most / 2 ** 20) },
    }),
  );
} finally {
  clearInterval(watch);
  await database.close();
  await postgres?.destroy();
  rmSync(home, { recursive: true, force: true });
}
