import { randomUUID } from 'node:crypto';
import { itemsOf } from '@amirani/academy/exercise';
import { makeItems } from '@amirani/scenario/items';
import { onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ClassRoom, openClassRoom, sealedOf, tinyCourse, tinyRoom } from '../test/academy.ts';

onDatabase('practice of one person', (database) => {
  let room: ClassRoom;
  beforeAll(async () => {
    const small = tinyRoom();
    const course = { ...tinyCourse, material: 'stay' as const };
    room = await openClassRoom(
      database(),
      1,
      {},
      { ...small, makeItems, courses: { ...small.courses, load: async () => course } },
    );
  });
  afterAll(async () => room.server.close());

  test('goes after what they miss: half of what is wrong shows it, once it is known', async () => {
    const [{ client, seat } = room.trainees[0] as never] = room.trainees;
    const shown = new Map<string, number>();
    /** A burst of which nothing is found; gives what was wrong in it. */
    const missed = async (): Promise<readonly (readonly string[])[]> => {
      const id = randomUUID();
      let { sitting } = await client.beginPractice({ body: { id, seat, items: 40 } });
      const truths = itemsOf((await sealedOf(database(), id)).exercise);
      for (;;) {
        const next = await client.showNextItem({ params: { id } });
        if (next.shown === undefined) break;
        const { item } = next.shown;
        const body = { item: item.id, attempt: sitting.attempt, flagged: false, confidence: 60 };
        ({ sitting } = await client.decideItem({ params: { id }, body: { ...body, named: [] } }));
      }
      await client.finishPractice({ params: { id } });
      return [...truths.values()].flatMap(({ item }) => (item.target ? [item.evidence] : []));
    };
    for (const codes of [...(await missed()), ...(await missed())])
      for (const code of codes) shown.set(code, (shown.get(code) ?? 0) + 1);
    // Of what was never named the first three codes that were shown often enough.
    const focus = [...shown]
      .filter(([, times]) => times >= 3)
      .map(([code]) => code)
      .toSorted()
      .slice(0, 3);
    expect(focus.length).toBeGreaterThan(0);
    const third = await missed();
    expect(third).toHaveLength(20);
    const aimed = third.filter((codes) => codes.some((code) => focus.includes(code)));
    expect(aimed.length).toBeGreaterThanOrEqual(10);
  });
});
