import { expect, test } from 'vitest';
import { paxlst, pnrgov } from '../test/edifact-texts.ts';
import { inspect, onBothEngines } from '../test/engines.ts';
import { rowCounts, testRoom } from '../test/ingest-room.ts';
import { unpackSource } from './traveller/source-text.ts';

const nino = { surname: 'TSERELI', given: 'NINO', birth: '900506', document: 'QV1234567' };
const dato = { surname: 'TSERELI', given: 'DATO', birth: '880211', document: 'QV7654321' };

onBothEngines('ingest', (database) => {
  test('a message is stored redacted at its old length, and every value points at its bytes', async () => {
    const room = testRoom(database());
    const text = paxlst({ flight: 'ZZ1', persons: [nino, dato] });
    const outcome = await room.takeOne(text);
    expect(outcome).toMatchObject({ outcome: 'stored', type: 'PAXLST', travellers: 2 });
    const [message] = await inspect<{ content: Buffer; separators: string }>(
      database(),
      'select content, separators from api.message where id = $1',
      [outcome.id],
    );
    const start = text.indexOf('UNH');
    const end = text.indexOf("'", text.indexOf('UNT')) + 1;
    expect(message?.content.length).toBe(end - start);
    expect(message?.separators).toBe(":+.? '");
    const rows = await inspect<{ source: string }>(
      database(),
      'select source from api.observation where message_id = $1 order by ordinal',
      [outcome.id],
    );
    const at = unpackSource(rows[0]?.source ?? '')['surname'];
    expect(message?.content.subarray(at?.start, at?.end).toString()).toContain('TSERELI');
  });

  test('the same message again, on another day, in another envelope and wrapped, is a duplicate and changes nothing', async () => {
    const room = testRoom(database());
    const text = paxlst({ flight: 'ZZ2', persons: [nino] });
    const first = await room.takeOne(text);
    const before = await rowCounts(database());
    room.now = new Date('2026-12-02T08:00:00Z');
    const wrapped = text
      .replace('+261130:1200+1', '+261202:0800+77')
      .replace('UNZ+1+1', 'UNZ+1+77')
      .replace('TSERELI', 'TSER\r\nELI');
    for (const again of [text, wrapped])
      expect(await room.takeOne(again)).toMatchObject({
        outcome: 'duplicate',
        id: first.id,
        flightId: first.flightId,
      });
    expect(await rowCounts(database())).toEqual(before);
  });

  test('twice in one file it is stored once', async () => {
    const room = testRoom(database());
    const text = paxlst({ flight: 'ZZ3', persons: [nino] });
    const [list = []] = await room.take(text + text);
    expect(list.map(({ outcome }) => outcome)).toEqual(['stored', 'duplicate']);
    expect(new Set(list.map(({ id }) => id)).size).toBe(1);
  });

  test('of clients with the same file at once one stores and the others find it stored', async () => {
    const room = testRoom(database());
    const text = paxlst({ flight: 'ZZ4', persons: [nino, dato] });
    const both = await Promise.all(Array.from({ length: 4 }, () => room.takeOne(text)));
    expect(both.map(({ outcome }) => outcome).sort()).toEqual([
      'duplicate',
      'duplicate',
      'duplicate',
      'stored',
    ]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    const persons = await inspect(database(), 'select 1 from api.traveller where flight_id = $1', [
      both[0]?.flightId,
    ]);
    expect(persons).toHaveLength(2);
  });

  test('clients at once with different messages of one flight make no traveller twice', async () => {
    const room = testRoom(database());
    await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        room.takeOne(paxlst({ flight: 'ZZ5', reference: `R${index}`, persons: [nino, dato] })),
      ),
    );
    const rows = await inspect<{ messages: number }>(
      database(),
      `select messages from api.traveller join flight.flight f on f.id = flight_id where designator = 'ZZ5'`,
    );
    expect(rows).toEqual([{ messages: 6 }, { messages: 6 }]);
  });

  test('clients at once that name one night flight differently make one flight', async () => {
    const room = testRoom(database());
    const night = { from: 'QPR', to: 'QVT' };
    const flights = Array.from({ length: 8 }, (_, index) => `Z${index}5`);
    await Promise.all(
      flights.flatMap((flight) => [
        room.takeOne(paxlst({ flight, ...night, arrival: '2612020110', persons: [nino] })),
        room.takeOne(paxlst({ flight, ...night, reference: 'R2', arrival: '', persons: [nino] })),
      ]),
    );
    const rows = await inspect<{ n: bigint }>(
      database(),
      `select count(*) as n from flight.flight where designator = any ($1) group by designator`,
      [flights],
    );
    expect(rows.map(({ n }) => Number(n))).toEqual(flights.map(() => 1));
  });

  test('parts of a push come in any order: partial until the last, complete after it', async () => {
    const room = testRoom(database());
    const part = (place: string, who: typeof nino) =>
      pnrgov({
        flight: 'ZZ6',
        access: 'ZZ6/011226',
        part: place,
        reference: place,
        persons: [who],
      });
    const stateAfter = async (text: string) => {
      const { flightId } = await room.takeOne(text);
      const [row] = await inspect<{ state: string }>(
        database(),
        'select state from pnr.flight_count where flight_id = $1',
        [flightId],
      );
      return row?.state;
    };
    const eka = { surname: 'LOMIDZE', given: 'EKA', birth: '010203', document: 'QV9990001' };
    expect(await stateAfter(part('03:F', nino))).toBe('partial');
    expect(await stateAfter(part('01:C', dato))).toBe('partial');
    expect(await stateAfter(part('02', eka))).toBe('complete');
  });

  test('a push that lacks parts takes nobody away, and is made up for by the next whole one of its sender alone', async () => {
    const room = testRoom(database());
    const eka = { surname: 'LOMIDZE', given: 'EKA', birth: '010203', document: 'QV9990001' };
    const push = (access: string, part: string, persons: (typeof nino)[], sender = 'ZZAIR') =>
      pnrgov({ flight: 'ZZ13', access, part, reference: `${access}${part}`, persons }).replace(
        'ZZAIR',
        sender,
      );
    const after = async (text: string) => {
      const { flightId } = await room.takeOne(text);
      const [row] = await inspect<{ state: string; passengers: number }>(
        database(),
        'select state, passengers from pnr.flight_count where flight_id = $1',
        [flightId],
      );
      return [row?.state, row?.passengers];
    };
    expect(await after(push('48H', '01:C', [nino]))).toEqual(['partial', 1]);
    expect(await after(push('48H', '02:F', [dato, eka]))).toEqual(['complete', 3]);
    // The second push has one of its parts only, with one of them.
    expect(await after(push('24H', '01:C', [dato]))).toEqual(['partial', 3]);
    expect(await after(push('OTHER', '', [eka], 'YYAIR'))).toEqual(['partial', 3]);
    expect(await after(push('03H', '', [dato]).replace('MSG+:22', 'MSG+:141'))).toEqual([
      'partial',
      3,
    ]);
    expect(await after(push('00H', '', [nino, dato]))).toEqual(['complete', 3]);
  });

  test('a flight that was cancelled takes place again where it is listed again, and not for a reservation that ends', async () => {
    const room = testRoom(database());
    const said = (reference: string, status: string | undefined, persons: (typeof nino)[]) =>
      paxlst({ flight: 'ZZ14', reference, persons, ...(status === undefined ? {} : { status }) });
    const after = async (text: string) => {
      const [list = []] = await room.take(text);
      const rows = await inspect<{ cancelled: boolean }>(
        database(),
        'select cancelled from flight.flight where id = $1',
        [list[0]?.flightId],
      );
      return rows[0]?.cancelled;
    };
    const off = said('R2', 'XF', []);
    expect(await after(said('R1', undefined, [nino, dato]))).toBe(false);
    expect(await after(off)).toBe(true);
    expect(await after(said('R3', 'XR', [dato]))).toBe(true);
    expect(await after(pnrgov({ flight: 'ZZ14', persons: [nino] }))).toBe(true);
    expect(await after(said('R4', undefined, [nino]))).toBe(false);
    expect(await after(off)).toBe(true);
    expect(await after(said('R5', 'CF', []) + said('R6', 'XR', [nino]))).toBe(false);
  });

  test('later values are kept beside earlier ones, and a missing value withdraws nothing', async () => {
    const room = testRoom(database());
    const first = await room.takeOne(paxlst({ flight: 'ZZ7', persons: [nino] }));
    const { document: _, ...rest } = { ...nino, birth: '900605' };
    await room.takeOne(
      paxlst({ flight: 'ZZ7', reference: 'R2', persons: [{ ...rest, document: 'QV1234567' }] }),
    );
    await room.takeOne(paxlst({ flight: 'ZZ7', reference: 'R3', persons: [rest] }));
    const people = await inspect<Record<string, unknown>>(
      database(),
      'select id, birth_date, document_number, messages, known from api.traveller where flight_id = $1',
      [first.flightId],
    );
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({
      birth_date: '1990-06-05',
      document_number: 'QV1234567',
      messages: 3,
      known: { 'birthDate#': ['1990-05-06', '1990-06-05'] },
    });
    const said = await inspect<{ birth: string }>(
      database(),
      `select record->>'birthDate' as birth from api.observation where traveller_id = $1 order by birth`,
      [people[0]?.['id']],
    );
    expect(said.map(({ birth }) => birth)).toEqual(['1990-05-06', '1990-06-05', '1990-06-05']);
  });

  test('a cancelled flight and a closed check-in change the state and keep the data', async () => {
    const room = testRoom(database());
    const { flightId } = await room.takeOne(paxlst({ flight: 'ZZ8', persons: [nino] }));
    await room.takeOne(paxlst({ flight: 'ZZ8', reference: 'R2', status: 'CL', persons: [nino] }));
    await room.takeOne(paxlst({ flight: 'ZZ8', reference: 'R3', status: 'XF', persons: [] }));
    const [row] = await inspect(
      database(),
      `select cancelled, state, passengers from flight.flight f
       join api.flight_count c on c.flight_id = f.id where f.id = $1`,
      [flightId],
    );
    expect(row).toEqual({ cancelled: true, state: 'closed', passengers: 1 });
  });

  test('API and PNR of one person are linked, and counted where only one knows them', async () => {
    const room = testRoom(database());
    const eka = { surname: 'LOMIDZE', given: 'EKA', birth: '010203', document: 'QV9990001' };
    const { flightId } = await room.takeOne(paxlst({ flight: 'ZZ9', persons: [nino, dato] }));
    await room.takeOne(pnrgov({ flight: 'ZZ9', persons: [nino, eka] }));
    const links = await inspect(
      database(),
      'select matched_by from link.person where flight_id = $1',
      [flightId],
    );
    expect(links).toEqual([{ matched_by: 'document' }]);
    const [count] = await inspect(
      database(),
      'select only_api, only_pnr from link.flight_count where flight_id = $1',
      [flightId],
    );
    expect(count).toEqual({ only_api: 1, only_pnr: 1 });
  });

  test('a message whose content the database refuses is held, and the others of its file are stored', async () => {
    const room = testRoom(database());
    const texts = ['R1', 'R2', 'R3'].map((reference) =>
      paxlst({ flight: 'ZZ10', reference, persons: [reference === 'R3' ? dato : nino] }),
    );
    // A reader may one day give what the store does not know.
    room.spoil = (items) =>
      items.map((item) =>
        item.kind === 'message' && item.record.reference === 'R2'
          ? {
              ...item,
              record: {
                ...item.record,
                travellers: item.record.travellers.map((one) => ({
                  ...one,
                  role: 'pilgrim' as never,
                })),
              },
            }
          : item,
      );
    const [list = []] = await room.take(texts.join(''));
    expect(list.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['stored', undefined],
      ['quarantined', 'ingest.store.refused'],
      ['stored', undefined],
    ]);
  });

  test('a large file is committed in pieces, each journalled; given again after one failed it is stored whole, nothing twice', async () => {
    const room = testRoom(database());
    const text = Array.from({ length: 1001 }, (_, n) =>
      paxlst({ flight: 'ZZ15', reference: `N${n}`, persons: [{ ...nino, unique: `U${n}` }] }),
    ).join('');
    const stored = async () => {
      const [row] = await inspect<{ n: bigint }>(
        database(),
        `select count(*) as n from api.message m join flight.flight f on f.id = m.flight_id
         where f.designator = 'ZZ15'`,
      );
      return Number(row?.n);
    };
    const input = { bytes: Buffer.from(text), source: 'upload' as const };
    let pieces = 0;
    const failing = room.ingest.take([input], {
      ...room.call,
      recordPiece: async (tx, change) => {
        pieces += 1;
        if (pieces === 2) throw new Error('no journal');
        return room.call.recordPiece(tx, change);
      },
    });
    await expect(failing).rejects.toThrow('no journal');
    expect([room.journalled.length, await stored()]).toEqual([1, 500]);
    const [list = []] = await room.take(text);
    const kinds = Map.groupBy(list, ({ outcome }) => outcome);
    expect([kinds.get('duplicate')?.length, kinds.get('stored')?.length]).toEqual([500, 501]);
    expect(await stored()).toBe(1001);
    // The last entry names the whole act, so that its receipt covers all.
    expect(room.journalled.map(({ messageIds }) => messageIds.length)).toEqual([500, 0, 500, 501]);
  });

  test('R33: where the act cannot be journalled nothing is stored', async () => {
    const room = testRoom(database());
    const before = await rowCounts(database());
    await expect(
      room.ingest.take(
        [{ bytes: Buffer.from(paxlst({ flight: 'ZZ11', persons: [nino] })), source: 'upload' }],
        {
          ...room.call,
          record: async () => {
            throw new Error('no journal');
          },
        },
      ),
    ).rejects.toThrow('no journal');
    expect(await rowCounts(database())).toEqual(before);
  });

  test('R5: messages of internal flights are refused and counted, save while a decision takes them in', async () => {
    const room = testRoom(database());
    const internal = { flight: 'ZZ12', from: 'RIX', to: 'CDG' };
    const refused = await room.takeOne(paxlst({ ...internal, persons: [nino, dato] }));
    expect(refused).toMatchObject({ outcome: 'refused', reason: 'ingest.flight.internal' });
    room.internalFlights = {
      reason: 'a dated threat',
      from: '2026-12-01' as never,
      until: '2026-12-10' as never,
    };
    const at = async (instant: string) => {
      room.now = new Date(instant);
      return (await room.takeOne(paxlst({ ...internal, reference: instant, persons: [nino] })))
        .outcome;
    };
    const on = (day: string) => at(`${day}T12:00:00Z`);
    expect(await on('2026-11-30')).toBe('refused');
    expect(await on('2026-12-01')).toBe('stored');
    expect(await on('2026-12-10')).toBe('stored');
    // Midnight in Tbilisi is 20:00 UTC: the decision begins and ends there.
    expect(await at('2026-11-30T20:00:00Z')).toBe('stored');
    expect(await at('2026-12-10T20:00:00Z')).toBe('refused');
    const counted = await inspect(
      database(),
      'select day, messages, travellers from ingest.refusal order by day',
    );
    expect(counted).toEqual([
      { day: '2026-11-30', messages: 2, travellers: 3 },
      { day: '2026-12-11', messages: 1, travellers: 1 },
    ]);
    const kept = await inspect(
      database(),
      `select 1 from api.message join flight.flight f on f.id = flight_id where designator = 'ZZ12'`,
    );
    expect(kept).toHaveLength(3);
  });
});
