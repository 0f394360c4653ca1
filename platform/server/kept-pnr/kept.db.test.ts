import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withAccess } from '../database/access.ts';
import { eraseWhatIsOver } from '../jobs/upkeep.ts';
import { pnrgov } from '../test/edifact-texts.ts';
import { inspect, onBothEngines } from '../test/engines.ts';
import { testRoom } from '../test/ingest-room.ts';
import { type TestServer, testServer } from '../test/server.ts';
import { fiveYearsAfter } from './erase-kept.ts';
import { indicate, withdrawIndication } from './indications.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['2026-11-30T12:00:00Z', '2031-11-29'],
  ['2024-02-29T00:00:00Z', '2029-02-27'], // 2029 has no 29 February
  ['2027-01-01T23:00:00Z', '2031-12-31'],
])('R15: what was transferred on %s is erased on %s, before five years are full', (at, on) => {
  expect(fiveYearsAfter(new Date(at))).toBe(on);
});

onBothEngines('PNR past its six months', (database) => {
  let server: TestServer;
  const moveTo = (text: string): void =>
    server.pass((Date.parse(text) - server.platform.clock().getTime()) / 1000);
  const names = ['KEPTSON', 'GONESON', 'REFUTEDSON'];
  const sourceOf = new Map(
    names.map((name, at) => [name, `00000000-0000-8000-8000-00000000000${at}`]),
  );
  beforeAll(async () => {
    server = await testServer(database(), { config: { dataFolder: folder } });
    moveTo('2026-11-30T12:00:00Z');
    const persons = names.map((surname, at) => ({
      ...{ surname, given: 'NINO', birth: '900506', document: `QV123456${at}` },
      locator: `AAA11${at}`,
    }));
    await testRoom(database()).takeOne(pnrgov({ flight: 'ZV1', persons }));
  });
  afterAll(async () => server.close());

  const asUnit = (work: Parameters<typeof withAccess<void>>[3]): Promise<void> =>
    withAccess(
      database(),
      { account: 'nino', purpose: 'pnr-assessment', reference: 'hit 1' },
      'amirani_pnr',
      work,
    );
  const indicated = async (name: string): Promise<void> => {
    const [person] = await inspect<{ id: string; day: string; flight_id: string }>(
      database(),
      `select id, day::text as day, flight_id from pnr.traveller where surname = '${name}'`,
    );
    if (person === undefined) throw new Error(name);
    await asUnit((tx) =>
      indicate(tx, {
        ...{ travellerId: person.id, day: person.day, flightId: person.flight_id },
        ...{ source: 'hit', sourceId: sourceOf.get(name) ?? '', offence: 'narcotics' },
        ...{ at: server.platform.clock(), by: 'nino' },
      }),
    );
  };
  const text = async (table: string): Promise<string> =>
    JSON.stringify(await inspect(database(), `select t::text from ${table} t`));

  test('R12, R14: at six months what has no objective link is erased, what has one is kept and says nothing of who it is', async () => {
    await indicated('KEPTSON');
    await indicated('KEPTSON'); // said twice is said once
    await indicated('REFUTEDSON');
    await asUnit((tx) => withdrawIndication(tx, 'hit', sourceOf.get('REFUTEDSON') ?? ''));
    moveTo('2027-05-24T12:00:00Z');
    await eraseWhatIsOver(server.platform);
    expect(await text('pnr.traveller')).toContain('KEPTSON');
    expect(await inspect(database(), 'select 1 from kept.record')).toEqual([]);

    moveTo('2027-05-25T12:00:00Z');
    await eraseWhatIsOver(server.platform);
    for (const table of ['traveller', 'observation', 'booking', 'booking_observation', 'message'])
      expect(await inspect(database(), `select 1 from pnr.${table}`), table).toEqual([]);
    expect(await inspect(database(), 'select 1 from kept.indication')).toEqual([]);
    const kept = await inspect<{ plain: object; sealed: Buffer; erase_on: string }>(
      database(),
      'select plain, sealed, erase_on::text as erase_on from kept.record',
    );
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ erase_on: '2031-11-29', plain: { role: 'passenger' } });
    // Neither name nor number nor locator is in any column, the sealed bytes included.
    expect(await text('kept.record')).not.toMatch(/KEPTSON|NINO|QV123456|AAA11/);
    expect(Buffer.from(kept[0]?.sealed ?? []).toString('latin1')).not.toMatch(/KEPTSON/);
    expect(server.journal.entries.at(-1)).toMatchObject({ operation: 'erasure' });
    expect(JSON.stringify(server.journal.entries)).not.toMatch(/SON|QV123456/);
  });

  test('R12: no role but that which opens may select the seal, and that one sees no row without an approval', async () => {
    const read = (
      role: 'amirani_pnr' | 'amirani_oversight' | 'amirani_unmask' | 'amirani_border',
    ) =>
      withAccess(
        database(),
        {
          account: 'nino',
          purpose: role === 'amirani_oversight' ? 'oversight' : 'pnr-request',
          reference: 'case 7',
        },
        role,
        (tx) =>
          tx
            .selectFrom('kept.record' as never)
            .select('sealed' as never)
            .execute(),
      );
    for (const role of ['amirani_pnr', 'amirani_oversight', 'amirani_border'] as const)
      await expect(read(role), role).rejects.toMatchObject({ code: '42501' });
    expect(await read('amirani_unmask')).toEqual([]);
  });

  test('R15: at five years nothing of it is left, and a database put back from before is emptied before it is served', async () => {
    await inspect(database(), 'create table public.backup as select * from kept.record');
    moveTo('2031-11-28T12:00:00Z');
    await eraseWhatIsOver(server.platform);
    expect(await inspect(database(), 'select 1 from kept.record')).toHaveLength(1);
    moveTo('2031-11-29T00:00:01Z');
    await eraseWhatIsOver(server.platform);
    expect(await inspect(database(), 'select 1 from kept.record')).toEqual([]);
    await inspect(database(), 'insert into kept.record select * from public.backup');
    await eraseWhatIsOver(server.platform); // as startServer does before it listens
    expect(await inspect(database(), 'select 1 from kept.record')).toEqual([]);
    await inspect(database(), 'drop table public.backup');
  });
});
