import { randomUUID } from 'node:crypto';
import type { Change } from '@platform/api/events.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { withAccess } from '../database/access.ts';
import { silentLog } from '../log/log.ts';
import { inspect, onBothEngines } from '../test/engines.ts';
import { type ChangeFeed, pruneOutbox, publish, startFeed } from './outbox.ts';

const context = { account: 'system:test', purpose: 'operation', reference: 'x' } as const;
const flight = (): Change => ({ kind: 'flight', id: randomUUID() });

onBothEngines('the outbox', (database) => {
  let feed: ChangeFeed;
  const heard: Change[] = [];
  beforeAll(async () => {
    await withAccess(database(), context, 'amirani_ingest', (tx) => publish(tx, [flight()]));
    // While a transaction of another test's database is open that began earlier, this one is not over for the feed.
    const running =
      'select 1 from platform.outbox where transaction >= pg_snapshot_xmin(pg_current_snapshot())';
    await vi.waitFor(async () => expect(await inspect(database(), running)).toEqual([]), 30_000);
    feed = await startFeed(database(), { log: silentLog, interval: 20 });
    feed.subscribe((change) => heard.push(change));
  });
  afterAll(async () => feed.stop());

  const say = (change: Change): Promise<void> =>
    withAccess(database(), context, 'amirani_ingest', (tx) => publish(tx, [change]));

  test('what was committed is heard, in order, from the start of the feed on', async () => {
    const changes = [flight(), flight(), flight()];
    for (const change of changes) await say(change);
    await expect.poll(() => heard, { timeout: 20_000 }).toEqual(changes);
  });

  test('what was undone is never heard', async () => {
    heard.length = 0;
    const lost = flight();
    await withAccess(database(), context, 'amirani_ingest', async (tx) => {
      await publish(tx, [lost]);
      throw new Error('stop');
    }).catch(() => undefined);
    const kept = flight();
    await say(kept);
    await expect.poll(() => heard, { timeout: 20_000 }).toEqual([kept]);
  });

  test('a transaction that began earlier and ends later is heard as well', async () => {
    if (database().engine === 'pglite') return; // one session: no two transactions at once
    heard.length = 0;
    const [slow, quick] = [flight(), flight()];
    await withAccess(database(), context, 'amirani_ingest', async (tx) => {
      await publish(tx, [slow]);
      await say(quick);
      await new Promise((resolve) => setTimeout(resolve, 100)); // several looks of the feed
    });
    await expect.poll(() => heard.length, { timeout: 20_000 }).toBe(2);
    expect(new Set(heard)).toEqual(new Set([slow, quick]));
  });

  test('the outbox holds ids for an hour', async () => {
    await inspect(database(), "update platform.outbox set at = now() - interval '61 minutes'");
    await say(flight());
    await pruneOutbox(database());
    expect(await inspect(database(), 'select 1 from platform.outbox')).toHaveLength(1);
  });
});
