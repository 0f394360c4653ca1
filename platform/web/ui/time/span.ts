/** A span of time in whole units, the smaller ones left over. */
export interface Span {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

/** How long `ms` milliseconds are, in whole minutes; never negative. */
export const spanOf = (ms: number): Span => {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  return {
    days: Math.floor(minutes / 1440),
    hours: Math.floor(minutes / 60) % 24,
    minutes: minutes % 60,
  };
};

/** How near a time is by which something has to be done. */
export type DueState = 'in-time' | 'soon' | 'overdue';

/** Five minutes before its time something is due soon. */
const soonMs = 5 * 60_000;

/** How near `dueAt` is, both in milliseconds since 1970. The instant itself is still in time. */
export const dueState = (dueAt: number, now: number): DueState =>
  now > dueAt ? 'overdue' : dueAt - now <= soonMs ? 'soon' : 'in-time';

/** Hour and minute on the clock of this machine, `04:07`; undefined where the instant lies on another day than `now`. */
export const clockText = (at: Date, now: Date): string | undefined => {
  if (at.toDateString() !== now.toDateString()) return undefined;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
};
