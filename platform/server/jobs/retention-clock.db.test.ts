import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CivilDate } from '@amirani/core';
import { parseCivilDate } from '@amirani/core';
import { afterAll, expect, test } from 'vitest';
import { preparePartitions } from '../ingest/upkeep.ts';
import { paxlst, pnrgov } from '../test/edifact-texts.ts';
import { inspect, onBothEngines } from '../test/engines.ts';
import { testRoom } from '../test/ingest-room.ts';
import { testServer } from '../test/server.ts';
import { eraseExpiredDays, heldFrom } from './retention-clock.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-retention-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const day = (text: string): CivilDate => {
  const parsed = parseCivilDate(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};

test.each([
  ['2026-12-01', '2026-11-01', '2026-06-08'],
  ['2026-08-31', '2026-08-01', '2026-03-07'], // February has no 31st
  ['2028-08-29', '2028-07-30', '2028-03-07'], // a leap year
  ['2027-01-15', '2026-12-16', '2026-07-22'],
])('R14: on %s API is held from %s and PNR from %s', (today, api, pnr) => {
  expect(heldFrom(day(today), 30)).toEqual({ api, pnr });
});

onBothEngines('the clock of retention', (database) => {
  /** How many rows each room holds, of every table that has days. */
  const held = async (): Promise<Record<string, number>> => {
    const tables = await inspect<{ room: string; name: string }>(
      database(),
      `select n.nspname as room, c.oid::regclass::text as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
         join pg_attribute a on a.attrelid = c.oid and a.attname = 'day'
       where n.nspname in ('api', 'pnr', 'link') and c.relkind in ('r', 'p') and not c.relispartition`,
    );
    const counts: Record<string, number> = { api: 0, pnr: 0, link: 0 };
    for (const { room, name } of tables) {
      const [row] = await inspect<{ n: number }>(
        database(),
        `select count(*)::int as n from ${name}`,
      );
      counts[room] = (counts[room] ?? 0) + (row?.n ?? 0);
    }
    const [digests] = await inspect<{ n: number }>(
      database(),
      'select count(*)::int as n from ingest.digest',
    );
    return { ...counts, digests: digests?.n ?? 0 };
  };

  test('R14, R15, R36: each room is erased by its own clock, wholly, and the journal keeps the fact', async () => {
    const server = await testServer(database(), { config: { dataFolder: folder } });
    const moveTo = (text: string): void =>
      server.pass((Date.parse(text) - server.platform.clock().getTime()) / 1000);
    moveTo('2026-11-30T12:00:00Z');
    await preparePartitions(server.platform); // on PostgreSQL 1 December has partitions of its own
    const room = testRoom(database());
    const persons = [
      {
        surname: 'TSERELI',
        given: 'NINO',
        birth: '900506',
        document: 'QV1234567',
        locator: 'AAA111',
      },
    ];
    await room.takeOne(paxlst({ flight: 'ZV1', persons }));
    await room.takeOne(pnrgov({ flight: 'ZV1', persons }));
    const before = await held();
    for (const name of ['api', 'pnr', 'link']) expect(before[name], name).toBeGreaterThan(0);
    expect(before['digests']).toBe(2);

    moveTo('2026-12-31T19:59:00Z'); // thirty days after the flight, a minute before midnight at the border
    expect(await eraseExpiredDays(server.platform)).toBe(0);
    expect(server.journal.entries).toEqual([]);
    expect(await held()).toEqual(before);

    moveTo('2026-12-31T20:01:00Z'); // a new day there, whatever UTC says
    // What the journal says of it is the number that went, partitions that were dropped included.
    const gone = (before['api'] ?? 0) + (before['link'] ?? 0);
    expect(await eraseExpiredDays(server.platform)).toBeGreaterThanOrEqual(gone);
    const days = await inspect<{ name: string }>(
      database(),
      `select c.oid::regclass::text as name from pg_class c
       where c.relname like '%\\_d20261201' and c.relnamespace = 'api'::regnamespace`,
    );
    expect(days).toEqual([]); // a day that is over leaves no empty table behind
    expect(await held()).toEqual({ api: 0, link: 0, pnr: before['pnr'], digests: 1 });
    expect(server.journal.entries).toMatchObject([
      { operation: 'erasure', actor: 'system:retention-clock', reference: 'retention: link' },
      { operation: 'erasure', reference: 'retention: api' },
    ]);
    expect(JSON.stringify(server.journal.entries)).not.toMatch(/TSERELI|QV1234567|ZV1/);

    moveTo('2027-05-24T12:00:00Z');
    expect(await eraseExpiredDays(server.platform)).toBe(0);
    moveTo('2027-05-25T12:00:00Z'); // the earliest transfer, a week before the flight, was six months ago
    await eraseExpiredDays(server.platform);
    expect(await held()).toEqual({ api: 0, link: 0, pnr: 0, digests: 0 });
    expect(server.journal.entries).toHaveLength(3);
    await server.close();
  });

  test('R33: where the journal cannot be written nothing is erased', async () => {
    const server = await testServer(database(), { config: { dataFolder: folder } });
    server.pass((Date.parse('2026-11-30T12:00:00Z') - server.platform.clock().getTime()) / 1000);
    const room = testRoom(database());
    await room.takeOne(paxlst({ flight: 'ZV2', persons: [{ surname: 'OTHER', given: 'EKA' }] }));
    const before = await held();
    server.pass(100 * 86_400);
    server.journal.broken = true;
    await expect(eraseExpiredDays(server.platform)).rejects.toThrow();
    expect(await held()).toEqual(before);
    await server.close();
  });
});
