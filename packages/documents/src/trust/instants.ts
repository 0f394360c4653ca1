import type { Instant } from './model.ts';

const DAY = 86_400_000;

/** Whole days from one instant to another; 0 if one of them is invalid. */
export const daysBetween = (from: Instant, to: Instant): number => {
  const days = Math.floor((Date.parse(to) - Date.parse(from)) / DAY);
  return Number.isNaN(days) ? 0 : days;
};

/** Whether an instant lies in a period; open ends hold everything. */
export const isWithin = (
  at: Instant,
  from: Instant | undefined,
  to: Instant | undefined,
): boolean => (from === undefined || at >= from) && (to === undefined || at <= to);

/** The day of an instant. */
export const dayOf = (instant: Instant): string => instant.slice(0, 10);
