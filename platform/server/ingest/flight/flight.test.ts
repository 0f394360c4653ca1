import { airport } from '@amirani/core';
import type { FlightRecord, MessageRecord } from '@amirani/messages';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf } from '../../time/local-time.ts';
import { areaStates, refusesInternal } from './area.ts';
import { dayId, dayOf } from './day-id.ts';
import { flightOf } from './flight.ts';
import { addPart, isWhole, type PushState, partOf } from './push.ts';
import { resolveFlights } from './resolve.ts';

const message = (flight: Partial<FlightRecord> | undefined, more: object = {}): MessageRecord =>
  ({
    type: 'PAXLST',
    version: 'D:05B',
    reference: '1',
    offset: 0,
    length: 1,
    prepared: '2026-11-30T12:00',
    legs: [],
    travellers: [],
    bookings: [],
    dropped: {},
    diagnostics: [],
    ...(flight === undefined
      ? {}
      : { flight: { designator: 'ZZ1', carrier: 'ZZ', number: '1', ...flight } }),
    ...more,
  }) as MessageRecord;
const planned = (flight: Partial<FlightRecord> | undefined, more: object = {}) =>
  flightOf(message(flight, more), 'GEO', airport);

test('local times become instants by the zone of their airport, over clock changes too', () => {
  const at = (local: string, zone: string) => instantOf(local, zone)?.toISOString();
  expect(at('2026-01-15T10:00', 'Asia/Tbilisi')).toBe('2026-01-15T06:00:00.000Z');
  expect(at('2026-01-15T10:00', 'Europe/Riga')).toBe('2026-01-15T08:00:00.000Z');
  expect(at('2026-07-15T10:00', 'Europe/Riga')).toBe('2026-07-15T07:00:00.000Z');
  // The night of 25 October 2026: 03:30 comes twice; the first is meant.
  expect(at('2026-10-25T03:30', 'Europe/Riga')).toBe('2026-10-25T00:30:00.000Z');
  expect(at('2026-10-25T04:00', 'Europe/Riga')).toBe('2026-10-25T02:00:00.000Z');
  // The night of 29 March 2026: 03:30 does not exist.
  expect(at('2026-03-29T03:30', 'Europe/Riga')).toBe('2026-03-29T01:30:00.000Z');
  expect(at('2026-01-15', 'Europe/Riga')).toBeUndefined();
  expect(at('2026-01-15T10:00', 'Nowhere/Atlantis')).toBeUndefined();
  expect(instantOf('2026-01-15T10:00', undefined)).toBeUndefined();
});

test('any local hour comes back from its instant', () => {
  const zones = [
    'Asia/Tbilisi',
    'Europe/Riga',
    'America/New_York',
    'Pacific/Apia',
    'Asia/Kathmandu',
  ];
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
      fc.constantFrom(...zones),
      (date, zone) => {
        const local = date.toISOString().slice(0, 16);
        const instant = instantOf(local, zone);
        const shown = new Intl.DateTimeFormat('sv-SE', {
          timeZone: zone,
          dateStyle: 'short',
          timeStyle: 'short',
        })
          .format(instant)
          .replace(' ', 'T');
        // An hour that a clock change skips is shown as the one after it.
        const apart = Math.abs(Date.parse(`${shown}Z`) - Date.parse(`${local}Z`));
        expect([0, 1_800_000, 3_600_000]).toContain(apart);
      },
    ),
  );
});

test('a flight leaves, comes or passes, and its day is that of the border', () => {
  const arrival = {
    from: 'RIX',
    to: 'TBS',
    departure: '2026-12-01T22:00',
    arrival: '2026-12-02T03:30',
  };
  expect(planned(arrival)).toMatchObject({ direction: 'arrival', crossingDay: '2026-12-02' });
  const departure = {
    from: 'TBS',
    to: 'RIX',
    departure: '2026-12-01T23:50',
    arrival: '2026-12-02T03:30',
  };
  expect(planned(departure)).toMatchObject({ direction: 'departure', crossingDay: '2026-12-01' });
  expect(planned({ from: 'IST', to: 'RIX', departure: '2026-12-01T10:00' })?.direction).toBe(
    'transit',
  );
  expect(planned({ from: 'TBS', to: 'ZZZ' })).toMatchObject({
    direction: 'departure',
    crossingDay: '2026-11-30',
  });
  expect(planned(undefined)).toBeUndefined();
  expect(
    planned(undefined, {
      legs: [
        { kind: 'open' },
        { kind: 'flight', designator: 'ZZ9', from: 'TBS', departure: '2026-12-01' },
      ],
    }),
  ).toMatchObject({ designator: 'ZZ9', from: 'TBS' });
});

test('messages of one flight that name it differently are of one flight; those of others are not', () => {
  const full = planned({
    from: 'RIX',
    to: 'TBS',
    departure: '2026-12-01T22:00',
    arrival: '2026-12-02T03:30',
  });
  const bare = planned({ from: 'RIX', to: 'TBS', departure: '2026-12-01T22:00' });
  const next = planned({
    from: 'RIX',
    to: 'TBS',
    departure: '2026-12-02T22:00',
    arrival: '2026-12-03T03:30',
  });
  const border = planned({
    from: 'IST',
    to: 'TBS',
    departure: '2026-12-02T01:00',
    arrival: '2026-12-02T03:40',
  });
  if (!full || !bare || !next || !border) throw new Error('no plan');
  const ids = resolveFlights([full, bare, next, border], []).map(({ id }) => id);
  expect(ids[1]).toBe(ids[0]);
  expect(ids[2]).not.toBe(ids[0]);
  expect(ids[3]).toBe(ids[0]);
  const stored = {
    id: full.id,
    day: full.day,
    designator: 'ZZ1',
    from_airport: 'RIX',
    to_airport: 'TBS',
    departure: full.departure ?? null,
    arrival: null,
  };
  expect(resolveFlights([bare], [stored])[0]?.id).toBe(full.id);
});

test('an id carries its day and nothing else', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10) as never;
        const id = dayId(day);
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(dayOf(id)).toBe(day);
      },
    ),
  );
  expect(() => dayOf('ffffffff-ffff-4fff-bfff-ffffffffffff')).not.toThrow();
});

test('a push is whole when all parts have come, in any order, and restarts with a repeated part', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }).chain((count) =>
        fc.shuffledSubarray(
          Array.from({ length: count }, (_, index) => index + 1),
          { minLength: count },
        ),
      ),
      (order) => {
        let push: PushState | undefined;
        order.forEach((number, index) => {
          push = addPart(push, 'k', { number, last: number === order.length });
          expect(push.generation).toBe(1);
          expect(isWhole(push)).toBe(index === order.length - 1);
        });
        expect(addPart(push, 'k', { number: 1, last: false })).toMatchObject({
          generation: 2,
          parts: [1],
        });
      },
    ),
  );
  expect(partOf({ part: '01:C' })).toEqual({ number: 1, last: false });
  expect(partOf({ part: '03:F' })).toEqual({ number: 3, last: true });
  expect(partOf({ part: '02' })).toEqual({ number: 2, last: false });
  for (const odd of ['', 'F', '00', 'x:y'])
    expect(partOf({ part: odd })).toEqual({ number: 1, last: true });
  expect(partOf({})).toEqual({ number: 1, last: true });
});

test('R5: only flights between two different states of the area are internal, and a decision ends by itself', () => {
  const decision = { reason: 'r', from: '2026-12-01', until: '2026-12-10' } as never;
  const riga = { fromState: 'LVA', toState: 'FRA' };
  expect(refusesInternal(riga, '2026-12-05' as never, undefined)).toBe(true);
  for (const [today, refused] of [
    ['2026-11-30', true],
    ['2026-12-01', false],
    ['2026-12-10', false],
    ['2026-12-11', true],
  ] as const)
    expect(refusesInternal(riga, today as never, decision), today).toBe(refused);
  for (const states of [
    { fromState: 'GEO', toState: 'LVA' },
    { fromState: 'LVA', toState: 'GBR' },
    { fromState: 'LVA', toState: 'LVA' },
    { fromState: undefined, toState: 'LVA' },
  ])
    expect(refusesInternal(states, '2026-12-05' as never, undefined)).toBe(false);
  expect(areaStates.size).toBe(31);
});
