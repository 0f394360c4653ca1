import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ClassRoom, openClassRoom, sittingsOf, TRUTH_KEY } from '../test/academy.ts';
import { sendTimedInjects } from './injects.ts';
import { createShelf } from './shelf.ts';

onDatabase('messages of an exercise', (database) => {
  let room: ClassRoom;
  beforeAll(async () => {
    room = await openClassRoom(database(), 2);
  });
  afterAll(async () => room.server.close());
  const { control, open, next } = sittingsOf(() => room, database);
  const look = () => sendTimedInjects(room.server.platform, createShelf(TRUTH_KEY));
  const sent = (id: string) =>
    inspect(database(), `select n from academy.event where sitting = $1 and kind = 'injected'`, [
      id,
    ]);
  const told = async (id: string): Promise<number> => {
    const rows = await inspect(
      database(),
      `select id from platform.outbox where change->>'kind' = 'academy' and change->>'id' = $1`,
      [id],
    );
    return rows.length;
  };

  test('come on time while everybody is still reading, once, and their windows are told; none while the clock stands', async () => {
    const bus = { id: 'bus', minutes: 5, text: 'A bus with forty people has come' };
    const id = await open(4, { injects: [bus] });
    const [one, two] = room.trainees;
    if (one === undefined || two === undefined) throw new Error('two seats');
    for (const { client } of [one, two]) await next(client, id);
    room.server.pass(4 * 60);
    await look();
    expect(await sent(id)).toEqual([]);
    await control(id, 'pause');
    room.server.pass(10 * 60);
    await look();
    expect(await sent(id)).toEqual([]);
    await control(id, 'resume');
    room.server.pass(61);
    const before = await told(id);
    // Several processes look at the same time.
    await Promise.all([look(), look(), look()]);
    expect(await sent(id)).toHaveLength(1);
    expect(await told(id)).toBe(before + 1);
    // The inject is shown without any further act.
    for (const { client } of [one, two])
      expect((await client.getSitting({ params: { id } })).injects).toEqual([bus.text]);
    await look();
    expect(await sent(id)).toHaveLength(1);
    await control(id, 'finish');
  });
});
