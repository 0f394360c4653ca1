import { fieldNames } from '@amirani/targeting/criteria';
import { withAccess } from '@platform/server/database/access.ts';
import { clientOf, type TestClient } from '@platform/server/test/clients.ts';
import type { TestPerson } from '@platform/server/test/edifact-texts.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { type TestRoom, testRoom } from '@platform/server/test/ingest-room.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { assessmentDesk } from '../desk.ts';
import {
  booking,
  courier,
  criteriaClient,
  criterionText,
  type MemoryHits,
  memoryHits,
  release,
  type ThreePersons,
} from '../test/criteria-room.ts';
import { journeyOf } from './journey-facts.ts';
import { journeysBetween, journeysWithPlaces } from './journey-store.ts';
import { screenFlights } from './screen.ts';

const context = { account: 'test', purpose: 'pnr-assessment', reference: 'ZZ101' } as const;
const day = '2026-12-01' as never;

onDatabase('the evaluation of criteria', (database) => {
  let server: TestServer;
  let hits: MemoryHits;
  let room: TestRoom;
  let persons: ThreePersons;
  let dpo: TestClient;
  beforeAll(async () => {
    hits = memoryHits();
    server = await testServer(database(), { desks: [assessmentDesk(hits)] });
    room = testRoom(database());
    persons = {
      author: await criteriaClient(server, 'author'),
      reviewer: await criteriaClient(server, 'reviewer'),
      officer: await criteriaClient(server, 'officer', 'data-protection-officer'),
    };
    dpo = persons.officer;
  });
  afterAll(async () => server.close());
  beforeEach(() => {
    hits.found.length = 0;
  });
  const asEvaluation = <T extends object>(text: string): Promise<readonly T[]> =>
    withAccess(database(), context, 'amirani_evaluation', async (tx) => {
      const { rows } = await sql.raw<T>(text).execute(tx);
      return rows;
    });
  const screen = () => screenFlights(server.platform, hits);

  test('R18: whoever evaluates can read criteria and write none, nor anything else but the journal', async () => {
    await release(persons, criterionText({ id: 'read-only' }));
    expect(await asEvaluation('select * from criteria.version')).not.toEqual([]);
    for (const statement of [
      "insert into criteria.version (id, digest, text, obstacles, attention, at) values (gen_random_uuid(), sha256(''), '', 0, 0, now())",
      "update criteria.version set text = 'other'",
      "update criteria.release set state = 'active'",
      'delete from criteria.version',
      'delete from criteria.release',
      'truncate criteria.version',
      'update criteria.screening set said = 0',
    ])
      await expect(asEvaluation(statement), statement).rejects.toMatchObject({ code: '42501' });
    const writable = await inspect<{ name: string }>(
      database(),
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v') and n.nspname not in ('pg_catalog', 'information_schema')
         and (has_any_column_privilege('amirani_evaluation', c.oid, 'insert, update')
           or has_table_privilege('amirani_evaluation', c.oid, 'insert, update, delete, truncate'))`,
    );
    // The table of idempotency keys goes with the journal: its rows are sealed, and hold nothing that is evaluated.
    const beside = (name: string): boolean =>
      name.startsWith('journal.') || name === 'platform.act';
    expect(writable.map(({ name }) => name).filter((name) => !beside(name))).toEqual([]);
  });

  test('R20 R26: of a traveller evaluation is given the columns of the allow list, and no grant on anything below', async () => {
    const columns = await inspect<{ name: string }>(
      database(),
      `select attname as name from pg_attribute where attrelid = 'criteria.journey'::regclass and attnum > 0`,
    );
    expect(columns.map(({ name }) => name).sort()).toEqual([
      ...[
        'agency_carrier',
        'agency_number',
        'bags',
        'boarding',
        'booking_message_id',
        'booking_places',
      ],
      ...[
        'carrier',
        'changes',
        'created',
        'day',
        'departure',
        'departure_at',
        'divided',
        'documents',
      ],
      ...[
        'flight_id',
        'frequent_flyer',
        'from_airport',
        'legs',
        'message_id',
        'payments',
        'places',
        'said',
      ],
      ...['to_airport', 'traveller_id', 'travellers'],
    ]);
    for (const table of [
      'pnr.traveller',
      'pnr.observation',
      'pnr.booking_observation',
      'pnr.message',
      'api.traveller',
      'link.person',
      'flight.flight',
      'identity.account',
    ])
      await expect(asEvaluation(`select * from ${table} limit 1`), table).rejects.toMatchObject({
        code: '42501',
      });
    // A full record: of every personal value in it nothing comes through the view.
    await room.take(
      booking(
        [{ surname: 'CANARYSUR', given: 'CANARYGIVEN', birth: '700102', document: 'QV7654321' }],
        {
          flight: 'ZZ900',
          locator: 'CANARY',
          more: ['ADD++700:CANARY STREET 1:CANARYTOWN:::QMA:0160:+995555123456'],
        },
      ),
    );
    const seen = JSON.stringify(
      await asEvaluation("select * from criteria.journey where day = '2026-12-01'"),
      (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
    );
    expect(seen).toContain('2026-11-30T20:30');
    for (const word of [
      'CANARYSUR',
      'CANARYGIVEN',
      '1970-01-02',
      'QV7654321',
      'QVR',
      'STREET',
      '995555',
      'TOWN',
      '"M"',
    ])
      expect(seen, word).not.toContain(word);
  });

  test('the facts of a journey are what its messages say, each with its place; the rest is not known', async () => {
    await room.take(
      booking([courier(1), courier(2)], {
        flight: 'ZZ901',
        locator: 'FACTS1',
        made: '291126:0630',
      }),
    );
    const rows = await withAccess(database(), context, 'amirani_evaluation', (tx) =>
      journeysBetween(tx, day, day, 100),
    );
    const row = rows.find((one) => one.travellers === 2);
    if (row === undefined) throw new Error('not there');
    const flight = { id: row.flight_id, day: row.day };
    const [placed] = await withAccess(database(), context, 'amirani_evaluation', (tx) =>
      journeysWithPlaces(tx, flight, [row.traveller_id]),
    );
    if (placed === undefined) throw new Error('not there');
    const { facts, id } = journeyOf(placed);
    // The same values with and without their places.
    expect(Object.keys(journeyOf(row).facts)).toEqual(Object.keys(facts));
    expect(id).toBe(row.traveller_id);
    const values = Object.fromEntries(
      Object.entries(facts).map(([name, { value }]) => [name, value]),
    );
    expect(values).toEqual({
      'flight.carrier': 'ZZ',
      'flight.from': 'QVT',
      'flight.to': 'QPR',
      'flight.departure-hour': 7,
      'itinerary.airports': ['QVT', 'QPR'],
      'itinerary.first-airport': 'QVT',
      'itinerary.last-airport': 'QPR',
      'itinerary.shape': 'one-way',
      'itinerary.connections': 0,
      'itinerary.longest-connection-hours': 0,
      'booking.hours-before-departure': 45,
      'booking.changes': 0,
      'booking.travellers': 2,
      'booking.divided': false,
      'booking.frequent-flyer': false,
      'payment.kind': 'cash',
      'document.kind': 'passport',
      'document.days-until-expiry': 1492,
    });
    for (const name of Object.keys(facts)) expect(fieldNames).toContain(name);
    expect(facts['payment.kind']?.from).toEqual({
      source: `message ${row.booking_message_id}`,
      locator: expect.stringMatching(/^segment \d+ FOP, element 0, component 0$/) as string,
    });
    expect(facts['flight.from']?.from.source).toBe(`flight ${row.flight_id}`);
  });

  test('R1 R2: without the purpose of PNR there is no journey', async () => {
    const read = (purpose: 'border-check' | 'pnr-criteria' | undefined) =>
      withAccess(database(), { ...context, purpose }, 'amirani_evaluation', (tx) =>
        journeysBetween(tx, day, day, 10),
      );
    expect(await read('pnr-criteria')).not.toEqual([]);
    for (const purpose of ['border-check', undefined] as const)
      expect(await read(purpose), purpose).toEqual([]);
  });

  test('R18: what is marked becomes a hit that names text and digest; each journey is judged again only where something was said', async () => {
    await room.take(booking([courier(3)], { flight: 'ZZ902', locator: 'MARK01' }));
    await room.take(booking([courier(4)], { flight: 'ZZ902', locator: 'MARK02', paid: 'CC' }));
    const id = await release(persons, criterionText({ id: 'marking' }));
    const { criterion } = await dpo.getCriterion({ params: { id } });
    const first = await screen();
    const own = () => hits.found.filter(({ evidence }) => evidence.id === 'marking');
    expect(first.hits).toBeGreaterThan(0);
    expect(own().length).toBeGreaterThan(0);
    expect(own()[0]?.evidence).toMatchObject({
      kind: 'criterion',
      version: 1,
      purpose: 'narcotics',
      digest: criterion.summary.digest,
      explanation: {
        outcome: 'marked',
        incriminating: [{ truth: 'met' }, { truth: 'met', conditions: [{ value: 'cash' }] }],
        exonerating: [{ truth: 'not-met' }],
      },
    });
    expect(await screen()).toEqual({ flights: 0, journeys: 0, hits: 0 });
    // One more booking on the flight: it alone is judged.
    const before = own().length;
    await room.take(booking([courier(5)], { flight: 'ZZ902', locator: 'MARK03' }));
    expect(await screen()).toMatchObject({ flights: 1, journeys: 1, hits: before === 0 ? 1 : 2 });
    // R39: the run is in the journal, with the set by its digest.
    const { set } = await dpo.listCriteria({});
    expect(server.journal.entries.at(-2)).toMatchObject({
      actor: 'system:criteria',
      action: 'screenJourneys',
      reason: `1 journeys, 2 new hits, criteria ${set.hash}`,
    });
    // Another criterion: everybody is looked at again.
    await release(persons, criterionText({ id: 'marking-too', hours: 12 }));
    const again = await screen();
    expect(again.flights).toBeGreaterThanOrEqual(3);
    expect(hits.found.some(({ evidence }) => evidence.id === 'marking-too')).toBe(true);
  });

  test('R20 R26: who someone is changes no mark: other names, births, sexes and States, the same hits', async () => {
    const hitsOf = async (
      flight: string,
      twist: (one: TestPerson, index: number) => TestPerson,
    ) => {
      for (let index = 0; index < 6; index += 1)
        await room.take(
          booking([twist(courier(10 + index), index)], {
            flight,
            locator: `TWN${flight.slice(-2)}${index}`,
            paid: index % 2 === 0 ? 'CA' : 'CC',
          }),
        );
      const { hits: count } = await screen();
      return count;
    };
    await screen();
    const plain = await hitsOf('ZZ910', (one) => one);
    const twisted = await hitsOf('ZZ911', (one, index) => ({
      ...one,
      surname: `OTHER${'ABCDEF'[index]}`,
      given: index % 2 === 0 ? 'DAVIT' : 'MARIAM',
      birth: `${50 + index}0102`,
      issuer: index % 2 === 0 ? 'QMA' : 'QMB',
    }));
    expect(plain).toBeGreaterThan(0);
    expect(twisted).toBe(plain);
  });

  test('R18: messages and what persons decide of hits leave the set of criteria as it is', async () => {
    const before = await inspect(database(), 'select * from criteria.version order by id');
    const { set } = await dpo.listCriteria({});
    for (let index = 0; index < 12; index += 1) {
      await room.take(
        booking([courier(20 + index)], { flight: 'ZZ920', locator: `FRZ${100 + index}` }),
      );
      await screen();
      for (const { traveller } of hits.found)
        hits.decide(traveller, index % 3 === 0 ? 'refuted' : 'confirmed', '2026-11-25');
    }
    expect(hits.found.length).toBeGreaterThan(12);
    const { set: after } = await dpo.listCriteria({});
    expect(after).toEqual(set);
    expect(await inspect(database(), 'select * from criteria.version order by id')).toEqual(before);
  });

  test('R27: a criterion that is surely not precise enough stops by itself, says why, and marks nobody any more', async () => {
    const id = await release(persons, criterionText({ id: 'imprecise' }));
    await screen();
    const travellers = hits.found.filter(({ evidence }) => evidence.id === 'imprecise');
    expect(travellers.length).toBeGreaterThanOrEqual(16);
    // Others confirm enough, so that only this one is at fault.
    const all = memoryHits();
    await all.insert(
      undefined as never,
      travellers.map(({ evidence, ...one }) => ({ ...one, marked: [evidence] })),
      new Date(),
    );
    for (const { traveller } of travellers) all.decide(traveller, 'refuted', '2026-11-25');
    const { set: before } = await dpo.listCriteria({});
    await screenFlights(server.platform, { ...hits, ofTexts: all.ofTexts });
    const { criterion } = await dpo.getCriterion({ params: { id } });
    expect(criterion.summary).toMatchObject({
      state: 'stopped',
      running: false,
      stop: {
        code: 'targeting.stop.precision-certain',
        facts: { confirmed: 0, decided: travellers.length },
      },
    });
    expect(server.journal.entries).toContainEqual(
      expect.objectContaining({
        actor: 'system:criteria',
        action: 'stopCriterion',
        reason: 'targeting.stop.precision-certain',
        subjects: [id],
      }),
    );
    const { set } = await dpo.listCriteria({});
    // It is stopped; no text has changed.
    expect(set).toMatchObject({ hash: before.hash, running: before.running - 1 });
    hits.found.length = 0;
    await room.take(booking([courier(40)], { flight: 'ZZ930', locator: 'AFTER1' }));
    await screen();
    expect(hits.found.some(({ evidence }) => evidence.id === 'imprecise')).toBe(false);
  });

  test('R19: after its review date a criterion stops by itself', async () => {
    const id = await release(persons, criterionText({ id: 'reviewed', reviewBy: '2026-11-26' }));
    await screen();
    expect((await dpo.getCriterion({ params: { id } })).criterion.summary.running).toBe(true);
    server.pass(2 * 86_400);
    await screen();
    const officer = await clientOf(server, 'data-protection-officer', 'officer-later');
    const { criterion } = await officer.getCriterion({ params: { id } });
    expect(criterion.summary).toMatchObject({
      state: 'stopped',
      stop: { code: 'targeting.stop.review-date', facts: { day: '2026-11-26' } },
    });
  });
});
