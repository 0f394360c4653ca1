import type pg from 'pg';
import { expect, test } from 'vitest';
import type { Database } from '../database/open.ts';
import { paxlst, pnrgov } from '../test/edifact-texts.ts';
import { inspect, onBothEngines } from '../test/engines.ts';
import { rowCounts, testRoom } from '../test/ingest-room.ts';

const people = [
  { surname: 'TSERELI', given: 'NINO', birth: '900506', document: 'QV1234567' },
  { surname: 'TSERELI', given: 'DATO', birth: '880211', document: 'QV7654321' },
];

/** What a file of every kind holds: API, PNR, an internal flight, and a message without its end. */
const everything = (flight: string): string =>
  [
    paxlst({ flight, persons: people }),
    pnrgov({ flight, access: flight, part: '01:C', persons: people }),
    paxlst({ flight, from: 'RIX', to: 'CDG', persons: people }),
    paxlst({ flight, persons: people }).slice(0, 200),
  ].join('\n');

/** Counts the queries of the database's clients and lets one go wrong; `after` runs it first. */
const sabotage = (
  database: Database,
  fault: (client: pg.PoolClient, nth: number) => Promise<void> | undefined,
): { readonly queries: () => number; readonly end: () => void } => {
  const { pool } = database;
  const connect = pool.connect as () => Promise<pg.PoolClient>;
  let queries = 0;
  pool.connect = (async () => {
    const client = await connect.call(pool);
    const query = client.query;
    client.query = (async (...args: unknown[]) => {
      const text = typeof args[0] === 'string' ? args[0] : (args[0] as { text: string }).text;
      if (text !== 'rollback') {
        queries += 1;
        await fault(client, queries);
      }
      return (query as (...all: unknown[]) => unknown).apply(client, args);
    }) as typeof client.query;
    const release = client.release;
    client.release = (error?: Error | boolean) => {
      client.query = query;
      client.release = release;
      release.call(client, error);
    };
    return client;
  }) as typeof pool.connect;
  return {
    queries: () => queries,
    end: () => {
      pool.connect = connect as typeof pool.connect;
    },
  };
};

const failing = (at: number, code: string) => (_client: pg.PoolClient, nth: number) =>
  nth === at
    ? Promise.reject(Object.assign(new Error(`fault at query ${nth}`), { code }))
    : undefined;

onBothEngines('ingest under faults', (database) => {
  const countQueries = async (): Promise<number> => {
    const counting = sabotage(database(), () => undefined);
    await testRoom(database()).take(everything('ZY1'));
    counting.end();
    return counting.queries();
  };

  for (const [name, code] of [
    ['the disk is full', '53100'],
    ['the database goes away', '57P01'],
  ] as const)
    test(`${name} at the n-th query, for every n: nothing is stored, and the next attempt stores all`, async () => {
      const last = await countQueries();
      expect(last).toBeGreaterThan(20);
      const flight = code === '53100' ? 'ZY2' : 'ZY3';
      const room = testRoom(database());
      const before = await rowCounts(database());
      for (let n = 1; n <= last; n += 1) {
        const fault = sabotage(database(), failing(n, code));
        await expect(room.take(everything(flight)), `query ${n}`).rejects.toThrow('fault at query');
        fault.end();
        expect(await rowCounts(database()), `query ${n}`).toEqual(before);
      }
      const [list = []] = await room.take(everything(flight));
      expect(list.map(({ outcome }) => outcome)).toEqual([
        'stored',
        'stored',
        'refused',
        'quarantined',
      ]);
    }, 60_000);

  test('a conflict with another session is tried again', async () => {
    const room = testRoom(database());
    const fault = sabotage(database(), failing(9, '40001'));
    const [list = []] = await room.take(paxlst({ flight: 'ZY4', persons: people }));
    fault.end();
    expect(list.map(({ outcome }) => outcome)).toEqual(['stored']);
  });

  test('a session that the server ends in mid-ingest leaves nothing, and the next attempt stores all', async () => {
    if (database().engine === 'pglite') return; // one session: ending it would end the database
    const room = testRoom(database());
    const before = await rowCounts(database());
    const fault = sabotage(database(), async (client, nth) => {
      if (nth !== 12) return;
      const { processID } = client as unknown as { readonly processID: number };
      fault.end();
      await inspect(database(), 'select pg_terminate_backend($1)', [processID]);
    });
    await expect(room.take(everything('ZY5'))).rejects.toThrow();
    expect(await rowCounts(database())).toEqual(before);
    const [list = []] = await room.take(everything('ZY5'));
    expect(list).toHaveLength(4);
  });
});
