import { type Call, dayOnClock } from './import/call.ts';

/** Two numbers that called from one cell at about the same time. */
export interface CoLocation {
  readonly numbers: readonly [string, string];
  /** Different half-days, on the clock of the records, and cells: two calls in one afternoon are one meeting. */
  readonly meetings: number;
  readonly days: number;
  readonly cells: readonly string[];
  /** Meetings that as many calls at these cells would give by chance, other numbers moving as they do. */
  readonly expected: number;
}

/** How a co-location is looked for. */
export interface CoLocationOptions {
  /** Seconds between two calls that still are at about the same time. */
  readonly apart?: number;
  /** Meetings that are worth being said. */
  readonly least?: number;
}

interface Seen {
  readonly number: string;
  readonly start: number;
  /** Half-days since 1970-01-01 on the clock of the records. */
  readonly halfDay: number;
}

/**
 * Which numbers are at one place again and again. A cell covers many streets: being in one is not being together, and in a
 * crowded cell everybody meets; `expected` says how many meetings two numbers of this activity have there anyway.
 */
export const coLocations = (
  calls: readonly Call[],
  { apart = 1_800, least = 3 }: CoLocationOptions = {},
): readonly CoLocation[] => {
  const byCell = new Map<string, Seen[]>();
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const call of calls) {
    const { cell, caller, start } = call;
    if (cell === undefined) continue;
    const seen = byCell.get(cell) ?? [];
    seen.push({ number: caller, start, halfDay: 2 * dayOnClock(call) + (call.hour < 12 ? 0 : 1) });
    byCell.set(cell, seen);
    first = Math.min(first, start);
    last = Math.max(last, start);
  }
  const slots = Math.max(1, (last - first) / HALF_DAY);
  const pairs = new Map<string, { meetings: Set<string>; cells: Set<string> }>();
  for (const [cell, seen] of byCell) {
    seen.sort((a, b) => a.start - b.start);
    for (const [at, one] of seen.entries())
      for (let next = at + 1; next < seen.length; next += 1) {
        const other = seen[next];
        if (other === undefined || other.start - one.start > apart) break;
        if (other.number === one.number) continue;
        const key = JSON.stringify([one.number, other.number].sort());
        const pair = pairs.get(key) ?? { meetings: new Set<string>(), cells: new Set<string>() };
        pair.meetings.add(`${one.halfDay} ${cell}`);
        pair.cells.add(cell);
        pairs.set(key, pair);
      }
  }
  const presence = presenceOf(byCell);
  return [...pairs]
    .filter(([, { meetings }]) => meetings.size >= least)
    .map(([key, { meetings, cells }]) => {
      const [a, b] = JSON.parse(key) as [string, string];
      return {
        numbers: [a, b] as const,
        meetings: meetings.size,
        days: new Set([...meetings].map((slot) => Math.floor(Number.parseInt(slot, 10) / 2))).size,
        cells: [...cells].sort(),
        expected: [...cells].reduce(
          (sum, cell) =>
            sum +
            ((presence.get(`${cell} ${a}`) ?? 0) * (presence.get(`${cell} ${b}`) ?? 0)) / slots,
          0,
        ),
      };
    })
    .sort((x, y) => y.meetings - y.expected - (x.meetings - x.expected));
};

const HALF_DAY = 43_200;

/** In how many half-days a number called from a cell. */
const presenceOf = (byCell: ReadonlyMap<string, readonly Seen[]>): ReadonlyMap<string, number> => {
  const slots = new Map<string, Set<number>>();
  for (const [cell, seen] of byCell)
    for (const { number, halfDay } of seen) {
      const key = `${cell} ${number}`;
      slots.set(key, (slots.get(key) ?? new Set<number>()).add(halfDay));
    }
  return new Map([...slots].map(([key, set]) => [key, set.size]));
};
