import type { Referral } from '../../api/types.ts';

/**
 * How a referral stands. `alarm`: nobody acknowledged it in time. `unacknowledged`: somebody still has time to. `overdue`: a
 * step that was due was not done.
 */
export type Standing = 'alarm' | 'unacknowledged' | 'overdue' | 'open' | 'closed';

/** State of a referral at `now`, in milliseconds since 1970. An alarm raised by the server remains. */
export const standingOf = (
  { acknowledgeBy, acknowledgedAt, alarmedAt, nextDueAt, closedAt }: Referral,
  now: number,
): Standing => {
  if (closedAt !== undefined) return 'closed';
  if (acknowledgedAt === undefined)
    return alarmedAt !== undefined || now > Date.parse(acknowledgeBy) ? 'alarm' : 'unacknowledged';
  return nextDueAt !== undefined && now > Date.parse(nextDueAt) ? 'overdue' : 'open';
};

/** Group of a referral in the list. */
export type ReferralGroupId = 'unacknowledged' | 'open' | 'closed';

/** Referrals that stand alike. */
export interface ReferralGroup {
  readonly id: ReferralGroupId;
  readonly rows: readonly Referral[];
}

/**
 * The list as it is shown: those that nobody acknowledged first, the longest waiting before the others; then the open ones by
 * what is due next; then the closed, the latest first.
 */
export const referralGroups = (referrals: readonly Referral[]): readonly ReferralGroup[] => {
  const open = referrals.filter(({ closedAt }) => closedAt === undefined);
  const time = (instant: string | undefined): number =>
    instant === undefined ? Number.POSITIVE_INFINITY : Date.parse(instant);
  const groups: readonly ReferralGroup[] = [
    {
      id: 'unacknowledged',
      rows: open
        .filter(({ acknowledgedAt }) => acknowledgedAt === undefined)
        .toSorted((a, b) => time(a.openedAt) - time(b.openedAt)),
    },
    {
      id: 'open',
      rows: open
        .filter(({ acknowledgedAt }) => acknowledgedAt !== undefined)
        .toSorted((a, b) =>
          // Two without a due time: Infinity - Infinity is NaN.
          a.nextDueAt === b.nextDueAt
            ? time(a.openedAt) - time(b.openedAt)
            : time(a.nextDueAt) - time(b.nextDueAt),
        ),
    },
    {
      id: 'closed',
      rows: referrals
        .filter(({ closedAt }) => closedAt !== undefined)
        .toSorted((a, b) => time(b.closedAt) - time(a.closedAt)),
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
};
