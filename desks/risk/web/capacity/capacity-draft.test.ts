import type { CivilDate } from '@amirani/core';
import { expect, test } from 'vitest';
import {
  type Capacity,
  checksOf,
  draftOf,
  isHalf,
  numberOf,
  readingsOf,
  receptionOf,
} from './capacity-draft.ts';

const kept: Capacity = {
  revision: 1,
  reason: 'counted',
  by: 'risk',
  at: '2026-11-01T00:00:00.000Z',
  rush: { booths: 4, minutesEach: 1.5, arrivalsPerHour: 90, hours: 3 },
  reception: { places: 40, occupied: 10, arrivalsPerDay: 5, departuresPerDay: 5, days: 14 },
  readings: [
    {
      code: 'booths-open',
      actual: 60,
      target: 90,
      tolerance: 5,
      source: 'shift book',
      on: '2026-11-01' as CivilDate,
    },
  ],
};

test('what is kept comes back as it was, and what is half is said to be', () => {
  const draft = draftOf(kept);
  expect(checksOf(draft)).toEqual(kept.rush);
  expect(receptionOf(draft)).toEqual(kept.reception);
  expect(readingsOf(draft)).toEqual(kept.readings);
  expect(isHalf(draft)).toBe(false);
  expect(isHalf(draftOf(undefined))).toBe(false);
  for (const booths of ['', 'four', '0'])
    expect(isHalf({ ...draft, fields: { ...draft.fields, booths } })).toBe(true);
  const reading = { actual: '1', target: '', tolerance: '', source: '', on: '' };
  expect(isHalf({ ...draft, readings: { vacancies: reading } })).toBe(true);
});

test('a comma is a point, and nothing else is a number', () => {
  expect(['1,5', ' 2 ', '-1', '1e3', '', '1.2.3'].map(numberOf)).toEqual([
    1.5,
    2,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
