import type { HitRow } from './rows.ts';

/** Whether somebody else has a hit before them now. */
export const isHeldByAnother = (
  { claimed_by, claimed_until }: Pick<HitRow, 'claimed_by' | 'claimed_until'>,
  account: string,
  now: Date,
): boolean =>
  claimed_by !== null && claimed_by !== account && claimed_until !== null && claimed_until > now;
