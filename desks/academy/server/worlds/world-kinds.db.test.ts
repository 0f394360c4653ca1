import { randomUUID } from 'node:crypto';
import { itemsOf } from '@amirani/academy/exercise';
import { nodeCrypto, runNow } from '@amirani/documents/node';
import { examine } from '@amirani/documents/verdict';
import type { Material } from '@amirani/scenario/items';
import { proveItems } from '@amirani/scenario/proof/items';
import { clientWith } from '@platform/server/test/clients.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  type ClassRoom,
  openClassRoom,
  sealedOf,
  signInWith,
  sittingsOf,
  tinyCourse,
  tinyRoom,
} from '../test/academy.ts';

const kindOf = {
  'traveller-assessment': 'traveller',
  'risk-analysis': 'series',
  investigation: 'network',
} as const;
type Field = keyof typeof kindOf;

/** A course of a field, so small that a lesson of a world fills it. */
const courseOf = (id: Field) => ({
  ...tinyCourse,
  id,
  material: kindOf[id],
  blocks: tinyCourse.blocks.map((block) =>
    block.purpose === 'measured' ? { ...block, targets: 1, others: 4 } : block,
  ),
});

onDatabase('sittings of a world in the other fields', (database) => {
  let room: ClassRoom;
  let world: string;
  beforeAll(async () => {
    const small = tinyRoom();
    room = await openClassRoom(
      database(),
      1,
      {},
      {
        ...small,
        courses: {
          ...small.courses,
          load: async (id) => (id in kindOf ? courseOf(id as Field) : undefined),
        },
      },
    );
    world = randomUUID();
    const order = { recipe: 'lesson', size: 'S', seed: 'class-1', secret: true } as const;
    await room.trainer.buildWorld({ body: { id: world, ...order } });
    await vi.waitFor(
      async () => {
        const { state, yields } = await room.trainer.getWorld({ params: { id: world } });
        expect(state).toBe('built');
        for (const kind of Object.values(kindOf))
          expect(yields?.[kind]?.targets).toBeGreaterThan(0);
      },
      { timeout: 120_000, interval: 200 },
    );
  });
  afterAll(async () => room.server.close());
  const { control } = sittingsOf(() => room, database);

  test.each(Object.keys(kindOf) as Field[])(
    '%s: a measured sitting whose truth is the world’s, seen by the tools of the desk, told by no answer before the decision',
    async (course) => {
      const { trainer, server } = room;
      const [classId, id] = [randomUUID(), randomUUID()];
      const { slips } = await trainer.openClass({
        body: { id: classId, course, title: 'Another field', seats: 1 },
      });
      const [{ login, password } = { login: '', password: '' }] = slips;
      const client = clientWith(server, await signInWith(server, login, password), 'trainee');
      const { sitting } = await trainer.openSitting({
        params: { id: classId },
        body: { id, number: 2, world },
      });
      expect(sitting).toMatchObject({ world, items: 5 });
      const truths = itemsOf((await sealedOf(database(), id)).exercise);
      await control(id, 'begin');
      const shown: { readonly id: string; readonly material: Material }[] = [];
      for (let at = 0; at < 5; at += 1) {
        server.pass(3);
        const answer = await client.showNextItem({ params: { id } });
        const item = answer.shown?.item;
        if (item === undefined) throw new Error('no item');
        const truth = truths.get(item.id)?.item;
        // Neither the item nor what is known of the sitting holds a word of what is true.
        const { attempt, ...rest } = await client.getSitting({ params: { id } });
        const words = JSON.stringify([answer, rest]);
        for (const word of [
          '"target"',
          '"technique"',
          '"onset"',
          '"minutesLost"',
          '"members"',
          'escorted-group',
          'decoy',
          'namesake',
          'level-shift',
        ])
          expect(words).not.toContain(word);
        shown.push({ id: item.id, material: answer.shown?.material as unknown as Material });
        const body = { item: item.id, attempt, flagged: truth?.target === true, confidence: 90 };
        await client.decideItem({
          params: { id },
          body: { ...body, named: [...(truth?.evidence ?? [])] },
        });
      }
      const known = shown.map(({ id: item, material }) => {
        const truth = truths.get(item)?.item;
        if (truth === undefined) throw new Error('no truth');
        return { id: item, material, truth, surface: '', about: {} };
      });
      expect(known.map(({ material }) => material.kind)).toEqual(Array(5).fill(kindOf[course]));
      expect(known.filter(({ truth }) => truth.target)).toHaveLength(1);
      expect(proveItems(known as never, (one) => runNow(examine(one), nodeCrypto))).toEqual([]);
      await control(id, 'finish');
    },
  );
});
