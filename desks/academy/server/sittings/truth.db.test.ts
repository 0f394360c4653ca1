import { randomUUID } from 'node:crypto';
import { itemsOf } from '@amirani/academy/exercise';
import { withAccess } from '@platform/server/database/access.ts';
import { refusalOf } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type ClassRoom,
  EVIDENCE,
  openClassRoom,
  sealedOf,
  sittingsOf,
  TRUTH_KEY,
  tinyCourse,
} from '../test/academy.ts';
import { unsealTruth } from './sealed-truth.ts';
import { createShelf } from './shelf.ts';

onDatabase('the truth of a sitting', (database) => {
  let room: ClassRoom;
  beforeAll(async () => {
    room = await openClassRoom(database(), 1);
  });
  afterAll(async () => room.server.close());
  const { control, open } = sittingsOf(() => room, database);

  test('what is true lies sealed in the database, and only with the key of the server and for its sitting can it be read', async () => {
    const id = await open(4);
    const { exercise, salt, seed } = await sealedOf(database(), id);
    expect(itemsOf(exercise).size).toBe(4);
    const [row] = await inspect<{ all: string; sealed: Buffer }>(
      database(),
      'select t::text as all, sealed from academy.truth t where sitting = $1',
      [id],
    );
    const [item = ''] = itemsOf(exercise).keys();
    for (const word of [item, salt, seed, EVIDENCE, 'target']) expect(row?.all).not.toContain(word);
    for (const hex of [item, salt, EVIDENCE])
      expect(row?.sealed.toString('hex')).not.toContain(Buffer.from(hex).toString('hex'));
    const sealed = row?.sealed ?? Buffer.alloc(0);
    expect(() => unsealTruth(Buffer.alloc(32, 1), id, sealed)).toThrow();
    expect(() => unsealTruth(TRUTH_KEY, randomUUID(), sealed)).toThrow();
    // One of before truth was sealed is read, and is sealed from then on.
    await inspect(
      database(),
      'update academy.truth set sealed = null, exercise = $2, salt = $3, seed = $4 where sitting = $1',
      [id, JSON.stringify(exercise), salt, Buffer.from(seed, 'hex')],
    );
    const context = { account: 'system:test', purpose: 'training', reference: 'x' } as const;
    const read = () =>
      withAccess(database(), context, 'amirani_assessor', (tx) =>
        createShelf(TRUTH_KEY).truthOf(tx, id),
      );
    expect(await read()).toEqual({ exercise, salt, seed });
    expect(await sealedOf(database(), id)).toEqual({ exercise, salt, seed });
    await control(id, 'finish');
  });

  test('another class has the same items of the same secret, in ids of its own, and neither tells while the other sits', async () => {
    const { trainer, classId } = room;
    const first = await open(4);
    const other = randomUUID();
    await trainer.openClass({
      body: { id: other, course: tinyCourse.id, title: 'The class beside it', seats: 1 },
    });
    const { sharable } = await trainer.getClass({ params: { id: other } });
    expect(sharable).toContainEqual({ sitting: first, number: 4, class: 'Class of a test' });
    const begin = async (id: string, number: number) => {
      await trainer.openSitting({ params: { id: other }, body: { id, number, like: first } });
      return control(id, 'begin');
    };
    expect(await refusalOf(begin(randomUUID(), 1))).toBe('academy.sitting.seed-not-usable');
    const second = randomUUID();
    await begin(second, 4);
    const [one, two] = [await sealedOf(database(), first), await sealedOf(database(), second)];
    expect([two.seed === one.seed, two.salt === one.salt]).toEqual([true, false]);
    const truths = ({ exercise }: typeof one, sitting: string) =>
      [...itemsOf(exercise).values()].map(({ item }) => ({
        ...item,
        id: item.id.replace(sitting.slice(0, 8), ''),
      }));
    expect(truths(two, second)).toEqual(truths(one, first));
    await control(first, 'finish');
    expect(await refusalOf(control(first, 'release-truth'))).toBe('academy.sitting.seed-in-use');
    await control(second, 'finish');
    await control(first, 'release-truth');
    // The released seed makes the same items, so no one is measured on them again.
    for (const like of [first, second])
      expect(
        await refusalOf(
          trainer.openSitting({
            params: { id: like === first ? other : classId },
            body: { id: randomUUID(), number: 4, like },
          }),
        ),
      ).toBe('academy.sitting.seed-not-usable');
  });
});
