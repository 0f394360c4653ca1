import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CivilDate } from '@amirani/core';
import { createWorld, worldVersion } from '@amirani/scenario';
import { plantedList } from '@amirani/scenario/lists';
import { ensureTrainingAccounts } from '@platform/server/identity/training-accounts.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ListRoom, openListRoom, today } from '../test/watch-lists.ts';
import { startWatchListDemonstration } from './demonstration.ts';

const listOf = (seed: number) =>
  plantedList(createWorld({ version: worldVersion, seed, referenceDate: today as CivilDate }), {
    others: 40,
  });

onDatabase('the list of a training world', (database) => {
  let room: ListRoom;
  const dataFolder = mkdtempSync(join(tmpdir(), 'amirani-list-'));
  beforeAll(async () => {
    room = await openListRoom(database());
    await ensureTrainingAccounts({
      ...room.server.platform,
      config: { ...room.server.platform.config, dataFolder },
    });
  });
  afterAll(async () => {
    await room.server.close();
    rmSync(dataFolder, { recursive: true });
  });

  test('is taken over once a world by the steps of any list, and stays away once retired', async () => {
    const { platform } = room.server;
    const world = listOf(1);
    const shown = { file: world.file, label: 'world 1' };
    expect(await startWatchListDemonstration(platform, shown)).toBe(true);
    expect(await startWatchListDemonstration(platform, shown)).toBe(false);
    const params = { list: 'training-warrants' };
    const { list, steps, versions } = await room.dpo.getWatchList({ params });
    expect(list).toMatchObject({ counts: true, entries: 52, content: 1, owner: 'analyst' });
    expect(list.endingSoon).toBeGreaterThan(0);
    expect(steps.map(({ act, by }) => [act, by])).toEqual([
      ['propose', 'analyst'],
      ['activate', 'analyst2'],
    ]);
    // Every planted entry came through the reader: nothing of the file was refused.
    expect(versions[0]?.refused).toBe(0);
    const version = (await room.inUse(list.id))?.version ?? '';
    const ids = new Set(await room.idsOf(list.id, version));
    for (const { entry } of world.truth) expect(ids.has(entry)).toBe(true);
    expect(
      await startWatchListDemonstration(platform, { file: listOf(2).file, label: 'world 2' }),
    ).toBe(true);
    expect((await room.dpo.getWatchList({ params })).list.content).toBe(2);
    await room.owner.transferWatchList({ params, body: { owner: 'owner', reason: 'mine now' } });
    const { version: step } = (await room.owner.getWatchList({ params })).list;
    await room.owner.retireWatchList({ params, body: { reason: 'enough', version: step } });
    expect(await startWatchListDemonstration(platform, shown)).toBe(false);
  });
});
