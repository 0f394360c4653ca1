import { randomUUID } from 'node:crypto';
import { checkRecord, itemsOf, type SittingRecord } from '@amirani/academy/exercise';
import { refusalOf } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  type ClassRoom,
  openClassRoom,
  sealedOf,
  sittingsOf,
  tinyCourse,
  tinyRoom,
} from '../test/academy.ts';

/** The course of tests on documents, with blocks so small that a world of size S fills them. */
const course = {
  ...tinyCourse,
  material: 'document' as const,
  blocks: tinyCourse.blocks.map((block) =>
    block.purpose === 'measured' ? { ...block, targets: 2, others: 4 } : block,
  ),
};

onDatabase('sittings of a world', (database) => {
  let room: ClassRoom;
  beforeAll(async () => {
    const small = tinyRoom();
    room = await openClassRoom(
      database(),
      1,
      {},
      {
        ...small,
        courses: { ...small.courses, load: async (id) => (id === course.id ? course : undefined) },
      },
    );
  });
  afterAll(async () => room.server.close());
  const { control, decideSome } = sittingsOf(() => room, database);

  const build = async (secret: boolean, size: 'S' | 'M' = 'S') => {
    const id = randomUUID();
    const body = { id, recipe: 'documents', size, seed: 'class-1', secret } as const;
    await room.trainer.buildWorld({ body });
    return id;
  };
  const built = (id: string) =>
    vi.waitFor(
      async () => {
        const world = await room.trainer.getWorld({ params: { id } });
        expect(world.state).toBe('built');
        return world;
      },
      { timeout: 60_000, interval: 200 },
    );
  const openIn = (classId: string, number: number, world: string, id = randomUUID()) =>
    room.trainer.openSitting({ params: { id: classId }, body: { id, number, world } });

  test('a measured sitting of a world: its seed is a secret that is told with the truth, and the ledger was sealed before', async () => {
    const world = await build(true);
    const shown = await built(world);
    expect(shown.seed).toBeUndefined();
    expect(shown).toMatchObject({ secret: true, proof: { failures: [] } });
    expect(shown.yields?.document.targets).toBeGreaterThan(6);
    const params = { id: world };
    expect(await refusalOf(room.trainer.exportWorld({ params }))).toBe('academy.world.secret');
    const stored = await inspect<{ seed: string }>(
      database(),
      'select seed from academy.world where id = $1',
      [world],
    );
    expect(stored).toEqual([{ seed: '' }]);
    const id = randomUUID();
    const { sitting } = await openIn(room.classId, 1, world, id);
    expect(sitting).toMatchObject({ world, items: 10 });
    // What is true of it is known to nobody, and is what the world's ledger says: forged documents, and people who are not the holder.
    const sealed = await sealedOf(database(), id);
    expect(sealed.seed).toMatch(/^[0-9a-f]{64}$/);
    const truths = [...itemsOf(sealed.exercise).values()].map(({ item }) => item);
    expect(truths.filter(({ target }) => target)).toHaveLength(4);
    expect(truths.every(({ target, technique }) => target !== (technique === 'as-issued'))).toBe(
      true,
    );
    // A class has a world once.
    expect(await refusalOf(openIn(room.classId, 2, world))).toBe('academy.world.not-usable');
    // Another class has the same items of it, in ids of its own, and neither is told while the other sits.
    const other = randomUUID();
    await room.trainer.openClass({
      body: { id: other, course: course.id, title: 'Another class', seats: 1 },
    });
    const second = randomUUID();
    await openIn(other, 1, world, second);
    const again = await sealedOf(database(), second);
    const bare = (of: typeof sealed): string =>
      JSON.stringify(of.exercise.blocks).replaceAll(/[0-9a-f]{8}\.\d\./g, '');
    expect(bare(again)).toBe(bare(sealed));
    await control(id, 'begin');
    const [{ client } = room.trainees[0] as never] = room.trainees;
    await decideSome(client, id, 10);
    await control(id, 'finish');
    expect(await refusalOf(control(id, 'release-truth'))).toBe('academy.sitting.seed-in-use');
    expect((await built(world)).seed).toBeUndefined();
    await control(second, 'begin');
    await control(second, 'finish');
    await control(id, 'release-truth');
    // Now anybody makes the world again, and finds in it what was true.
    expect((await built(world)).seed).toBe(sealed.seed);
    const { content } = await client.exportSitting({ params: { id, format: 'events' } });
    expect(checkRecord(JSON.parse(content) as SittingRecord)).toMatchObject({ sealed: true });
    const file = await room.trainer.exportWorld({ params });
    const { manifest } = JSON.parse(file.content) as { manifest: { ledgerSeal: string } };
    expect(manifest.ledgerSeal).toBe(shown.seal);
    // What was told measures nobody any more.
    const third = randomUUID();
    await room.trainer.openClass({
      body: { id: third, course: course.id, title: 'A third class', seats: 1 },
    });
    expect(await refusalOf(openIn(third, 2, world))).toBe('academy.world.not-secret');
    expect((await openIn(third, 4, world)).sitting.items).toBe(4);
  });

  test('practice takes items of any world; measurement rejects a world with a known seed', async () => {
    const world = await build(false);
    expect(await refusalOf(openIn(room.classId, 4, world))).toBe('academy.world.not-usable');
    expect((await built(world)).seed).toBe('class-1');
    expect(await refusalOf(openIn(room.classId, 2, world))).toBe('academy.world.not-secret');
    expect((await openIn(room.classId, 4, world)).sitting.world).toBe(world);
  });
});
