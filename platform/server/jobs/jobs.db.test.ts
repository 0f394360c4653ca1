import { expect, test } from 'vitest';
import type { Facts, Log } from '../log/log.ts';
import { silentLog } from '../log/log.ts';
import { onBothEngines } from '../test/engines.ts';
import { startJobs } from './jobs.ts';

onBothEngines('jobs', (database) => {
  test('a clock is caught up with at the start; one that fails is told by its name', async () => {
    const told: Facts[] = [];
    const log: Log = { ...silentLog, error: (_, facts = {}) => void told.push(facts) };
    const jobs = await startJobs(database(), log);
    let ran = 0;
    await jobs.every('count-clock', '0 0 * * *', async () => {
      ran += 1;
    });
    await jobs.every('broken-clock', '0 0 * * *', async () => {
      throw new Error('the name of a traveller');
    });
    await expect.poll(() => ran, { timeout: 20_000 }).toBe(1);
    await expect.poll(() => told.length, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(told[0]).toMatchObject({ job: 'broken-clock', name: 'Error' });
    expect(JSON.stringify(told)).not.toContain('traveller');
    await jobs.stop();
  });

  test('what nobody may wait a minute for is looked at again and again, one look after the other, until the end', async () => {
    const told: Facts[] = [];
    const log: Log = { ...silentLog, error: (_, facts = {}) => void told.push(facts) };
    const jobs = await startJobs(database(), log);
    let [now, most, ran] = [0, 0, 0];
    jobs.often('often', 0.01, async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 20));
      now -= 1;
      ran += 1;
      if (ran === 2) throw new Error('the name of a traveller');
    });
    await expect.poll(() => ran, { timeout: 20_000 }).toBeGreaterThan(3);
    await jobs.stop();
    const until = ran;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect([most, ran]).toEqual([1, until]);
    expect(told).toMatchObject([{ job: 'often', name: 'Error' }]);
  });
});
