import { documentsDesk } from '@desk/documents/server/desk.ts';
import { createDocumentsRoom } from '@desk/documents/server/room.ts';
import { clientOf, type TestClient } from '@platform/server/test/clients.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { testServer } from '@platform/server/test/server.ts';
import { expect, test } from 'vitest';
import { checkpointDesk } from '../desk.ts';
import { createCheckpointRoom } from '../room.ts';
import { decideOn, openOf, testPassport } from '../test/checkpoint.ts';

onDatabase('names in the list of checks', (database) => {
  // Fails if `namedSummaryOf` names a traveller whose check is decided, or gives any name to oversight.
  test('R10: the list names who waits for an officer, and nobody else to nobody else', async () => {
    const documents = createDocumentsRoom();
    const rooms = { checkpoint: createCheckpointRoom(), documents };
    const server = await testServer(database(), {
      desks: [documentsDesk(documents), checkpointDesk(rooms)],
    });
    const officer = await clientOf(server, 'border-officer', 'officer');
    const { id } = await openOf(officer, testPassport(28));
    const listed = async (client: TestClient) =>
      (await client.listChecks({ query: { limit: 5 } })).checks.find((one) => one.id === id);
    expect((await listed(officer))?.name).toMatch(/VARDIANI/);
    expect((await listed(officer))?.document).toMatch(/^•+028$/);
    expect(
      (await listed(await clientOf(server, 'data-protection-officer', 'dpo-of-lists')))?.name,
    ).toBeUndefined();
    const check = await officer.getCheck({ params: { id } });
    await decideOn(officer, check, 'second-line');
    expect((await listed(officer))?.name).toBeUndefined();
    await server.close();
  });
});
