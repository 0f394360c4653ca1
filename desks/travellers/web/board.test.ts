import { describe, expect, test } from 'vitest';
import type { FlightSummary } from '../api/types.ts';
import { borderTime, byHour, inOrder, isCounted, isEarlier, nextFlight } from './board.ts';

const none = { state: 'none', messages: 0, diagnostics: 0 } as const;
const complete = { state: 'complete', messages: 1, diagnostics: 0 } as const;

const flight = (
  designator: string,
  departure: string | undefined,
  change: Partial<FlightSummary> = {},
): FlightSummary => ({
  id: designator,
  designator,
  carrier: 'QZ',
  number: '1',
  direction: 'departure',
  from: 'TBS',
  to: 'RIX',
  ...(departure === undefined
    ? {}
    : { departure, departureAt: new Date(`${departure}:00+04:00`).toISOString() }),
  cancelled: false,
  api: complete,
  counts: { passengers: 100, crew: 6, transit: 1, withoutDocument: 0 },
  ...change,
});

const now = Date.parse('2026-11-25T04:00:00+04:00');

describe('the board', () => {
  test('groups by the local hour of the border crossing, in order; no flight is lost', () => {
    const flights = [
      flight('QZ3', '2026-11-25T05:10'),
      flight('QZ1', '2026-11-25T04:50'),
      flight('QZ9', undefined),
      flight('QZ2', '2026-11-25T04:05'),
    ];
    const hours = byHour(flights);
    expect(hours.map(({ id }) => id)).toEqual(['2026-11-25T04', '2026-11-25T05', '']);
    expect(hours.flatMap((hour) => hour.flights.map((one) => one.id))).toEqual([
      'QZ2',
      'QZ1',
      'QZ3',
      'QZ9',
    ]);
    expect(hours.map(({ passengers }) => passengers)).toEqual([200, 100, 100]);
  });

  test('an arrival is listed at its arrival time', () => {
    const arrival = flight('QZ4', '2026-11-25T01:00', {
      direction: 'arrival',
      arrival: '2026-11-25T06:30',
    });
    expect(borderTime(arrival)).toBe('2026-11-25T06:30');
    expect(byHour([arrival])[0]?.id).toBe('2026-11-25T06');
  });

  test('flights of one minute are ordered by designator, and sorting again changes nothing', () => {
    const flights = [flight('QZ2', '2026-11-25T04:05'), flight('QL1', '2026-11-25T04:05')];
    const once = flights.toSorted(inOrder);
    expect(once.map(({ id }) => id)).toEqual(['QL1', 'QZ2']);
    expect(once.toSorted(inOrder)).toEqual(once);
  });

  test('the next flight is the first that has not left and is not cancelled', () => {
    const flights = [
      flight('QZ1', '2026-11-25T03:50'),
      flight('QZ2', '2026-11-25T04:10', { cancelled: true }),
      flight('QZ3', '2026-11-25T04:20'),
    ];
    expect(nextFlight(flights, now)?.id).toBe('QZ3');
    expect(nextFlight(flights, now + 9e8)?.id).toBe('QZ3');
    expect(nextFlight([], now)).toBeUndefined();
  });

  test('a flight leaves the first sight two hours after it left; one without a known instant never does', () => {
    expect(isEarlier(flight('QZ1', '2026-11-25T02:01'), now)).toBe(false);
    expect(isEarlier(flight('QZ1', '2026-11-25T01:59'), now)).toBe(true);
    expect(isEarlier(flight('QZ1', undefined), now)).toBe(false);
  });

  test('a flight whose lists have not come is not a flight without passengers', () => {
    const silent = flight('QZ1', '2026-11-25T04:05', { api: none });
    expect(isCounted(silent)).toBe(false);
    expect(isCounted({ ...silent, pnr: none })).toBe(false);
    expect(isCounted({ ...silent, pnr: complete })).toBe(true);
    // Mutant: where a list of the crew alone is complete, a flight has an empty cabin.
    expect(isCounted({ ...silent, api: { ...complete, crewOnly: true } })).toBe(false);
    expect(byHour([silent])[0]?.passengers).toBeUndefined();
    expect(byHour([silent, flight('QZ2', '2026-11-25T04:10')])[0]?.passengers).toBe(200);
  });
});
