import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Referral } from '../../api/types.ts';
import { referralGroups, standingOf } from './standing.ts';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 26, 3, minute)).toISOString();

const referral = (change: Partial<Referral> = {}): Referral => ({
  id: crypto.randomUUID(),
  ...{ kind: 'child', seen: '', told: '', place: '', openedBy: 'officer', steps: [] },
  openedAt: at(0),
  acknowledgeBy: at(10),
  ...change,
});

describe('how a referral stands (R28)', () => {
  test.each([
    ['in time', {}, 9, 'unacknowledged'],
    ['at the last instant', {}, 10, 'unacknowledged'],
    ['nobody in time', {}, 11, 'alarm'],
    ['the server said so, this clock is slow', { alarmedAt: at(10) }, 9, 'alarm'],
    ['acknowledged, however late', { acknowledgedAt: at(30), alarmedAt: at(10) }, 40, 'open'],
    ['a step is due', { acknowledgedAt: at(5), nextDueAt: at(20) }, 20, 'open'],
    ['a step was not done', { acknowledgedAt: at(5), nextDueAt: at(20) }, 21, 'overdue'],
    ['closed', { closedAt: at(30), nextDueAt: at(20) }, 40, 'closed'],
  ] as const)('%s', (_, change, minute, standing) => {
    expect(standingOf(referral(change), Date.parse(at(minute)))).toBe(standing);
  });
});

const any = fc
  .record(
    {
      openedAt: fc.nat(59).map(at),
      acknowledgedAt: fc.nat(59).map(at),
      nextDueAt: fc.nat(59).map(at),
      closedAt: fc.nat(59).map(at),
    },
    { requiredKeys: ['openedAt'] },
  )
  .map(referral);

test('every referral is listed once, unacknowledged ones first', () => {
  fc.assert(
    fc.property(fc.array(any), (all) => {
      const groups = referralGroups(all);
      const rows = groups.flatMap((group) => group.rows);
      expect(new Set(rows)).toEqual(new Set(all));
      expect(rows.length).toBe(all.length);
      const order = groups.map(({ id }) => ['unacknowledged', 'open', 'closed'].indexOf(id));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      const waiting = groups.find(({ id }) => id === 'unacknowledged')?.rows ?? [];
      expect(waiting.every((one) => one.acknowledgedAt === undefined)).toBe(true);
      const opened = waiting.map(({ openedAt }) => openedAt);
      expect(opened).toEqual(opened.toSorted());
      const due = (groups.find(({ id }) => id === 'open')?.rows ?? []).map(
        ({ nextDueAt }) => nextDueAt ?? '9',
      );
      expect(due).toEqual(due.toSorted());
    }),
  );
});
