import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paxlst, pnrgov, type TestPaxlst } from '../test/edifact-texts.ts';
import { inspect, onBothEngines } from '../test/engines.ts';
import { rowCounts, testRoom } from '../test/ingest-room.ts';
import { unpackSource } from './traveller/source-text.ts';

const people = [
  { given: 'NINO', unique: 'A1', locator: 'AAA111' },
  { given: 'DATO', unique: 'A2', locator: 'AAA111' },
  { given: 'EKA', locator: 'BBB222' },
  { given: 'GIA', locator: 'CCC333' },
  { given: 'LIA', locator: 'CCC333' },
].map((one) => ({ ...one, surname: 'TSERELI' }));

onBothEngines('people whom a message names by reference alone', (database) => {
  const list = (flight: string, persons: TestPaxlst['persons'] = people) =>
    paxlst({ flight, reference: 'L', persons });
  const close = (
    flight: string,
    status: string,
    mentions: NonNullable<TestPaxlst['mentions']>,
    reference = status,
  ) => paxlst({ flight, reference, status, persons: [], mentions });
  /** What the carrier said of each, by given name. */
  const boardings = async (flightId: string | undefined, system = 'api') => {
    const rows = await inspect<{ given: string; boarding: string | null }>(
      database(),
      `select given, boarding from ${system}.traveller where flight_id = $1`,
      [flightId],
    );
    return Object.fromEntries(
      rows.flatMap(({ given, boarding }) => (boarding === null ? [] : [[given, boarding]])),
    );
  };
  const countOf = async (flightId: string | undefined) => {
    const [row] = await inspect<{ passengers: number; state: string }>(
      database(),
      'select passengers, state from api.flight_count where flight_id = $1',
      [flightId],
    );
    return row;
  };

  test('the close of a flight is joined to them, with the place of every reference, and makes nobody new', async () => {
    const room = testRoom(database());
    const { flightId } = await room.takeOne(list('ZM1'));
    expect(await countOf(flightId)).toEqual({ passengers: 5, state: 'complete' });
    const outcome = await room.takeOne(
      close('ZM1', 'CLNB', [{ unique: 'A2', locator: 'AAA111' }, { locator: 'BBB222' }]),
    );
    expect(outcome).toMatchObject({ outcome: 'stored', flightId, travellers: 0 });
    expect(await boardings(flightId)).toEqual({ DATO: 'not-on-board', EKA: 'not-on-board' });
    // A person who stayed behind is not its passenger any more.
    expect(await countOf(flightId)).toEqual({ passengers: 3, state: 'closed' });
    const said = await inspect<{ given: string; record: object; source: string; content: Buffer }>(
      database(),
      `select t.given, o.record, o.source, m.content from api.observation o
       join api.traveller t on t.day = o.day and t.id = o.traveller_id
       join api.message m on m.day = o.day and m.id = o.message_id
       where m.id = $1 order by o.ordinal`,
      [outcome.id],
    );
    const lit = said.map(({ given, source, content }) => [
      given,
      Object.fromEntries(
        Object.entries(unpackSource(source)).map(([path, { tag, start, end }]) => [
          path,
          `${tag} ${content.subarray(start, end)}`,
        ]),
      ),
    ]);
    // Nothing that the message does not say.
    expect(said.map(({ record }) => record)).toEqual([
      { uniqueReference: 'A2', booking: 'AAA111' },
      { booking: 'BBB222' },
    ]);
    const boarding = 'BGM CLNB';
    expect(lit).toEqual([
      ['DATO', { booking: 'RFF AAA111', uniqueReference: 'RFF A2', boarding }],
      ['EKA', { booking: 'RFF BBB222', boarding }],
    ]);
  });

  test('a booking alone means all of it; who cannot be told apart, or is another, is not meant', async () => {
    const room = testRoom(database());
    const { flightId } = await room.takeOne(list('ZM2'));
    const after = async (mentions: NonNullable<TestPaxlst['mentions']>, reference: string) => {
      await room.takeOne(close('ZM2', 'CLOB', mentions, reference));
      return boardings(flightId);
    };
    expect(await after([{ unique: 'A9' }], '1')).toEqual({});
    expect(await after([{ unique: 'A1', locator: 'BBB222' }], '1b')).toEqual({});
    expect(await after([{ unique: 'A8', locator: 'BBB222' }], '2')).toEqual({ EKA: 'on-board' });
    expect(await after([{ unique: 'A9', locator: 'CCC333' }], '3')).toEqual({ EKA: 'on-board' });
    expect(await after([{ unique: 'A9', locator: 'AAA111' }], '4')).toEqual({ EKA: 'on-board' });
    expect(await after([{ locator: 'CCC333' }, { unique: 'A1' }], '5')).toEqual({
      ...{ EKA: 'on-board', GIA: 'on-board' },
      ...{ LIA: 'on-board', NINO: 'on-board' },
    });
  });

  test('a list that comes after the close finds what the close said, whatever the order of files', async () => {
    const files = [
      (flight: string) => list(flight, people.slice(0, 2)),
      (flight: string) => list(flight, people.slice(2)),
      (flight: string) => close(flight, 'CLNB', [{ unique: 'A1' }, { locator: 'CCC333' }]),
    ];
    let flights = 0;
    const orders = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    await fc.assert(
      fc.asyncProperty(orders, fc.boolean(), async (order, together) => {
        const room = testRoom(database());
        flights += 1;
        const flight = `ZN${flights}`;
        const texts = order.map((place) => files[place]?.(flight) ?? '');
        const taken = together ? await room.take(texts.join('')) : [];
        if (!together) for (const text of texts) taken.push(...(await room.take(text)));
        const flightId = taken[0]?.[0]?.flightId;
        const stayed = { NINO: 'not-on-board', GIA: 'not-on-board', LIA: 'not-on-board' };
        expect(await boardings(flightId)).toEqual(stayed);
        const before = await rowCounts(database());
        for (const text of texts) await room.take(text);
        expect(await boardings(flightId)).toEqual(stayed);
        // Watchers are told of a changed order; nothing else is listed twice.
        const after = await rowCounts(database());
        expect({ ...after, 'platform.outbox': 0 }).toEqual({ ...before, 'platform.outbox': 0 });
      }),
      { numRuns: 8 },
    );
  });

  test('what is said later counts, by name or by reference; a reservation cancelled by reference comes back by name', async () => {
    const room = testRoom(database());
    const { flightId } = await room.takeOne(list('ZM3'));
    await room.takeOne(close('ZM3', 'XR', [{ unique: 'A1' }]));
    expect(await boardings(flightId)).toEqual({ NINO: 'cancelled' });
    await room.takeOne(
      list('ZM3', [{ ...people[0], surname: 'TSERELI', given: 'NINO', birth: '900506' }]),
    );
    expect(await boardings(flightId)).toEqual({});
    await room.takeOne(close('ZM3', 'CLOB', [{ unique: 'A1' }]));
    await room.takeOne(close('ZM3', 'CLNB', [{ unique: 'A1' }]));
    expect(await boardings(flightId)).toEqual({ NINO: 'not-on-board' });
    // Sent once more after another word it is the latest again (ADR 4).
    await room.takeOne(close('ZM3', 'CLOB', [{ unique: 'A1' }]));
    expect(await boardings(flightId)).toEqual({ NINO: 'on-board' });
  });

  test('an update that cancels a booking by its locator alone cancels the journey of its travellers, until it is sent again', async () => {
    const room = testRoom(database());
    const booked = pnrgov({ flight: 'ZM4', persons: people }).replace('MSG+:22', 'MSG+:141');
    const cancel = booked
      .replace(/EQN[\s\S]*UNT\+\d+/, "EQN+1'\nSRC'\nRCI+ZM:AAA111'\nORG'\nUNT+8")
      .replace('+P1+', '+P2+');
    const { flightId } = await room.takeOne(booked);
    const bookingOf = async () =>
      inspect(
        database(),
        `select cancelled from pnr.booking where flight_id = $1 and locator = 'AAA111'`,
        [flightId],
      );
    await room.takeOne(cancel);
    expect(await boardings(flightId, 'pnr')).toEqual({ NINO: 'cancelled', DATO: 'cancelled' });
    expect(await bookingOf()).toEqual([{ cancelled: true }]);
    await room.takeOne(booked);
    expect(await boardings(flightId, 'pnr')).toEqual({});
    expect(await bookingOf()).toEqual([{ cancelled: false }]);
  });
});
