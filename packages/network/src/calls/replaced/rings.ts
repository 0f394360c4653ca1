import type { Call } from '../import/call.ts';
import type { ReplacedPhone } from './replaced-phones.ts';

/** Replaced phones that are used for one another, before and after: their users changed together. */
export interface ReplacedRing {
  readonly pairs: readonly ReplacedPhone[];
  /** Who called whom with old numbers and with new ones, by the place of the pair in `pairs`. */
  readonly links: readonly (readonly [number, number])[];
  /** The share of all calls of these numbers that stays among them. */
  readonly inside: number;
}

/** A phone belongs to a ring while so much of what it is used for is the ring. */
const MOSTLY = 0.5;

/**
 * Groups of at least three replaced phones that called one another with their old numbers as well as with their new ones, and
 * did little else. Families who get new contracts together also call others: a phone kept for a few people is what is told.
 */
export const replacedRings = (
  pairs: readonly ReplacedPhone[],
  calls: readonly Call[],
): readonly ReplacedRing[] => {
  const { links, totals } = countCalls(pairs, calls);
  let left = new Set(pairs.keys());
  for (;;) {
    const stay = new Set([...left].filter((at) => shareOf(at, left, links, totals) >= MOSTLY));
    if (stay.size === left.size) break;
    left = stay;
  }
  return groupsOf(left, links)
    .filter((group) => group.length > 2)
    .map((group) => {
      const members = new Set(group);
      const within = group.reduce((sum, at) => sum + callsWith(at, members, links), 0);
      const all = group.reduce((sum, at) => sum + (totals[at] ?? 0), 0);
      return {
        pairs: group.flatMap((at) => pairs[at] ?? []),
        links: group.flatMap((a) =>
          group.flatMap((b) =>
            a < b && links.get(a)?.get(b)?.both === true
              ? [[group.indexOf(a), group.indexOf(b)] as const]
              : [],
          ),
        ),
        inside: all === 0 ? 0 : within / all,
      };
    })
    .sort((a, b) => b.pairs.length - a.pairs.length || b.inside - a.inside);
};

interface Between {
  calls: number;
  before: boolean;
  after: boolean;
  both: boolean;
}

type Links = ReadonlyMap<number, ReadonlyMap<number, Between>>;

const countCalls = (
  pairs: readonly ReplacedPhone[],
  calls: readonly Call[],
): { links: Links; totals: readonly number[] } => {
  const old = new Map(pairs.map(({ before }, at) => [before, at]));
  const fresh = new Map(pairs.map(({ after }, at) => [after, at]));
  const totals = pairs.map(() => 0);
  const links = new Map<number, Map<number, Between>>();
  const note = (a: number, b: number, time: 'before' | 'after'): void => {
    const of = links.get(a) ?? new Map<number, Between>();
    links.set(a, of);
    const between = of.get(b) ?? { calls: 0, before: false, after: false, both: false };
    between.calls += 1;
    between[time] = true;
    between.both = between.before && between.after;
    of.set(b, between);
  };
  for (const { caller, callee } of calls) {
    for (const number of [caller, callee]) {
      const at = old.get(number) ?? fresh.get(number);
      if (at !== undefined) totals[at] = (totals[at] ?? 0) + 1;
    }
    for (const [places, time] of [
      [old, 'before'],
      [fresh, 'after'],
    ] as const) {
      const [a, b] = [places.get(caller), places.get(callee)];
      if (a === undefined || b === undefined || a === b) continue;
      note(a, b, time);
      note(b, a, time);
    }
  }
  return { links, totals };
};

const callsWith = (at: number, members: ReadonlySet<number>, links: Links): number => {
  let sum = 0;
  for (const [other, between] of links.get(at) ?? [])
    if (members.has(other) && between.both) sum += between.calls;
  return sum;
};

const shareOf = (
  at: number,
  members: ReadonlySet<number>,
  links: Links,
  totals: readonly number[],
): number => callsWith(at, members, links) / Math.max(1, totals[at] ?? 0);

const groupsOf = (left: ReadonlySet<number>, links: Links): readonly (readonly number[])[] => {
  const groups: number[][] = [];
  const seen = new Set<number>();
  for (const first of left) {
    if (seen.has(first)) continue;
    seen.add(first);
    const group = [first];
    for (const member of group)
      for (const [other, { both }] of links.get(member) ?? [])
        if (both && left.has(other) && !seen.has(other)) {
          seen.add(other);
          group.push(other);
        }
    groups.push(group.toSorted((a, b) => a - b));
  }
  return groups;
};
