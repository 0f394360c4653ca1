import { randomUUID } from 'node:crypto';
import { createDocumentsRoom } from '@desk/documents/server/room.ts';
import { clientOf, type TestClient } from '@platform/server/test/clients.ts';
import { paxlst } from '@platform/server/test/edifact-texts.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { testRoom } from '@platform/server/test/ingest-room.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkpointDesk } from '../desk.ts';
import { createCheckpointRoom } from '../room.ts';
import { decideOn, listedPerson, openOf, testPassport } from '../test/checkpoint.ts';

/** A member of the crew, whom no booth waits for. */
const cook = { ...listedPerson(6), kind: 'FM' } as const;

onDatabase('the gate and the figures of the day', (database) => {
  let server: TestServer;
  let officer: TestClient;
  const flights: string[] = [];
  beforeAll(async () => {
    const documents = createDocumentsRoom();
    const rooms = { checkpoint: createCheckpointRoom(), documents };
    server = await testServer(database(), { desks: [checkpointDesk(rooms)] });
    officer = await clientOf(server, 'border-officer');
    const room = testRoom(database());
    for (const [flight, numbers] of [
      ['ZU21', [1, 2, 3, 4, 5]],
      ['ZU22', [11, 12]],
      ['ZU23', [21]],
    ] as const) {
      const { flightId = '' } = await room.takeOne(
        paxlst({
          flight,
          day: '261125',
          arrival: '2611251130',
          persons: [...numbers.map(listedPerson), ...(flight === 'ZU21' ? [cook] : [])],
        }),
      );
      flights.push(flightId);
    }
  });
  afterAll(async () => server.close());

  const figures = async () => (await officer.getDayFigures({ query: {} })) as object;

  test('a day without decisions has figures of nought', async () => {
    expect(await figures()).toEqual({
      ...{ day: '2026-11-25', checked: 0, passed: 0, held: 0, secondLine: 0, refused: 0 },
      ...{ refusedBy: [], byWord: [] },
    });
  });

  test('who was checked, who is missing, who came without being on the list; every screen counts the same', async () => {
    const [flight = ''] = flights;
    const open = (n: number) => openOf(officer, testPassport(n), { flight });
    await decideOn(officer, await open(1), 'pass');
    await decideOn(officer, await open(2), 'second-line');
    const first = await open(3);
    const again = await open(3);
    const stranger = await open(9);
    const { gate, travellers, notOnList } = await officer.getGate({ params: { id: flight } });
    expect(gate).toMatchObject({
      flight: { designator: 'ZU21' },
      ...{ onList: 6, passed: 1, open: 1, secondLine: 1, refused: 0, missing: 2, notAwaited: 1 },
      ...{ passengers: 5, unlisted: { passed: 0, open: 1, secondLine: 0, refused: 0 } },
    });
    const states = new Map(
      travellers.map(({ traveller, check }) => [traveller.document?.number.slice(-1), check]),
    );
    expect(travellers).toHaveLength(6);
    expect(states.get('1')?.state).toBe('passed');
    expect(states.get('2')?.state).toBe('second-line');
    expect([first.id, again.id]).toContain(states.get('3')?.id);
    expect(states.get('4')).toBeUndefined();
    expect(notOnList.map(({ id }) => id)).toEqual([stranger.id]);
    const { gates } = await officer.listGates({});
    expect(gates.find((one) => one.flight.id === flight)).toEqual(gate);
    expect(gates.map((one) => one.flight.designator)).toEqual(['ZU21', 'ZU22', 'ZU23']);
    expect(JSON.stringify(gates)).not.toContain('pnr');
  });

  test('the board asks as few questions for three flights as for one, and a list for five people as for one', async () => {
    const counted = async (call: () => Promise<unknown>): Promise<number> => {
      const { query } = pg.Client.prototype;
      let count = 0;
      pg.Client.prototype.query = function counting(this: pg.Client, ...args: unknown[]) {
        // The feed of changes asks by itself, by its own clock.
        if (!JSON.stringify(args[0]).includes('platform.outbox')) count += 1;
        return (query as (...all: unknown[]) => unknown).apply(this, args);
      } as typeof query;
      try {
        await call();
      } finally {
        pg.Client.prototype.query = query;
      }
      return count;
    };
    // Background jobs of the server may add queries. The least of three counts excludes them.
    const least = async (call: () => Promise<unknown>): Promise<number> =>
      Math.min(await counted(call), await counted(call), await counted(call));
    const [five = '', two = '', one = ''] = flights;
    const gate = (id: string) => least(() => officer.getGate({ params: { id } }));
    expect(await gate(five)).toBe(await gate(one));
    expect(await gate(two)).toBe(await gate(one));
    const board = await least(() => officer.listGates({}));
    expect(board).toBeLessThanOrEqual((await gate(one)) + 1);
  });

  test('figures come from decisions alone, and are what an independent count gives', async () => {
    const held = await openOf(officer, testPassport(11), { flight: flights[1] ?? '' });
    const after = await decideOn(officer, held, 'hold');
    await decideOn(officer, after, 'pass');
    const day = await officer.getDayFigures({ query: {} });
    expect(day).toMatchObject({ checked: 3, passed: 2, held: 1, secondLine: 1, refused: 0 });
    const steps = await inspect<{ act: string; n: number }>(
      database(),
      `select act, count(*)::int as n from decision.step where at >= '2026-11-24T20:00:00Z'
         and at < '2026-11-25T20:00:00Z' group by act order by act`,
    );
    expect(steps).toEqual([
      { act: 'hold', n: 1 },
      { act: 'pass', n: 2 },
      { act: 'second-line', n: 1 },
    ]);
    expect(day.byWord.reduce((sum, { count }) => sum + count, 0)).toBe(day.checked);
    expect((await officer.getDayFigures({ query: { from: '2026-11-24' } })).checked).toBe(0);
    const oversight = await clientOf(server, 'data-protection-officer');
    expect(await oversight.getDayFigures({ query: {} })).toEqual(day);
  });

  test('the day is that of the border: four hours before midnight in London it is the next one', async () => {
    const before = await officer.getDayFigures({ query: {} });
    server.pass(15.9 * 3600);
    const late = await clientOf(server, 'border-officer', 'late');
    expect(await late.getDayFigures({ query: {} })).toEqual(before);
    server.pass(0.2 * 3600);
    const next = await clientOf(server, 'border-officer', 'next');
    expect(await next.getDayFigures({ query: {} })).toMatchObject({
      day: '2026-11-26',
      checked: 0,
    });
    server.pass(-16.1 * 3600);
  });

  test('a flight that does not exist is not found', async () => {
    await expect(officer.getGate({ params: { id: randomUUID() } })).rejects.toMatchObject({
      code: 'http.not-found',
    });
  });
});
