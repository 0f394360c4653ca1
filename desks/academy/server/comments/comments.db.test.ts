import { randomUUID } from 'node:crypto';
import { clientOf, refusalOf } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ClassRoom, openClassRoom, sittingsOf } from '../test/academy.ts';

onDatabase('what a trainer says of a decision', (database) => {
  let room: ClassRoom;
  beforeAll(async () => {
    room = await openClassRoom(database(), 2);
  });
  afterAll(async () => room.server.close());
  const { control, open, decideSome } = sittingsOf(() => room, database);

  test('R72: after the release it is said to the one who decided, and to nobody else; no score changes', async () => {
    const id = await open(1);
    const [one, two] = room.trainees;
    if (one === undefined || two === undefined) throw new Error('no class');
    const { seen } = await decideSome(one.client, id, 6);
    const item = seen.find(({ block }) => block === 'first')?.id ?? '';
    const params = { id };
    const body = { id: randomUUID(), seat: one.seat, item, text: 'Look at the flights first.' };
    const say = (more: Partial<typeof body> = {}) =>
      room.trainer.commentDecision({ params, body: { ...body, ...more } });
    // Before the release it would tell what is true.
    expect(await refusalOf(say())).toBe('academy.comment.not-yet');
    await control(id, 'finish');
    await control(id, 'release-truth');
    const scores = () =>
      inspect(database(), 'select seat, kind, digest from academy.score order by seat, kind');
    const before = await scores();
    expect(await refusalOf(say({ seat: two.seat }))).toBe('academy.comment.not-decided');
    const { comment } = await say();
    expect(comment).toMatchObject({ seat: one.seat, item, text: 'Look at the flights first.' });
    // The same call again says it once.
    expect((await say()).comment).toEqual(comment);
    expect((await one.client.listComments({ params })).comments).toEqual([comment]);
    expect((await room.trainer.listComments({ params })).comments).toEqual([comment]);
    expect((await two.client.listComments({ params })).comments).toEqual([]);
    const stranger = await clientOf(room.server, 'trainer', `other-${randomUUID().slice(0, 8)}`);
    expect(await refusalOf(stranger.listComments({ params }))).toBe('http.not-found');
    expect(await refusalOf(stranger.commentDecision({ params, body }))).toBe('http.not-found');
    expect((await one.client.getMyTraining({})).notices).toMatchObject([
      { kind: 'decision-commented', item, sitting: id, reason: 'Look at the flights first.' },
    ]);
    expect((await two.client.getMyTraining({})).notices).toEqual([]);
    expect(await scores()).toEqual(before);
  });
});
