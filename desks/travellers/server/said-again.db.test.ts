import type { Role } from '@platform/api/vocabulary.ts';
import { withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { paxlst, pnrgov } from '@platform/server/test/edifact-texts.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { rowCounts, testRoom } from '@platform/server/test/ingest-room.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TravellerRow } from '../api/types.ts';
import { type View, viewOf } from './policy.ts';
import * as service from './service.ts';

const nino = { surname: 'TSERELI', given: 'NINO', document: 'QV1234567', locator: 'AAA111' };
const dato = { surname: 'LOMIDZE', given: 'DATO', document: 'QV7654321', birth: '880211' };
const births: Readonly<Record<string, readonly [sent: string, read: string]>> = {
  A: ['900506', '1990-05-06'],
  B: ['900605', '1990-06-05'],
  C: ['910506', '1991-05-06'],
};

onDatabase('content that is received again (ADR 4)', (database) => {
  const as = <T>(
    role: 'border-officer' | 'pnr-analyst',
    work: (tx: Transaction, view: View) => Promise<T>,
  ): Promise<T> => {
    const view = viewOf(role);
    if (view === undefined) throw new Error('no view');
    const purpose = role === 'pnr-analyst' ? 'pnr-assessment' : 'border-check';
    const context = {
      account: 'x',
      role: role satisfies Role,
      purpose,
      reference: 'test',
    } as const;
    return withAccess(database(), context, view.databaseRole, (tx) => work(tx, view));
  };
  const rowsOf = (flightId: string, role: 'border-officer' | 'pnr-analyst' = 'border-officer') =>
    as(role, (tx, view) => service.listFlightTravellers(tx, view, flightId));
  const ninoOf = (rows: readonly TravellerRow[] | undefined) =>
    rows?.find(({ given }) => given === 'NINO');
  /** Everything that the screens show of a flight to the role with the widest view. */
  const visible = (flightId: string) =>
    as('pnr-analyst', async (tx, view) => {
      const rows = (await service.listFlightTravellers(tx, view, flightId)) ?? [];
      const pages = [];
      for (const { id } of rows) pages.push(await service.getTraveller(tx, view, id));
      return JSON.stringify({ rows, pages, flight: await service.getFlight(tx, view, flightId) });
    });
  const birthsOf = async (flightId: string) => {
    const row = ninoOf(await rowsOf(flightId));
    const page = await as('border-officer', (tx, view) =>
      service.getTraveller(tx, view, row?.id ?? ''),
    );
    const fact = page?.facts.find(({ field }) => field === 'birthDate');
    return { row, values: fact?.values ?? [] };
  };
  const message = (flight: string, letter: string) =>
    paxlst({
      flight,
      reference: letter,
      persons: [{ ...nino, birth: births[letter]?.[0] ?? '' }, dato],
    });
  const digestsOf = (flightId: string) =>
    inspect<{ receipts: number; received_at: Date; last_received_at: Date }>(
      database(),
      `select receipts, received_at, last_received_at from ingest.digest
       where flight_id = $1 order by received_at`,
      [flightId],
    );

  test('A, B, A shows A in the list and first on the page, with its last receipt, and stores nothing twice', async () => {
    const room = testRoom(database());
    const { flightId = '' } = await room.takeOne(message('ZU1', 'A'));
    room.now = new Date('2026-11-30T13:00:00Z');
    await room.takeOne(message('ZU1', 'B'));
    const before = await rowCounts(database());
    room.now = new Date('2026-11-30T14:00:00Z');
    expect(await room.takeOne(message('ZU1', 'A'))).toMatchObject({ outcome: 'duplicate' });
    // The one row more tells those who watch that the flight changed.
    expect(await rowCounts(database())).toEqual({
      ...before,
      'platform.outbox': Number(before['platform.outbox']) + 1,
    });
    const { row, values } = await birthsOf(flightId);
    expect(row).toMatchObject({ birthDate: '1990-05-06', messages: 2, conflicts: 1 });
    expect(values.map(({ value, receivedAt }) => [value, receivedAt])).toEqual([
      ['1990-05-06', '2026-11-30T14:00:00.000Z'],
      ['1990-06-05', '2026-11-30T13:00:00.000Z'],
    ]);
    expect(room.journalled.at(-1)).toEqual({
      messageIds: [],
      flightIds: [flightId],
      quarantineIds: [],
    });
    expect(await digestsOf(flightId)).toEqual([
      {
        receipts: 2,
        received_at: new Date('2026-11-30T12:00:00Z'),
        last_received_at: new Date('2026-11-30T14:00:00Z'),
      },
      expect.objectContaining({ receipts: 1 }),
    ]);
  });

  test('A, A, B shows B; A, B, B, A, A shows A; a clock that stands or goes back changes nothing of it', async () => {
    for (const [flight, sequence, latest] of [
      ['ZU2', 'AAB', 'B'],
      ['ZU3', 'ABBAA', 'A'],
      ['ZU4', 'ABAB', 'B'],
    ] as const) {
      const room = testRoom(database());
      let flightId = '';
      for (const [index, letter] of [...sequence].entries()) {
        room.now = new Date(Date.parse('2026-11-30T12:00:00Z') - Math.floor(index / 2) * 60_000);
        flightId = (await room.takeOne(message(flight, letter))).flightId ?? '';
      }
      const { row, values } = await birthsOf(flightId);
      expect(row, sequence).toMatchObject({ birthDate: births[latest]?.[1], messages: 2 });
      expect(values[0]?.value, sequence).toBe(births[latest]?.[1]);
      expect((await digestsOf(flightId)).reduce((sum, { receipts }) => sum + receipts, 0)).toBe(
        sequence.length,
      );
    }
  });

  test('whatever is sent in whatever files, the last receipt is the latest, and nothing is there twice', async () => {
    let flights = 0;
    const files = fc.array(
      fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 3 }),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    await fc.assert(
      fc.asyncProperty(files, async (lists) => {
        flights += 1;
        const room = testRoom(database());
        let flightId = '';
        for (const list of lists) {
          const [outcomes] = await room.take(
            list.map((letter) => message(`ZT${flights}`, letter)).join(''),
          );
          flightId = outcomes?.[0]?.flightId ?? '';
        }
        const sent = lists.flat();
        const distinct = [...new Set(sent)].toSorted(
          (a, b) => sent.lastIndexOf(b) - sent.lastIndexOf(a),
        );
        const { row, values } = await birthsOf(flightId);
        expect(values.map(({ value }) => value)).toEqual(distinct.map((one) => births[one]?.[1]));
        expect(row).toMatchObject({
          birthDate: births[sent.at(-1) ?? '']?.[1],
          messages: distinct.length,
        });
      }),
      { numRuns: 12 },
    );
  });

  test('the same file again in a row changes nothing that shows, be it one message, many, or parts of a push', async () => {
    const room = testRoom(database());
    const part = (flight: string, place: string, who: typeof dato) =>
      pnrgov({ flight, access: flight, part: place, reference: place, persons: [who] });
    const files = [
      [message('ZU5', 'A')],
      [message('ZU6', 'A') + message('ZU6', 'B')],
      // One person in both parts, and each part a file of its own.
      [part('ZU7', '01:C', dato), part('ZU7', '02:F', { ...dato, birth: '880212' })],
    ];
    for (const texts of files) {
      let flightId = '';
      for (const text of texts) flightId = (await room.take(text))[0]?.[0]?.flightId ?? '';
      const before = await visible(flightId);
      room.now = new Date(room.now.getTime() + 3_600_000);
      for (let time = 0; time < 2; time += 1)
        for (const text of texts)
          for (const outcome of (await room.take(text))[0] ?? []) {
            expect(outcome.outcome).toBe('duplicate');
            expect(await visible(flightId)).toBe(before);
          }
      expect((await digestsOf(flightId)).map(({ receipts }) => receipts)).toEqual(
        (await digestsOf(flightId)).map(() => 3),
      );
    }
  });

  test('the board follows: times of the flight, and who counts as travelling', async () => {
    const room = testRoom(database());
    const list = paxlst({ flight: 'ZU8', persons: [nino, dato] });
    const boardAt = async (flightId: string) =>
      (await as('border-officer', (tx, view) => service.getFlight(tx, view, flightId)))?.flight;
    const { flightId = '' } = await room.takeOne(list);
    await room.takeOne(
      paxlst({
        flight: 'ZU8',
        reference: 'R2',
        status: 'XR',
        arrival: '2612011015',
        persons: [nino],
      }),
    );
    expect(await boardAt(flightId)).toMatchObject({
      arrival: '2026-12-01T10:15',
      counts: { passengers: 1 },
      api: { messages: 2 },
    });
    expect(ninoOf(await rowsOf(flightId))?.boarding).toBe('cancelled');
    await room.takeOne(list);
    expect(await boardAt(flightId)).toMatchObject({
      arrival: '2026-12-01T09:30',
      counts: { passengers: 2 },
      api: { messages: 2 },
    });
    expect(ninoOf(await rowsOf(flightId))).not.toHaveProperty('boarding');
  });

  test('what is new in a file comes after what is said again before it, and before what is said again after it', async () => {
    const room = testRoom(database());
    const message = (letter: string, birth: string, arrival: string) =>
      paxlst({ flight: 'ZU11', reference: letter, arrival, persons: [{ ...nino, birth }] });
    const [a, b] = [message('A', '900506', '2612010930'), message('B', '900605', '2612011015')];
    const shown = async (flightId: string) => [
      ninoOf(await rowsOf(flightId))?.birthDate,
      (await as('border-officer', (tx, view) => service.getFlight(tx, view, flightId)))?.flight
        .arrival,
    ];
    const { flightId = '' } = await room.takeOne(a);
    await room.takeOne(b);
    await room.take(a + message('C', '910506', '2612011100'));
    expect(await shown(flightId)).toEqual(['1991-05-06', '2026-12-01T11:00']);
    await room.take(message('D', '920506', '2612011200') + b);
    expect(await shown(flightId)).toEqual(['1990-06-05', '2026-12-01T10:15']);
  });

  test('a flight that no message dates stays on its day, whenever its content is sent again', async () => {
    const room = testRoom(database());
    const undated = (letter: string) =>
      message('ZU12', letter).replace(/DTM\+(189|232)[^']*'\n/g, '');
    const { flightId = '' } = await room.takeOne(undated('A'));
    await room.takeOne(undated('B'));
    await room.takeOne(undated('A').replace('+261130:1200+', '+261202:0800+'));
    expect((await birthsOf(flightId)).row?.birthDate).toBe('1990-05-06');
    const days = await inspect(database(), 'select crossing_day from flight.flight where id = $1', [
      flightId,
    ]);
    expect(days).toEqual([{ crossing_day: '2026-11-30' }]);
  });

  test('a booking that was cancelled and is sent again as it was is no longer cancelled', async () => {
    const room = testRoom(database());
    const booked = pnrgov({ flight: 'ZU9', persons: [nino] }).replace('MSG+:22', 'MSG+:141');
    const { flightId = '' } = await room.takeOne(booked);
    await room.takeOne(booked.replace(/RCI\+[^']*'/, "$&\nORG'"));
    const cancelled = async () => [
      ninoOf(await rowsOf(flightId, 'pnr-analyst'))?.boarding,
      (
        await inspect<{ cancelled: boolean }>(
          database(),
          'select cancelled from pnr.booking where flight_id = $1',
          [flightId],
        )
      )[0]?.cancelled,
    ];
    expect(await cancelled()).toEqual(['cancelled', true]);
    await room.takeOne(booked);
    expect(await cancelled()).toEqual([undefined, false]);
  });

  test('the page shows boarding statements at their place, and a repeated listing', async () => {
    const room = testRoom(database());
    const list = paxlst({ flight: 'ZU13', persons: [{ ...nino, unique: 'U1' }] });
    const { flightId = '' } = await room.takeOne(list);
    const said = async () => {
      const id = ninoOf(await rowsOf(flightId))?.id ?? '';
      const page = await as('border-officer', (tx, view) => service.getTraveller(tx, view, id));
      const fact = page?.facts.find(({ field }) => field === 'boarding');
      return (fact?.values ?? []).map(({ value, message, source }) => [
        value,
        message,
        source?.tag,
      ]);
    };
    expect(await said()).toEqual([]);
    const mentions = [{ unique: 'U1' }];
    const close = (status: string) =>
      paxlst({ flight: 'ZU13', reference: status, status, persons: [], mentions });
    await room.takeOne(close('XR'));
    await room.takeOne(list.replaceAll('R1', 'R2'));
    await room.takeOne(close('CLOB'));
    expect(await said()).toEqual([
      ['on-board', 'PAXLST 266 CLOB', 'BGM'],
      ['named-again', 'PAXLST 745', 'NAD'],
      ['cancelled', 'PAXLST 266 XR', 'BGM'],
    ]);
  });

  test('of API and PNR the unit sees what was said later of boarding; R4: the border desk only API', async () => {
    const room = testRoom(database());
    const { flightId = '' } = await room.takeOne(paxlst({ flight: 'ZU10', persons: [nino] }));
    const cancel = pnrgov({ flight: 'ZU10', persons: [nino] })
      .replace('MSG+:22', 'MSG+:141')
      .replace(/RCI\+[^']*'/, "$&\nORG'");
    const both = async () => [
      ninoOf(await rowsOf(flightId))?.boarding,
      ninoOf(await rowsOf(flightId, 'pnr-analyst'))?.boarding,
    ];
    expect(await both()).toEqual([undefined, undefined]);
    await room.takeOne(cancel);
    expect(await both()).toEqual([undefined, 'cancelled']);
    const close = (status: string) =>
      paxlst({ flight: 'ZU10', reference: status, status, persons: [nino] });
    await room.takeOne(close('CLOB'));
    expect(await both()).toEqual(['on-board', 'on-board']);
    await room.takeOne(close('CLNB'));
    expect(await both()).toEqual(['not-on-board', 'not-on-board']);
    await room.takeOne(cancel.replace('AAA111', 'AAA112'));
    expect(await both()).toEqual(['not-on-board', 'cancelled']);
    // Who is listed after the booking was cancelled flies, as far as is known; who stayed behind is not brought back by it.
    await room.takeOne(paxlst({ flight: 'ZU10', reference: 'R9', persons: [nino] }));
    expect(await both()).toEqual(['not-on-board', 'not-on-board']);
    await room.takeOne(pnrgov({ flight: 'ZU10', reference: 'P9', persons: [nino] }));
    expect(await both()).toEqual(['not-on-board', 'not-on-board']);
    await room.takeOne(close('CLOB'));
    expect(await both()).toEqual(['on-board', 'on-board']);
  });
});
