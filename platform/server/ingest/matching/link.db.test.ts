import { expect, test } from 'vitest';
import { paxlst, pnrgov } from '../../test/edifact-texts.ts';
import { inspect, onBothEngines } from '../../test/engines.ts';
import { testRoom } from '../../test/ingest-room.ts';

onBothEngines('links between the systems', (database) => {
  test('a link by name that is contradicted later is replaced, and kept as a former one', async () => {
    const room = testRoom(database());
    const john = { surname: 'SMITH', given: 'JOHN' };
    const elder = { ...john, birth: '700101', document: 'QV1111111' };
    const younger = { ...john, birth: '950505', document: 'QV2222222' };
    const links = () =>
      inspect(
        database(),
        `select l.matched_by as by, t.birth_date as born from link.person l
         join api.traveller t on t.id = l.api_id where t.surname = 'SMITH'`,
      );
    const counts = () =>
      inspect(
        database(),
        `select only_api as api, only_pnr as pnr from link.flight_count c
         join flight.flight f on f.id = c.flight_id where f.designator = 'ZL1'`,
      );
    room.now = new Date('2026-11-30T12:00:00Z');
    await room.take(paxlst({ flight: 'ZL1', persons: [elder] }));
    await room.take(pnrgov({ flight: 'ZL1', persons: [john] }));
    expect(await links()).toEqual([{ by: 'name', born: '1970-01-01' }]);
    await room.take(paxlst({ flight: 'ZL1', reference: 'R2', persons: [younger] }));
    room.now = new Date('2026-11-30T13:00:00Z');
    await room.take(pnrgov({ flight: 'ZL1', reference: 'P2', persons: [younger] }));
    expect(await links()).toEqual([{ by: 'document', born: '1995-05-05' }]);
    expect(await counts()).toEqual([{ api: 1, pnr: 0 }]);
    const former = await inspect<{ linked_at: Date; ended_at: Date }>(
      database(),
      `select l.matched_by as by, t.birth_date as born, linked_at, ended_at from link.former l
       join api.traveller t on t.id = l.api_id`,
    );
    expect(former).toMatchObject([{ by: 'name', born: '1970-01-01' }]);
    expect(former[0]?.linked_at).toEqual(new Date('2026-11-30T12:00:00Z'));
    expect(former[0]?.ended_at).toEqual(new Date('2026-11-30T13:00:00Z'));
  });
});
