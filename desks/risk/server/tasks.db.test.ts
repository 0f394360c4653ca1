import { randomUUID } from 'node:crypto';
import { Problem } from '@platform/server/http/problems.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asDesk, createTaskRunner, findTasks, type Running, requestTask, taskOf } from './tasks.ts';

onDatabase('work that goes on by itself', (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer(database());
  });
  afterAll(async () => server.close());

  const ask = async (...ids: readonly string[]): Promise<void> => {
    for (const id of ids)
      await asDesk(server.platform, 'a test', (tx) =>
        requestTask(tx, id, 'import', server.platform.clock()),
      );
  };
  const stateOf = async (id: string) => {
    const task = (await asDesk(server.platform, 'a test', (tx) => findTasks(tx, [id]))).get(id);
    return task === undefined ? undefined : taskOf(task);
  };
  const none = async (): Promise<void> => {
    throw new Error('not asked for');
  };

  test('every task is done once, however many processes look for it; a failed one says why and keeps no other', async () => {
    const ids = Array.from({ length: 6 }, () => randomUUID());
    const [broken = '', refused = '', ...rest] = ids;
    const seen: string[] = [];
    const work = async ({ id, progress }: Running): Promise<void> => {
      seen.push(id);
      if (id === broken) throw new Error('a fault');
      if (id === refused) throw new Problem('risk.import.too-large');
      await progress(3, 4);
    };
    await ask(...ids);
    const runners = [1, 2, 3].map(() => createTaskRunner({ import: work, detection: none }));
    for (const runner of runners) runner.wake(server.platform);
    await Promise.all(runners.map((runner) => runner.idle()));
    expect(seen.toSorted()).toEqual(ids.toSorted());
    expect(await stateOf(broken)).toMatchObject({ state: 'failed', failure: 'risk.task.failed' });
    expect(await stateOf(refused)).toMatchObject({
      state: 'failed',
      failure: 'risk.import.too-large',
    });
    for (const id of rest)
      expect(await stateOf(id)).toMatchObject({ state: 'done', done: 3, total: 4 });
    const told = await inspect<{ count: number }>(
      database(),
      `select count(*)::int from platform.outbox where change::jsonb @> '{"kind":"risk"}'`,
    );
    expect(told[0]?.count).toBeGreaterThanOrEqual(ids.length);
  });

  test('what a process left half done another takes up once its heart has stopped, and not before', async () => {
    const id = randomUUID();
    await ask(id);
    // Its process is gone: it was claimed, and nothing was heard since.
    await inspect(
      database(),
      `update risk.task set state = 'running', started_at = $2, beat_at = $2 where id = $1`,
      [id, server.platform.clock()],
    );
    const done: string[] = [];
    const runner = createTaskRunner({
      import: async (running) => void done.push(running.id),
      detection: none,
    });
    const look = async (): Promise<void> => {
      runner.wake(server.platform);
      await runner.idle();
    };
    server.pass(240);
    await look();
    expect(done).toEqual([]);
    server.pass(120);
    await look();
    expect(done).toEqual([id]);
    // Asked for again it is done again.
    await ask(id);
    expect(await stateOf(id)).toEqual({ state: 'waiting', done: 0, total: 0 });
    await look();
    expect(done).toEqual([id, id]);
  });
});
