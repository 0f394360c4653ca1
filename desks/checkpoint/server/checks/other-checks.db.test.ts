import { randomUUID } from 'node:crypto';
import { documentsDesk } from '@desk/documents/server/desk.ts';
import { createDocumentsRoom } from '@desk/documents/server/room.ts';
import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkpointDesk } from '../desk.ts';
import { createCheckpointRoom } from '../room.ts';
import { decideOn, openOf, testPassport, zoneOfPassport } from '../test/checkpoint.ts';

onDatabase('checks of one document', (database) => {
  let server: TestServer;
  let officer: TestClient;
  let colleague: TestClient;
  beforeAll(async () => {
    const documents = createDocumentsRoom();
    const rooms = { checkpoint: createCheckpointRoom(), documents };
    server = await testServer(database(), {
      desks: [documentsDesk(documents), checkpointDesk(rooms)],
    });
    officer = await clientOf(server, 'border-officer', 'officer-one');
    colleague = await clientOf(server, 'border-officer', 'officer-two');
  });
  afterAll(async () => server.close());
  const again = async (client: TestClient, id: string) =>
    (await client.checkAgain({ params: { id } })).check;

  test('a document that was scanned before is told with the earlier check', async () => {
    const first = await openOf(officer, testPassport(8), { booth: 'B7' });
    server.pass(60);
    const second = await openOf(colleague, testPassport(8));
    expect(second.earlier).toEqual([
      expect.objectContaining({ id: first.id, booth: 'B7', document: '••••••008', state: 'open' }),
    ]);
    expect(first.earlier).toEqual([]);
    await inspect(
      database(),
      "update checkpoint.check set opened_at = opened_at - interval '25 hours' where id = any ($1)",
      [[first.id, second.id]],
    );
    expect((await openOf(officer, testPassport(8))).earlier).toEqual([]);
  });

  // Planted fault: without `mustBeNowhereElse` in `takeCheckStep` both refusals are passes.
  test('a pass is rejected if the document is in the second line in another check', async () => {
    const first = await openOf(officer, testPassport(40), { booth: 'B1' });
    server.pass(60);
    const second = await openOf(colleague, testPassport(40), { booth: 'B2' });
    await decideOn(colleague, second, 'second-line');
    expect(await refusalOf(decideOn(officer, first, 'pass'))).toBe(
      'checkpoint.pass.other-second-line',
    );
    const judged = await again(officer, first.id);
    expect(judged.verdict).toMatchObject({
      word: 'attention',
      reasons: [{ code: 'checkpoint.other.second-line', locator: second.id }, {}, {}],
    });
    expect(judged.earlier).toMatchObject([{ id: second.id, state: 'second-line' }]);
    expect(await refusalOf(decideOn(officer, judged, 'pass'))).toBe(
      'checkpoint.pass.other-second-line',
    );
    expect((await officer.getCheck({ params: { id: first.id } })).state).toBe('open');
    // Both may be led to the second line, which ends either.
    expect((await decideOn(officer, judged, 'second-line')).state).toBe('second-line');
  });

  test('a pass is rejected if the document was passed in another check since', async () => {
    const first = await openOf(officer, testPassport(41), { booth: 'B1' });
    server.pass(60);
    const second = await openOf(colleague, testPassport(41), { booth: 'B2' });
    await decideOn(colleague, second, 'pass');
    expect(await refusalOf(decideOn(officer, first, 'pass'))).toBe('checkpoint.pass.other-decided');
    expect((await again(officer, first.id)).verdict.all[0]?.code).toBe('checkpoint.other.passed');
    // Who comes back later is another crossing.
    server.pass(60);
    const third = await openOf(colleague, testPassport(41), { booth: 'B3' });
    expect(third.verdict.all.map(({ code }) => code)).not.toContain('checkpoint.other.passed');
    expect((await decideOn(colleague, third, 'pass')).state).toBe('passed');
  });

  // Planted fault: without `undecidedOf` in `openCheck` there are two checks.
  test('a document that is scanned again at its booth goes on in its check until that is decided', async () => {
    const scan = (booth: string, expires?: string) =>
      officer.openCheck({
        body: { id: randomUUID(), booth, zone: zoneOfPassport(testPassport(42), expires) },
      });
    const { check: first } = await scan('B4');
    const { check: same } = await scan('B4');
    expect(same).toMatchObject({ id: first.id, version: 2, earlier: [] });
    // A zone that reads otherwise takes the place of the one before.
    const { check: judged } = await scan('B4', '2032-01-01');
    expect(judged.id).toBe(first.id);
    expect(judged.presented.documentExpires).toBe('2032-01-01');
    expect((await scan('B5')).check.id).not.toBe(first.id);
    await decideOn(officer, judged, 'hold');
    const { check: next } = await scan('B4');
    expect(next.id).not.toBe(first.id);
    expect(next.verdict.all[0]).toMatchObject({ code: 'checkpoint.other.held', locator: first.id });
  });
});
