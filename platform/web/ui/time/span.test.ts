import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockText, dueState, spanOf } from './span.ts';

const minute = 60_000;

describe('a span of time', () => {
  test.each([
    [0, { days: 0, hours: 0, minutes: 0 }],
    [59_999, { days: 0, hours: 0, minutes: 0 }],
    [minute, { days: 0, hours: 0, minutes: 1 }],
    [61 * minute, { days: 0, hours: 1, minutes: 1 }],
    [25 * 60 * minute, { days: 1, hours: 1, minutes: 0 }],
    [-minute, { days: 0, hours: 0, minutes: 0 }],
  ])('%i ms', (ms, span) => {
    expect(spanOf(ms)).toEqual(span);
  });

  test('says the whole minutes, no more and no fewer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (ms) => {
        const { days, hours, minutes } = spanOf(ms);
        expect((days * 24 + hours) * 60 + minutes).toBe(Math.floor(ms / minute));
        expect(hours).toBeLessThan(24);
        expect(minutes).toBeLessThan(60);
      }),
    );
  });
});

describe('what is due', () => {
  const now = Date.parse('2026-11-26T04:00:00Z');
  test.each([
    [now + 6 * minute, 'in-time'],
    [now + 5 * minute, 'soon'],
    [now, 'soon'],
    [now - 1, 'overdue'],
  ] as const)('%i is %s', (dueAt, state) => {
    expect(dueState(dueAt, now)).toBe(state);
  });
});

test('an instant of today is told by the clock, one of another day is not', () => {
  const now = new Date(2026, 10, 26, 12, 0);
  expect(clockText(new Date(2026, 10, 26, 4, 7), now)).toBe('04:07');
  expect(clockText(new Date(2026, 10, 26, 0, 0), now)).toBe('00:00');
  expect(clockText(new Date(2026, 10, 25, 23, 59), now)).toBeUndefined();
});
