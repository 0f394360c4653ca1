import { endpoints } from '@platform/desks/endpoints.ts';
import { withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { paxlst, pnrgov } from '@platform/server/test/edifact-texts.ts';
import { onBothEngines } from '@platform/server/test/engines.ts';
import { testRoom } from '@platform/server/test/ingest-room.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import { expect, test } from 'vitest';
import type { Traveller } from '../api/types.ts';
import { type View, viewOf } from './policy.ts';
import * as service from './service.ts';

const nino = {
  surname: 'TSERELI',
  given: 'NINO',
  birth: '900506',
  document: 'QV1234567',
  locator: 'AAA111',
};
const dato = {
  surname: 'TSERELI',
  given: 'DATO',
  birth: '880211',
  document: 'QV7654321',
  locator: 'AAA111',
};
const eka = {
  surname: "O'LOMIDZE-MÜLLER",
  given: 'EKA',
  birth: '010203',
  document: 'QV9990001',
  locator: 'BBB222',
};

onBothEngines('the travellers desk', (database) => {
  const as = <T>(
    role: 'border-officer' | 'pnr-analyst' | 'data-protection-officer',
    work: (tx: Transaction, view: View) => Promise<T>,
  ): Promise<T> => {
    const view = viewOf(role);
    if (view === undefined) throw new Error('no view');
    const purpose = {
      'border-officer': 'border-check',
      'pnr-analyst': 'pnr-assessment',
      'data-protection-officer': 'oversight',
    } as const;
    const context = { account: 'x', role, purpose: purpose[role], reference: 'test' };
    return withAccess(database(), context, view.databaseRole, (tx) => work(tx, view));
  };

  const fill = async (flight: string) => {
    const room = testRoom(database());
    const api = await room.takeOne(paxlst({ flight, persons: [nino, dato] }));
    const pnr = await room.takeOne(pnrgov({ flight, persons: [nino, eka] }));
    return { flightId: api.flightId ?? '', apiMessage: api.id, pnrMessage: pnr.id, room };
  };

  test('the board shows flights of the window; R4: the border desk hears nothing of PNR', async () => {
    const { flightId } = await fill('ZV1');
    // Past midnight in Tbilisi, and not yet in UTC: the night of the first of December has begun.
    const now = new Date('2026-11-30T22:00:00Z');
    const today = localDay(now, 'Asia/Tbilisi');
    const border = await as('border-officer', (tx, view) =>
      service.listFlights(tx, view, {}, today),
    );
    const mine = border.find(({ id }) => id === flightId);
    endpoints.listFlights.response.parse({ flights: border, now: now.toISOString() });
    expect(mine).toEqual({
      id: flightId,
      designator: 'ZV1',
      carrier: 'ZV',
      number: '1',
      direction: 'departure',
      from: 'QVT',
      to: 'QPR',
      departure: '2026-12-01T07:30',
      arrival: '2026-12-01T09:30',
      departureAt: '2026-12-01T03:30:00.000Z',
      arrivalAt: expect.any(String),
      cancelled: false,
      api: {
        state: 'complete',
        messages: 1,
        lastAt: expect.any(String),
        diagnostics: expect.any(Number),
      },
      counts: { passengers: 2, crew: 0, transit: 0, withoutDocument: 0 },
    });
    const unit = await as('pnr-analyst', (tx, view) => service.listFlights(tx, view, {}, today));
    expect(unit.find(({ id }) => id === flightId)).toMatchObject({
      pnr: { state: 'complete', messages: 1 },
      counts: { passengers: 3, bookings: 2, onlyPnr: 1, onlyApi: 1 },
    });
    const later = await as('border-officer', (tx, view) =>
      service.listFlights(tx, view, { from: '2026-12-02', to: '2026-12-03' }, today),
    );
    expect(later.map(({ id }) => id)).not.toContain(flightId);
  });

  test('a list of the crew alone is told from one of passengers', async () => {
    const { takeOne } = testRoom(database());
    const cook = { surname: 'QURELI', given: 'GIGA', birth: '800101', document: 'QV9990099' };
    const { flightId = '' } = await takeOne(
      paxlst({ flight: 'ZV6', persons: [{ ...cook, kind: 'FM' }] }),
    );
    const state = () =>
      as('border-officer', async (tx, view) => {
        const found = await service.getFlight(tx, view, flightId);
        return [found?.flight.api.state, found?.flight.api.crewOnly];
      });
    expect(await state()).toEqual(['complete', true]);
    const guest = { ...cook, given: 'ZAZA', document: 'QV9990098' };
    await takeOne(paxlst({ flight: 'ZV6', persons: [guest] }));
    expect(await state()).toEqual(['complete', undefined]);
  });

  test('R10: no list and no page holds a full document number; unmasking gives it', async () => {
    const { flightId } = await fill('ZV2');
    for (const role of ['border-officer', 'pnr-analyst', 'data-protection-officer'] as const) {
      const rows = await as(role, (tx, view) => service.listFlightTravellers(tx, view, flightId));
      endpoints.listFlightTravellers.response.parse({ travellers: rows });
      const id = rows?.find(({ given }) => given === 'NINO')?.id ?? '';
      const page = await as(role, (tx, view) => service.getTraveller(tx, view, id));
      endpoints.getTraveller.response.parse(page);
      const json = JSON.stringify([rows, page]);
      for (const number of ['QV1234567', 'QV7654321', 'QV9990001'])
        expect(json, role).not.toContain(number);
      expect(json).toContain('••••••567');
      const facts = await as(role, (tx, view) => service.unmaskTraveller(tx, view, id, 'document'));
      const number = facts?.find(({ field }) => field === 'documents.number');
      expect(number?.values[0]).toMatchObject({ value: 'QV1234567', masked: false });
      expect(facts?.every(({ group }) => group === 'document')).toBe(true);
    }
  });

  test('the unit sees one traveller where API and PNR are linked; the border desk only what API says (R4)', async () => {
    const { flightId, pnrMessage, apiMessage } = await fill('ZV3');
    const unit = await as('pnr-analyst', (tx, view) =>
      service.listFlightTravellers(tx, view, flightId),
    );
    expect(unit?.map(({ given, systems }) => [given, systems])).toEqual([
      ['EKA', ['pnr']],
      ['DATO', ['api']],
      ['NINO', ['api', 'pnr']],
    ]);
    const border = await as('border-officer', (tx, view) =>
      service.listFlightTravellers(tx, view, flightId),
    );
    expect(border?.map(({ given, systems }) => [given, systems])).toEqual([
      ['DATO', ['api']],
      ['NINO', ['api']],
    ]);
    const linked = unit?.[2]?.id ?? '';
    const page = await as('pnr-analyst', (tx, view) => service.getTraveller(tx, view, linked));
    expect(page?.match).toEqual({ by: 'document' });
    expect(new Set(systemsIn(page))).toEqual(new Set(['api', 'pnr']));
    const plain = await as('border-officer', (tx, view) => service.getTraveller(tx, view, linked));
    expect(plain?.match).toBeUndefined();
    expect(new Set(systemsIn(plain))).toEqual(new Set(['api']));
    expect(JSON.stringify(plain)).not.toContain('PNRGOV');
    expect(plain?.companions).toEqual([
      { id: expect.any(String), surname: 'TSERELI', given: 'DATO', why: 'same-booking' },
    ]);
    const onlyPnr = unit?.[0]?.id ?? '';
    expect(
      await as('border-officer', (tx, view) => service.getTraveller(tx, view, onlyPnr)),
    ).toBeUndefined();
    expect(
      await as('border-officer', (tx, view) => service.getMessage(tx, view, pnrMessage)),
    ).toBeUndefined();
    expect(
      (await as('border-officer', (tx, view) => service.getMessage(tx, view, apiMessage)))?.message
        .system,
    ).toBe('api');
  });

  test('every value names its message and its place in the stored text', async () => {
    const { flightId } = await fill('ZV4');
    const rows = await as('border-officer', (tx, view) =>
      service.listFlightTravellers(tx, view, flightId),
    );
    const page = await as('border-officer', (tx, view) =>
      service.getTraveller(tx, view, rows?.[1]?.id ?? ''),
    );
    const surname = page?.facts.find(({ field }) => field === 'surname')?.values[0];
    const read = await as('border-officer', (tx, view) =>
      service.getMessage(tx, view, surname?.messageId ?? ''),
    );
    const message = read?.message;
    endpoints.getMessage.response.parse(message);
    const content = Buffer.from(message?.content ?? '', 'base64').toString('latin1');
    expect(content.slice(surname?.source?.start, surname?.source?.end)).toBe('TSERELI');
    expect(surname?.message).toBe('PAXLST 745');
    // R31: reading a message is reading about everybody in it, and a page about those whom it shows.
    expect([...(read?.travellers ?? [])].sort()).toEqual(rows?.map(({ id }) => id).sort());
    expect(page && service.shownWith(page)).toEqual(
      expect.arrayContaining([page?.id, ...(page?.companions ?? []).map(({ id }) => id)]),
    );
  });

  test('later values are beside earlier ones, latest first, and a disagreement is a conflict', async () => {
    const { flightId, room } = await fill('ZV5');
    room.now = new Date('2026-11-30T13:00:00Z');
    await room.take(
      paxlst({ flight: 'ZV5', reference: 'R2', persons: [{ ...nino, birth: '900605' }] }),
    );
    const rows = await as('border-officer', (tx, view) =>
      service.listFlightTravellers(tx, view, flightId),
    );
    const row = rows?.find(({ given }) => given === 'NINO');
    expect(row).toMatchObject({ birthDate: '1990-06-05', messages: 2, conflicts: 1 });
    const page = await as('border-officer', (tx, view) =>
      service.getTraveller(tx, view, row?.id ?? ''),
    );
    const birth = page?.facts.find(({ field }) => field === 'birthDate');
    expect(birth?.conflict).toBe(true);
    expect(birth?.values.map(({ value }) => value)).toEqual(['1990-06-05', '1990-05-06']);
    expect(page?.facts.filter(({ conflict }) => conflict).map(({ field }) => field)).toEqual([
      'birthDate',
    ]);
  });

  test('search finds by name in any spelling and order, by document, by locator, by flight, and never across R4', async () => {
    const { flightId } = await fill('ZV6');
    const today = localDay(new Date('2026-11-30T22:00:00Z'), 'Asia/Tbilisi');
    const find = async (role: 'border-officer' | 'pnr-analyst', text: string) => {
      const result = await as(role, (tx, view) => service.search(tx, view, text, today));
      endpoints.search.response.parse(result);
      const people = result.travellers.filter((one) => one.flightId === flightId);
      return {
        ...result,
        names: people.map(({ traveller }) => traveller.given),
        json: JSON.stringify(result),
      };
    };
    expect((await find('border-officer', 'tsereli nino')).names).toEqual(['NINO']);
    expect((await find('border-officer', 'Nino Tsereli')).names).toEqual(['NINO']);
    // Mutant: with `forms.slice(1)` in `searchedNames` the title is searched as a name.
    expect((await find('border-officer', 'Mrs Tsereli Nino')).names).toEqual(['NINO']);
    expect((await find('border-officer', 'TSERELI/D')).names).toEqual(['DATO']);
    expect((await find('border-officer', 'qv 1234567')).names).toEqual(['NINO']);
    expect((await find('pnr-analyst', 'olomidze mueller')).names).toEqual(['EKA']);
    expect((await find('pnr-analyst', 'bbb222')).names).toEqual(['EKA']);
    expect((await find('border-officer', 'olomidze')).names).toEqual([]);
    expect((await find('border-officer', 'bbb222')).names).toEqual([]);
    const flights = await find('border-officer', 'zv 006');
    expect(flights.flights.map(({ id }) => id)).toEqual([flightId]);
    expect((await find('pnr-analyst', 'tsereli')).json).not.toMatch(/QV\d{7}/);
    expect((await find('border-officer', '%')).names).toEqual([]);
    expect((await find('border-officer', "x' or 1=1 --")).names).toEqual([]);
  });

  test('what is not there is not there, whatever the id looks like', async () => {
    for (const id of [
      '00000000-0000-4000-8000-000000000000',
      'ffffffff-ffff-4fff-bfff-ffffffffffff',
      '8000512f-0000-8000-8000-000000000000',
    ])
      for (const get of [
        service.getTraveller,
        service.getFlight,
        service.getMessage,
        service.listFlightTravellers,
      ] as const)
        expect(
          await as('pnr-analyst', (tx, view): Promise<unknown> => get(tx, view, id)),
        ).toBeUndefined();
  });
});

const systemsIn = (page: Traveller | undefined): string[] =>
  page?.facts.flatMap(({ values }) => values.map(({ system }) => system)) ?? [];
