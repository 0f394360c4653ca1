import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bytesText,
  civilDateText,
  countdown,
  countdownText,
  hourOf,
  instantText,
  numberText,
  percentText,
  timeOfDay,
  utcText,
  weekdayText,
} from './format.ts';

const at = Date.parse('2026-11-25T04:00:00Z');
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

describe('countdown', () => {
  test.each([
    [24 * minute + 13 * second, '0:24:13'],
    [0, '0:00:00'],
    [59 * minute + 59 * second, '0:59:59'],
    [hour, '1:00'],
    [3 * hour + 7 * minute + 59 * second, '3:07'],
    [50 * hour + 5 * minute, '2 d 02:05'],
    [-12 * minute, '+0:12'],
    [-(hour + 5 * minute), '+1:05'],
    [-30 * hour, '+1 d 06:00'],
  ])('%i ms ahead reads %s', (ahead, text) => {
    expect(countdownText(at + ahead, at)).toBe(text);
  });

  test('its units add up to the distance, whichever way', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (distance) => {
        const { past, days, hours, minutes, seconds } = countdown(at + distance, at);
        expect(past).toBe(distance < 0);
        expect(((days * 24 + hours) * 60 + minutes) * 60 + seconds).toBe(
          Math.floor(Math.abs(distance) / 1000),
        );
        expect(Math.max(hours - 23, minutes - 59, seconds - 59)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('within the last hour it never shows the same text for two different seconds', () => {
    const texts = new Set(
      Array.from({ length: 3600 }, (_, seconds) => countdownText(at + seconds * second, at)),
    );
    expect(texts.size).toBe(3600);
  });
});

test('local times are read as they stand, never through a zone', () => {
  expect(timeOfDay('2026-11-25T04:35')).toBe('04:35');
  expect(timeOfDay('2026-11-25')).toBeUndefined();
  expect(timeOfDay(undefined)).toBeUndefined();
  expect(hourOf('2026-11-25T04:35')).toBe('2026-11-25T04');
  expect(hourOf('2026-11-25')).toBe('2026-11-25');
});

test('a civil date stays on its day in every zone', () => {
  const before = process.env['TZ'];
  try {
    for (const zone of ['Pacific/Kiritimati', 'Asia/Tbilisi', 'Pacific/Pago_Pago']) {
      process.env['TZ'] = zone;
      expect(civilDateText('2026-11-25', 'en-GB')).toBe('25 Nov 2026');
    }
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
});

test('shows the day of a local time as a date, and an invalid date as sent', () => {
  expect(civilDateText('2026-11-25T23:59', 'en-GB')).toBe('25 Nov 2026');
  expect(civilDateText('25NOV26', 'en-GB')).toBe('25NOV26');
  expect(civilDateText('1925-01-12', 'lv-LV')).toContain('1925');
});

test('instants name their zone', () => {
  expect(instantText('2026-11-25T04:00:00Z', 'en-GB', 'Asia/Tbilisi')).toBe('25 Nov, 08:00 GMT+4');
  expect(utcText('2026-11-25T04:00:07.123Z')).toBe('2026-11-25 04:00:07Z');
});

test.each([
  [0, '0 bytes'],
  [812, '812 bytes'],
  [4200, '4.2 kB'],
  [48_211_000, '48.2 MB'],
  [9e12, '9,000 GB'],
])('%i bytes read %s', (bytes, text) => {
  expect(bytesText(bytes, 'en-GB')).toBe(text);
});

test('Georgian dates, numbers and sizes need no locale data of the browser', () => {
  expect(civilDateText('2026-11-25', 'ka-GE')).toBe('25 ნოე. 2026');
  expect(weekdayText('2026-11-25', 'ka-GE')).toBe('ოთხ, 25 ნოე.');
  expect(weekdayText('2026-11-25', 'en-GB')).toBe('Wed 25 Nov');
  expect(instantText('2026-11-25T22:00:00Z', 'ka-GE', 'Asia/Tbilisi')).toBe('26 ნოე., 02:00 GMT+4');
  expect(bytesText(48_211, 'ka-GE')).toBe('48,2 კბ');
  expect(numberText(1_234_567, 'ka-GE').replace(/\s/g, ' ')).toBe('1 234 567');
  expect(percentText(0.985, 'ka-GE', 1)).toBe('98,5%');
  expect(percentText(0.985, 'en-GB', 1)).toBe('98.5%');
});
