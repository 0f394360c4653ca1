import type { RawPattern } from './pattern.ts';
import type { Payment } from './payment.ts';

/** How money is followed from hand to hand. */
export interface PathOptions {
  /** The share of an amount that must go on at each step; what is missing is the fee. */
  readonly kept?: number;
  /** Days that it may rest with somebody. */
  readonly rest?: number;
  /** Steps of a chain that are worth being said; a way back to where it began is, from three on. */
  readonly steps?: number;
}

/** Nobody carries money through more hands than that, and the search ends there. */
const MOST_STEPS = 12;

/** Ways that are tried from one payment: among very many equal payments there are more than can be walked. */
const MOST_WAYS = 20_000;

/** The paths, and how many payments led to more ways than were tried: a longer one may start there. */
export interface ConservedPaths {
  readonly patterns: readonly RawPattern[];
  readonly unfinished: number;
}

/**
 * Money that goes on whole, less a fee, from hand to hand within days: chains, and round trips where it comes back to where
 * it began. A way that was gone twice with the same people is one pattern with two rounds.
 */
export const conservedPaths = (
  payments: readonly Payment[],
  { kept = 0.8, rest = 6, steps = 3 }: PathOptions = {},
): ConservedPaths => {
  const sorted = [...payments].sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
  const bySender = Map.groupBy(sorted, ({ from }) => from);
  const used = new Set<string>();
  const paths: Payment[][] = [];
  let unfinished = 0;
  for (const payment of sorted) {
    if (used.has(payment.id) || payment.from === payment.to) continue;
    const search = { kept, rest, bySender, left: MOST_WAYS };
    const path = longest([payment], search);
    if (search.left <= 0) unfinished += 1;
    const round = path[0]?.from === path.at(-1)?.to;
    if (path.length < 3 || (!round && path.length < steps)) continue;
    for (const { id } of path) used.add(id);
    paths.push(path);
  }
  const routes = Map.groupBy(paths, routeOf);
  const patterns = [...routes.values()].flatMap((rounds): RawPattern[] => {
    const [first = []] = rounds;
    const round = first[0]?.from === first.at(-1)?.to;
    // What happened once, everyday payments give as well; that it comes back to where it began they hardly do.
    const once = !round && rounds.length === 1;
    return [
      {
        kind: round ? 'round-trip' : 'chain',
        between: rounds.flat(),
        into: [],
        rounds: rounds.length,
        amountIn: rounds.reduce((total, path) => total + (path[0]?.amount ?? 0), 0),
        amountOut: rounds.reduce((total, path) => total + (path.at(-1)?.amount ?? 0), 0),
        doubts: once ? ['once'] : isStanding(rounds) ? ['regular'] : [],
      },
    ];
  });
  return { patterns, unfinished };
};

/** How one search goes on, and how many ways it may still try. */
interface Search {
  readonly kept: number;
  readonly rest: number;
  readonly bySender: ReadonlyMap<string, readonly Payment[]>;
  left: number;
}

/** The longest way on; of equally long ones that which loses least. It ends where it comes back. */
const longest = (path: Payment[], search: Search): Payment[] => {
  search.left -= 1;
  const last = path.at(-1);
  const origin = path[0]?.from;
  if (last === undefined || path.length >= MOST_STEPS || (path.length > 1 && last.to === origin))
    return path;
  const passed = new Set(path.map(({ from }) => from));
  let best = path;
  for (const next of search.bySender.get(last.to) ?? []) {
    if (search.left <= 0) break;
    if (next.day < last.day || next.day - last.day > search.rest) continue;
    if (next.currency !== last.currency) continue;
    if (next.amount > last.amount || next.amount < search.kept * last.amount) continue;
    if (next.to === last.to || (passed.has(next.to) && next.to !== origin)) continue;
    const way = longest([...path, next], search);
    if (isBetter(way, best)) best = way;
  }
  return best;
};

const isBetter = (a: readonly Payment[], b: readonly Payment[]): boolean => {
  const closed = (path: readonly Payment[]): boolean =>
    path.length > 2 && path[0]?.from === path.at(-1)?.to;
  if (closed(a) !== closed(b)) return closed(a);
  return (
    a.length > b.length ||
    (a.length === b.length && (a.at(-1)?.amount ?? 0) > (b.at(-1)?.amount ?? 0))
  );
};

/** Standing orders: the same amount at every step, again and again. */
const isStanding = (rounds: readonly (readonly Payment[])[]): boolean =>
  rounds.length > 1 &&
  new Set(rounds.flat().map(({ amount }) => amount)).size <= (rounds[0]?.length ?? 0);

const routeOf = (path: readonly Payment[]): string =>
  JSON.stringify([path[0]?.from, ...path.map(({ to }) => to)]);
