import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../api/types.ts';
import { sinceReferral } from './since-referral.ts';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 26, 3, minute)).toISOString();

const dossier = (change: {
  readonly judged: number;
  readonly takenAt?: number;
  readonly steps?: readonly (readonly [string, number])[];
}): Pick<Dossier, 'item' | 'check'> =>
  ({
    item: {
      referredAt: at(10),
      ...(change.takenAt === undefined ? {} : { takenBy: 'second', takenAt: at(change.takenAt) }),
    },
    check: {
      verdict: { at: at(change.judged) },
      decision: {
        steps: (change.steps ?? []).map(([act, minute]) => ({
          ...{ act, by: 'second', reason: 'because', at: at(minute) },
        })),
      },
    },
  }) as unknown as Pick<Dossier, 'item' | 'check'>;

describe('what changed since the referral', () => {
  test('no events without acts: the referral itself is not listed', () => {
    expect(sinceReferral(dossier({ judged: 9, steps: [['second-line', 10]] }))).toEqual([]);
  });

  test('lists a newer verdict, not an earlier one', () => {
    expect(sinceReferral(dossier({ judged: 11 })).map(({ kind }) => kind)).toEqual(['judged']);
    expect(sinceReferral(dossier({ judged: 10 }))).toEqual([]);
  });

  test('everything in the order in which it happened', () => {
    const events = sinceReferral(
      dossier({
        ...{ judged: 15, takenAt: 12 },
        steps: [
          ['second-line', 10],
          ['hold', 19],
        ],
      }),
    );
    expect(events.map(({ kind }) => kind)).toEqual(['taken', 'judged', 'step']);
  });
});
