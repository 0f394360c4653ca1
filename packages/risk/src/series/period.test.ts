import { type CivilDate, type EpochDay, fromEpochDay } from '@amirani/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  firstDayOf,
  firstDayOfLabel,
  formatPeriod,
  frequencies,
  parsePeriodLabel,
  periodOf,
  placeInYear,
} from './index.ts';

const day = fc.integer({ min: -20_000, max: 40_000 }).map((n) => fromEpochDay(n as EpochDay));

// ISO 8601-1:2019, 5.2.3, and the calendar itself.
test('ISO weeks at the turn of the year', () => {
  for (const [date, week] of [
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2024-12-30', '2025-W01'],
    ['1969-12-29', '1970-W01'],
    ['2026-11-26', '2026-W48'],
  ] as const)
    expect(formatPeriod(periodOf(date as CivilDate, 'week'), 'week')).toBe(week);
});

test('a label that names no day, week or month', () => {
  const fault = (text: string) => {
    const read = parsePeriodLabel(text);
    return read.ok ? read.value.kind : read.issues[0];
  };
  expect(fault('2021-W53')).toBe('risk.period.range');
  expect(fault('2020-W53')).toBe('week');
  expect(fault('2020W53')).toBe('week');
  expect(fault('2020-W00')).toBe('risk.period.range');
  expect(fault('2026-00')).toBe('risk.period.range');
  expect(fault('2026-02-30')).toBe('risk.period.range');
  expect(fault('26/02/2026')).toBe('risk.period.shape');
});

test('months, quarters and years as Frontex and Eurostat write them', () => {
  const read = (text: string) => {
    const label = parsePeriodLabel(text);
    return label.ok ? `${label.value.kind} ${firstDayOfLabel(label.value)}` : label.issues[0];
  };
  expect(read('2014')).toBe('year 2014-01-01');
  expect(read('2014-Q3')).toBe('quarter 2014-07-01');
  expect(read('2014Q3')).toBe('quarter 2014-07-01');
  expect(read('2014-Q5')).toBe('risk.period.range');
  expect(read('2014-Q0')).toBe('risk.period.range');
  for (const text of ['Y2015M09', '2015M09', '2015-M09', 'SEP2015', 'Sep-2015', 'sep 2015'])
    expect(read(text), text).toBe('month 2015-09-01');
  expect(read('SEX2015')).toBe('risk.period.shape');
  expect(read('20150901')).toBe('risk.period.shape');
});

test('a period holds its days, has one name, and the next begins where it ends', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...frequencies), (date, frequency) => {
      const period = periodOf(date, frequency);
      const first = firstDayOf(period, frequency);
      const next = firstDayOf((period + 1) as typeof period, frequency);
      expect(first <= date && date < next).toBe(true);
      const label = parsePeriodLabel(formatPeriod(period, frequency));
      expect(label.ok && periodOf(Object.values(label.value)[1] as CivilDate, frequency)).toBe(
        period,
      );
      expect(placeInYear(period, frequency)).toBeGreaterThanOrEqual(0);
    }),
  );
});
