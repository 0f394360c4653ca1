import { createDocumentsRoom } from '@desk/documents/server/room.ts';
import { clientOf } from '@platform/server/test/clients.ts';
import { paxlst } from '@platform/server/test/edifact-texts.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { testRoom } from '@platform/server/test/ingest-room.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkpointDesk } from '../desk.ts';
import { createCheckpointRoom } from '../room.ts';
import { listedPerson, openOf, testPassport } from '../test/checkpoint.ts';

onDatabase('the gate in the evening', (database) => {
  let server: TestServer;
  beforeAll(async () => {
    const rooms = { checkpoint: createCheckpointRoom(), documents: createDocumentsRoom() };
    server = await testServer(database(), { desks: [checkpointDesk(rooms)] });
    const room = testRoom(database());
    for (const [flight, day, n] of [
      ['ZU31', '261125', 1],
      ['ZU32', '261126', 2],
      ['ZU33', '261127', 3],
    ] as const)
      await room.takeOne(
        paxlst({ flight, day, arrival: `${day}1130`, persons: [listedPerson(n)] }),
      );
  });
  afterAll(async () => server.close());

  test('flights of the next morning are on the board and their lists are searched, since travellers are checked before midnight', async () => {
    const morning = await clientOf(server, 'border-officer', 'early');
    const board = async (client: typeof morning) =>
      (await client.listGates({})).gates.map(({ flight, open }) => `${flight.designator} ${open}`);
    expect(await board(morning)).toEqual(['ZU31 0']);
    server.pass(13 * 3600);
    const evening = await clientOf(server, 'border-officer', 'late');
    expect(await board(evening)).toEqual(['ZU31 0', 'ZU32 0']);
    await openOf(evening, testPassport(2));
    await openOf(evening, testPassport(3)); // of the day after: on no list yet
    expect(await board(evening)).toEqual(['ZU31 0', 'ZU32 1']);
  });
});
