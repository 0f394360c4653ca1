import { expect, test } from 'vitest';
import { dueChoices, dueInstant } from './due-choice.ts';

const now = Date.parse('2026-11-26T04:00:00Z');

test('minutes from now, nothing, or a time to come', () => {
  expect(dueInstant('none', '', now)).toBeUndefined();
  expect(dueInstant('15', '', now)).toBe('2026-11-26T04:15:00.000Z');
  expect(dueInstant('240', '', now)).toBe('2026-11-26T08:00:00.000Z');
  const local = '2026-11-27T09:30';
  expect(dueInstant('at', local, now)).toBe(new Date(local).toISOString());
  expect(dueInstant('at', '', now)).toBeNull();
  expect(dueInstant('at', '2026-11-25T09:30', now)).toBeNull();
});

test('whatever is offered but nothing lies ahead', () => {
  for (const choice of dueChoices.filter((one) => one !== 'none' && one !== 'at'))
    expect(Date.parse(dueInstant(choice, '', now) ?? '')).toBeGreaterThan(now);
});
