import { addDays, type CivilDate, daysBetween as daysApart } from '@amirani/core';
import type { Span } from '../network/use-graph.ts';

/** How many events a day had. */
export interface DayCount {
  readonly day: string;
  readonly events: number;
}

/** Adds days to a day. */
export const dayAfter = (day: string, days: number): string => addDays(day as CivilDate, days);

/** Days from one to another, both included. */
export const daysBetween = (first: string, last: string): number =>
  daysApart(first as CivilDate, last as CivilDate) + 1;

/** Bars of a slider at most; with more days each bar is several. */
const MOST_BARS = 120;

/** The bars of a slider: events of equally many days each, from the first day on that has any. */
export const barsOf = (days: readonly DayCount[]): readonly number[] => {
  const sorted = days.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const [first, last] = [sorted[0]?.day, sorted.at(-1)?.day];
  if (first === undefined || last === undefined) return [];
  const all = daysBetween(first, last);
  const width = Math.ceil(all / MOST_BARS);
  const bars = Array.from({ length: Math.ceil(all / width) }, () => 0);
  for (const { day, events } of sorted) {
    const at = Math.floor((daysBetween(first, day) - 1) / width);
    bars[at] = (bars[at] ?? 0) + events;
  }
  return bars;
};

/** The places of a span on a slider over `length` days; an open end lies at the end of it. */
export const placesOf = (
  { from, to }: Span,
  first: string,
  length: number,
): readonly [number, number] => {
  const inside = (place: number): number => Math.max(0, Math.min(length - 1, place));
  const [low, high] = [
    from === undefined ? 0 : inside(daysBetween(first, from) - 1),
    to === undefined ? length - 1 : inside(daysBetween(first, to) - 1),
  ];
  return low <= high ? [low, high] : [high, low];
};

/** The span between two places of a slider; what reaches an end of it stays open there. */
export const spanOf = (
  [low, high]: readonly [number, number],
  first: string,
  length: number,
): Span => ({
  ...(low <= 0 ? {} : { from: dayAfter(first, low) }),
  ...(high >= length - 1 ? {} : { to: dayAfter(first, high) }),
});
