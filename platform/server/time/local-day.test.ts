import { addDays, type CivilDate, civilDateOf } from '@amirani/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOfDay, localDay } from './local-day.ts';

test('after midnight in Tbilisi it is the next day, whatever it is in London', () => {
  expect(localDay(new Date('2026-11-25T19:59:59Z'), 'Asia/Tbilisi')).toBe('2026-11-25');
  expect(localDay(new Date('2026-11-25T20:00:00Z'), 'Asia/Tbilisi')).toBe('2026-11-26');
});

test('days follow each other without gap or overlap, those on which clocks change included', () => {
  const zones = ['Asia/Tbilisi', 'Europe/Riga', 'Europe/Madrid', 'UTC'];
  const days = fc
    .integer({ min: 0, max: 2000 })
    .map((n) => addDays(civilDateOf(new Date('2024-01-01T00:00:00Z')), n));
  fc.assert(
    fc.property(fc.constantFrom(...zones), days, (zone: string, day: CivilDate) => {
      const { from, until } = boundsOfDay(day, zone);
      expect(boundsOfDay(addDays(day, 1), zone).from).toEqual(until);
      expect(localDay(from, zone)).toBe(day);
      expect(localDay(new Date(until.getTime() - 1), zone)).toBe(day);
      expect(localDay(until, zone)).toBe(addDays(day, 1));
    }),
  );
});
