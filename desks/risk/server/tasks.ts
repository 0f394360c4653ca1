import { withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { all } from '@platform/server/database/rows.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { errorFacts } from '@platform/server/log/log.ts';
import type { Platform } from '@platform/server/needs.ts';
import { sql } from 'kysely';
import type { RiskTask } from '../api/types.ts';
import { type TaskRow, taskTable } from './sql/tables.gen.ts';

/** Work that a call begins and does not wait for. */
export type TaskKind = 'import' | 'detection';

/** Context of a running task. Each part runs in its own transaction. */
export interface Running {
  readonly platform: Platform;
  readonly id: string;
  /** A transaction in the desk's role, in the name of the task. */
  readonly within: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
  /** Says how far it is; the heart beats with it. */
  readonly progress: (done: number, total: number) => Promise<void>;
}

/** A task is taken up by another process when its heart has not beaten for so long, in milliseconds. */
const DEAD = 5 * 60_000;

/** A transaction of the desk that nobody called for. */
export const asDesk = <T>(
  { database }: Pick<Platform, 'database'>,
  reference: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> =>
  withAccess(
    database,
    { account: 'system:risk', purpose: 'risk-analysis', reference },
    'amirani_risk',
    work,
  );

/** Asks for a task; one that has ended is begun again. */
export const requestTask = async (
  tx: Transaction,
  id: string,
  kind: TaskKind,
  now: Date,
): Promise<void> => {
  await sql`insert into risk.task (id, kind, state, requested_at) values (${id}, ${kind}, 'waiting', ${now})
    on conflict (id) do update set state = 'waiting', done = 0, total = 0, requested_at = excluded.requested_at,
      started_at = null, beat_at = null, ended_at = null, failure = null`.execute(tx);
};

/** Tasks by their ids. */
export const findTasks = async (
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TaskRow>> => {
  const rows = await taskTable.all(tx, sql`where id = any (${[...ids]}::uuid[])`);
  return new Map(rows.map((row) => [row.id, row]));
};

/** A task as it is shown. */
export const taskOf = (row: TaskRow): RiskTask => ({
  state: row.state,
  done: row.done,
  total: row.total,
  ...(row.startedAt === undefined ? {} : { startedAt: row.startedAt.toISOString() }),
  ...(row.endedAt === undefined ? {} : { endedAt: row.endedAt.toISOString() }),
  ...(row.failure === undefined ? {} : { failure: row.failure }),
});

/** What is done for each kind of task. */
export type TaskWork = Readonly<Record<TaskKind, (running: Running) => Promise<void>>>;

/** Runs the tasks of the desk one after the other in this process, for all callers. */
export interface TaskRunner {
  /** Looks for tasks now; returns at once. */
  readonly wake: (platform: Platform) => void;
  /** Resolves when nothing is left that this process could do. */
  readonly idle: () => Promise<void>;
}

/** A runner of these tasks. */
export const createTaskRunner = (work: TaskWork): TaskRunner => {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async (platform: Platform): Promise<void> => {
    do {
      again = false;
      while (await runNext(platform, work));
    } while (again);
  };
  return {
    wake: (platform) => {
      again = true;
      running ??= run(platform)
        .catch((error: unknown) => platform.log.warn('risk.tasks.trouble', errorFacts(error)))
        .finally(() => {
          running = undefined;
        });
    },
    idle: async () => {
      while (running !== undefined) await running;
    },
  };
};

const runNext = async (platform: Platform, work: TaskWork): Promise<boolean> => {
  const task = await asDesk(platform, 'tasks', (tx) => claim(tx, platform.clock()));
  if (task === undefined) return false;
  const { id, kind } = task;
  const reference = `${kind} ${id}`;
  const within: Running['within'] = (part) => asDesk(platform, reference, part);
  const progress: Running['progress'] = (done, total) =>
    within(async (tx) => {
      await taskTable.update(tx, { done, total, beatAt: platform.clock() }, sql`where id = ${id}`);
      await publish(tx, [{ kind: 'risk', id }]);
    });
  let failure: string | undefined;
  try {
    await work[kind]({ platform, id, within, progress });
  } catch (error) {
    failure = error instanceof Problem ? error.code : 'risk.task.failed';
    if (!(error instanceof Problem))
      platform.log.error('risk.task.failed', { task: reference, ...errorFacts(error) });
  }
  await within(async (tx) => {
    const state = failure === undefined ? 'done' : 'failed';
    await taskTable.update(
      tx,
      { state, failure, endedAt: platform.clock() },
      sql`where id = ${id}`,
    );
    await publish(tx, [{ kind: 'risk', id }]);
  });
  return true;
};

/** The next task that waits or whose heart has stopped; it runs from now on. */
const claim = async (tx: Transaction, now: Date): Promise<TaskRow | undefined> => {
  const rows = await all<TaskRow>(
    tx,
    sql`update risk.task set state = 'running', started_at = ${now}, beat_at = ${now}
    where id = (
      select id from risk.task where state = 'waiting'
        or (state = 'running' and beat_at < ${new Date(now.getTime() - DEAD)})
      order by requested_at, id limit 1 for update skip locked
    ) returning *`,
  );
  return rows[0];
};
