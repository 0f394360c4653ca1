import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  ageOn,
  type CivilDate,
  civilDate,
  civilDateOf,
  dateParts,
  daysBetween,
  daysInMonth,
  fromEpochDay,
  isLeapYear,
  parseCivilDate,
  toEpochDay,
} from './civil-date.ts';

const day = fc
  .date({
    min: new Date('0001-01-02T00:00:00Z'),
    max: new Date('9998-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map(civilDateOf);

test('a date that does not exist is refused with the reason', () => {
  expect(parseCivilDate('2026-02-30')).toEqual({ ok: false, issues: ['core.date.range'] });
  expect(parseCivilDate('31.03.2026')).toEqual({ ok: false, issues: ['core.date.shape'] });
  expect(parseCivilDate('2024-02-29')).toEqual({ ok: true, value: '2024-02-29' });
});

test('days in a month agree with the platform calendar', () => {
  for (let year = 1896; year <= 2104; year += 1) {
    for (let month = 1; month <= 12; month += 1)
      expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
    expect(isLeapYear(year)).toBe(daysInMonth(year, 2) === 29);
  }
  expect(daysInMonth(2026, 13)).toBe(0);
});

test('parts and epoch days come back', () => {
  fc.assert(
    fc.property(day, (date) => {
      const { year, month, day: number } = dateParts(date);
      expect(civilDate(year, month, number)).toBe(date);
      expect(fromEpochDay(toEpochDay(date))).toBe(date);
      expect(parseCivilDate(date)).toEqual({ ok: true, value: date });
    }),
  );
});

test('adding and counting days agree', () => {
  const near = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map(civilDateOf);
  fc.assert(
    fc.property(near, fc.integer({ min: -9999, max: 9999 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days);
    }),
  );
});

test('age turns on the birthday, and on 1 March for those born on a leap day', () => {
  const at = (text: string) => text as CivilDate;
  expect(ageOn(at('2008-07-04'), at('2026-07-03'))).toBe(17);
  expect(ageOn(at('2008-07-04'), at('2026-07-04'))).toBe(18);
  expect(ageOn(at('2008-02-29'), at('2026-02-28'))).toBe(17);
  expect(ageOn(at('2008-02-29'), at('2026-03-01'))).toBe(18);
});
