import { PgBoss } from 'pg-boss';
import type { Database } from '../database/open.ts';
import { errorFacts, type Log, sparing } from '../log/log.ts';
import { type Looks, startLooks } from './polling.ts';

/** Runs what must happen without anybody asking: clocks of retention, clean-ups. */
export interface JobRunner {
  /**
   * Runs the work once now and then by the clock, in one process at a time however many there are. A cron
   * expression of five fields, UTC.
   */
  readonly every: (name: string, cron: string, work: () => Promise<void>) => Promise<void>;
  /**
   * Repeats the work at an interval of seconds in this process, one run after the other: for work that cannot wait a minute.
   * Other processes run it too; the work guards itself against that.
   */
  readonly often: (name: string, seconds: number, work: () => Promise<void>) => void;
  readonly stop: () => Promise<void>;
}

/**
 * Starts pg-boss on the application's own pool, whatever the engine; its schema belongs to `amirani_app`.
 * Payloads are empty: a job looks for its work in the tables.
 */
export const startJobs = async (database: Database, log: Log): Promise<JobRunner> => {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => database.pool.query(text, values as unknown[]) },
    createSchema: false,
  });
  const trouble = sparing(log);
  boss.on('error', (error) => trouble.warn('jobs.trouble', errorFacts(error)));
  await boss.start();
  const told = (name: string, error: unknown): void =>
    log.error('jobs.failed', { job: name, ...errorFacts(error) });
  const looks: Looks[] = [];
  return {
    every: async (name, cron, work) => {
      await boss.createQueue(name, { policy: 'singleton', retryLimit: 2, expireInSeconds: 600 });
      // A laptop that was off when the clock struck catches up at its start: the worker's first look finds this.
      await boss.send(name, {}, { singletonKey: 'start' });
      await boss.work(name, { pollingIntervalSeconds: 15 }, async () => {
        try {
          await work();
        } catch (error) {
          told(name, error);
          throw error;
        }
      });
      await boss.schedule(name, cron);
    },
    often: (name, seconds, work) => {
      const look = () => work().catch((error: unknown) => told(name, error));
      looks.push(startLooks(look, seconds * 1000));
    },
    stop: async () => {
      for (const one of looks) await one.stop();
      await boss.stop({ graceful: false });
    },
  };
};
