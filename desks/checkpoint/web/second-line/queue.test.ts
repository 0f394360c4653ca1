import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SecondLineItem } from '../../api/types.ts';
import { mayJudgeBlind, queueGroups, waitsFor } from './queue.ts';

const item = (
  state: SecondLineItem['check']['state'],
  minute: number,
  takenBy?: string,
): SecondLineItem => ({
  check: {
    id: crypto.randomUUID(),
    booth: 'B1',
    openedAt: '2026-11-26T03:00:00Z',
    openedBy: 'officer',
    state,
  },
  referredAt: new Date(Date.UTC(2026, 10, 26, 3, minute)).toISOString(),
  referredBy: 'officer',
  dueAt: '2026-11-26T04:00:00Z',
  blindViews: 0,
  ...(takenBy === undefined ? {} : { takenBy, takenAt: '2026-11-26T03:30:00Z' }),
});

describe('the queue of the second line', () => {
  test('what nobody took comes first, then what waits for a second person', () => {
    const groups = queueGroups([
      item('held', 1, 'second'),
      item('refusal-proposed', 2, 'second'),
      item('second-line', 9),
      item('second-line', 5),
    ]);
    expect(groups.map(({ id }) => id)).toEqual(['anybody', 'second-person', 'its-officer']);
    expect(groups[0]?.rows.map(({ referredAt }) => referredAt.slice(14, 16))).toEqual(['05', '09']);
  });

  test('every case is in one group, and who waits longer comes before', () => {
    const states = fc.constantFrom('second-line', 'held', 'refusal-proposed' as const);
    const items = fc.array(
      fc
        .tuple(states, fc.nat(59), fc.option(fc.constant('second'), { nil: undefined }))
        .map(([state, minute, by]) => item(state, minute, by)),
    );
    fc.assert(
      fc.property(items, (all) => {
        const groups = queueGroups(all);
        expect(groups.flatMap(({ rows }) => rows).length).toBe(all.length);
        for (const { id, rows } of groups) {
          const times = rows.map(({ referredAt }) => Date.parse(referredAt));
          expect(times).toEqual(times.toSorted((a, b) => a - b));
          expect(rows.every((row) => waitsFor(row) === id)).toBe(true);
        }
      }),
    );
  });

  test('nobody judges blind who sent the case, has it, or after a refusal is proposed', () => {
    expect(mayJudgeBlind(item('second-line', 1), 'second2')).toBe(true);
    expect(mayJudgeBlind(item('held', 1, 'second'), 'second2')).toBe(true);
    expect(mayJudgeBlind(item('held', 1, 'second'), 'second')).toBe(false);
    expect(mayJudgeBlind(item('second-line', 1), 'officer')).toBe(false);
    expect(mayJudgeBlind(item('refusal-proposed', 1, 'second'), 'second2')).toBe(false);
  });
});
