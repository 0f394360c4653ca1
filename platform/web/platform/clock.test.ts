import { afterEach, expect, test, vi } from 'vitest';
import { hearServerTime, serverNow } from './clock.ts';

afterEach(() => {
  vi.useRealTimers();
});

// Mutant: without `newest` the cached answer sets the clock back by its age.
test('the clock follows the server and is not set back by an older answer', () => {
  vi.useFakeTimers({ now: Date.parse('2030-01-01T01:00:00Z') });
  const first = { now: '2030-01-01T01:10:00.000Z' };
  hearServerTime(first);
  expect(serverNow()).toBe(Date.parse('2030-01-01T01:10:00Z'));
  vi.advanceTimersByTime(76_000);
  // The same answer from a cache, and one that was made before it and arrives late.
  hearServerTime(first);
  hearServerTime({ now: '2030-01-01T01:09:59.000Z' });
  for (const other of [undefined, null, 'text', {}, { now: 7 }, { now: 'soon' }])
    hearServerTime(other);
  expect(serverNow()).toBe(Date.parse('2030-01-01T01:11:16Z'));
  hearServerTime({ now: '2030-01-01T01:11:30.000Z' });
  expect(serverNow()).toBe(Date.parse('2030-01-01T01:11:30Z'));
});
