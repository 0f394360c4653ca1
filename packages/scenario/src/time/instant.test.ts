import type { CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { airports } from '../geography/airports.ts';
import { fromLocal, instantOf, isoInstant, local, offsetAt, parseInstant, utc } from './instant.ts';

const minute = fc.integer({
  min: instantOf('2023-01-01' as CivilDate, 0),
  max: instantOf('2027-12-31' as CivilDate, 0),
});

test('offsets agree with the zone data of the machine, for every airport’s zone', () => {
  fc.assert(
    fc.property(minute, fc.constantFrom(...airports), (at, { zone }) => {
      const shown = new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        dateStyle: 'short',
        timeStyle: 'short',
      }).format(new Date(at * 60_000));
      const { date, time } = local(at, zone);
      const [year, month, day] = date.split('-');
      expect(shown).toBe(`${day}/${month}/${year}, ${time.slice(0, 2)}:${time.slice(2)}`);
    }),
    { numRuns: 500 },
  );
});

test('an instant survives writing and reading', () => {
  fc.assert(
    fc.property(minute, (at) => {
      expect(parseInstant(isoInstant(at))).toBe(at);
      expect(instantOf(utc(at).date, 0)).toBeLessThanOrEqual(at);
    }),
  );
});

test('a wall clock leads back to its instant, save in the hour that runs twice', () => {
  fc.assert(
    fc.property(minute, (at) => {
      const zone = 'Europe/Riga';
      fc.pre(
        offsetAt(at, zone) === offsetAt(at + 60, zone) &&
          offsetAt(at, zone) === offsetAt(at - 60, zone),
      );
      const { date, time } = local(at, zone);
      const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(2));
      expect(fromLocal(date, minutes, zone)).toBe(at);
    }),
  );
});

test('rejects invalid instants', () => {
  for (const text of ['', '2026-03-31', '2026-03-31T24:00Z', '2026-03-31T00:00+04:00'])
    expect(parseInstant(text)).toBeUndefined();
  expect(isoInstant(parseInstant('2026-03-31T04:05:59.123Z') ?? 0)).toBe('2026-03-31T04:05Z');
});

test('summer time begins and ends at 01:00 UTC on the last Sundays of March and October', () => {
  const at = (text: string): number => offsetAt(parseInstant(text) ?? 0, 'Europe/Paris');
  expect(at('2026-03-29T00:59Z')).toBe(60);
  expect(at('2026-03-29T01:00Z')).toBe(120);
  expect(at('2026-10-25T00:59Z')).toBe(120);
  expect(at('2026-10-25T01:00Z')).toBe(60);
  // A year in which the last day of March is itself a Sunday.
  expect(at('2024-03-31T00:59Z')).toBe(60);
  expect(at('2024-03-31T01:00Z')).toBe(120);
});
