import { expect, test } from 'vitest';
import { clockText, digits } from './clock-text.ts';

const at = '2026-11-26T10:00:00.000Z';

test('a clock that runs goes on with the server, one that stands does not', () => {
  const later = Date.parse(at) + 90_000;
  expect(clockText({ minutes: 2, runs: true, at }, later)).toBe('3:30');
  expect(clockText({ minutes: 2, runs: false, at }, later)).toBe('2:00');
  expect(clockText({ minutes: 2, runs: true, at }, Date.parse(at) - 5000)).toBe('2:00');
});

test('shows hours from the first one on', () => {
  expect(digits(59.999)).toBe('59:59');
  expect(digits(60)).toBe('1:00:00');
  expect(digits(0)).toBe('0:00');
});
