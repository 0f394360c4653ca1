import type { MoneyDoubt, RawPattern } from './pattern.ts';
import type { Payment } from './payment.ts';
import { sum } from './totals.ts';

/** Whether two people have to do with each other outside these payments. */
export type Acquainted = (a: string, b: string) => boolean;

/** How fans are looked for. */
export interface FanOptions {
  /** Days within which all pay, or are paid. */
  readonly within?: number;
  /** The least number of different payers or receivers. */
  readonly least?: number;
  /** The share of what came in that goes out again, and in how many days. */
  readonly passedOn?: number;
  readonly passedWithin?: number;
  /** Acquaintances, by calls and journeys; without it nobody counts as acquainted. */
  readonly acquainted?: Acquainted;
}

const usual = { within: 10, least: 4, passedOn: 0.6, passedWithin: 14 } as const;

/** Money gathered from many within days, most of which goes on to one or two. */
export const fanIns = (
  payments: readonly Payment[],
  options: FanOptions = {},
): readonly RawPattern[] => fans(payments, 'fan-in', { ...usual, ...options });

/** Money from one or two, most of which goes out to many within days. */
export const fanOuts = (
  payments: readonly Payment[],
  options: FanOptions = {},
): readonly RawPattern[] => fans(payments, 'fan-out', { ...usual, ...options });

type Kind = 'fan-in' | 'fan-out';

type Given = Required<Omit<FanOptions, 'acquainted'>> & Pick<FanOptions, 'acquainted'>;

/** Payments within days of which every run is tried. */
const MOST_RUNS = 60;

/** One gathering or handing out: the many payments, and the few on the other side. */
interface Round {
  readonly many: readonly Payment[];
  readonly few: readonly Payment[];
}

const fans = (payments: readonly Payment[], kind: Kind, options: Given): readonly RawPattern[] => {
  const side = kind === 'fan-in' ? ({ to }: Payment) => to : ({ from }: Payment) => from;
  const other = kind === 'fan-in' ? ({ from }: Payment) => from : ({ to }: Payment) => to;
  const spokes = Map.groupBy(payments, (one) => JSON.stringify([side(one), one.currency]));
  const opposite = Map.groupBy(payments, (one) => JSON.stringify([other(one), one.currency]));
  return [...spokes].flatMap(([hub, group]): RawPattern[] => {
    const rounds = roundsOf(group, opposite.get(hub) ?? [], kind, other, options);
    if (rounds.length === 0) return [];
    // Of those who are paid, who was in most of the rounds: one payment beside them is an everyday one.
    const present = (party: string): number =>
      rounds.filter((round) => round.many.some((one) => other(one) === party)).length;
    const many = rounds
      .flatMap((round) => round.many)
      .filter((one) => kind === 'fan-in' || 2 * present(other(one)) > rounds.length);
    const few = rounds.flatMap((round) => round.few);
    return [
      {
        kind,
        between: kind === 'fan-in' ? few : [...few, ...many],
        into: kind === 'fan-in' ? many : [],
        rounds: rounds.length,
        amountIn: sum(kind === 'fan-in' ? many : few),
        amountOut: sum(kind === 'fan-in' ? few : many),
        doubts: doubtsOf(kind, rounds, group, other, options),
      },
    ];
  });
};

const roundsOf = (
  spokes: readonly Payment[],
  opposite: readonly Payment[],
  kind: Kind,
  other: (payment: Payment) => string,
  { within, least, passedOn, passedWithin }: Given,
): readonly Round[] => {
  const sorted = spokes.filter(({ from, to }) => from !== to).sort((a, b) => a.day - b.day);
  const rounds: Round[] = [];
  const windowAt = (at: number): readonly Payment[] => {
    const start = sorted[at]?.day ?? 0;
    return sorted.slice(at).filter(({ day }) => day - start <= within);
  };
  for (let at = 0; at < sorted.length; ) {
    // The largest run of payments that fits, begun within this window: everyday ones just before or after must not cut it.
    let best: Round | undefined;
    let next = at + 1;
    for (let from = at; from < at + Math.min(MOST_RUNS, windowAt(at).length); from += 1) {
      const window = windowAt(from);
      // Beyond that many it is a business, and is looked at whole.
      const shortest = window.length > MOST_RUNS ? window.length : least;
      for (let length = window.length; length >= shortest; length -= 1) {
        const found = roundOf(window.slice(0, length));
        if (found === undefined || sum(found.many) <= sum(best?.many ?? [])) continue;
        best = found;
        next = from + length;
      }
    }
    if (best !== undefined) rounds.push(best);
    at = next;
  }
  return rounds;

  // The few: one or two that take most of it on, or bring it.
  function roundOf(window: readonly Payment[]): Round | undefined {
    const large = withoutSmall(window);
    if (new Set(large.map(other)).size < least) return undefined;
    const [first, last] = [large[0]?.day ?? 0, large.at(-1)?.day ?? 0];
    const total = sum(large);
    const near = opposite.filter(({ day, from, to }) =>
      from === to
        ? false
        : kind === 'fan-in'
          ? day >= first && day <= last + passedWithin
          : day <= last && day >= first - passedWithin,
    );
    const few = [...near].sort((a, b) => b.amount - a.amount).slice(0, 2);
    // One alone, where it is enough: the second is then something else.
    const chosen = (few[0]?.amount ?? 0) >= passedOn * total ? few.slice(0, 1) : few;
    const share = sum(chosen) / total;
    const fits =
      kind === 'fan-in' ? share >= passedOn && share <= 1.1 : share >= 0.9 && 1 / share >= 0.6;
    return fits ? { many: large, few: chosen } : undefined;
  }
};

/** Without everyday payments that fall into the same days: less than a third of the middle one. */
const withoutSmall = (window: readonly Payment[]): readonly Payment[] => {
  const amounts = window.map(({ amount }) => amount).sort((a, b) => a - b);
  const middle = amounts[Math.floor(amounts.length / 2)] ?? 0;
  return window.filter(({ amount }) => amount >= middle / 3);
};

const doubtsOf = (
  kind: Kind,
  rounds: readonly Round[],
  group: readonly Payment[],
  other: (payment: Payment) => string,
  { acquainted }: Given,
): readonly MoneyDoubt[] => {
  const doubts: MoneyDoubt[] = [];
  const members = new Set(rounds.flatMap(({ many }) => many.map(other)));
  if (rounds.length === 1) doubts.push('once');
  if (isRegular(group, members, other)) doubts.push('regular');
  // A common purse: everybody gives the same, save who rounds it.
  if (rounds.every(({ many }) => mostCommon(many) > many.length / 2)) doubts.push('equal-shares');
  // Who is paid by one hand may well know the others; who pays into one without knowing them is what is looked for.
  if (
    kind === 'fan-in' &&
    acquainted !== undefined &&
    shareOfPairs([...members], acquainted) >= 0.3
  )
    doubts.push('acquainted');
  return doubts;
};

/** Wages and remittances: the same people, to the same amount or month after month. */
const isRegular = (
  group: readonly Payment[],
  members: ReadonlySet<string>,
  other: (payment: Payment) => string,
): boolean => {
  const habits = [...Map.groupBy(group, other)].filter(([party]) => members.has(party));
  const steady = habits.filter(
    ([, one]) =>
      one.length >= 4 || (one.length >= 2 && new Set(one.map(({ amount }) => amount)).size === 1),
  );
  return steady.length * 2 >= habits.length;
};

/** How many are of the amount that most are of. */
const mostCommon = (payments: readonly Payment[]): number =>
  Math.max(
    ...[...Map.groupBy(payments, ({ amount }) => amount).values()].map(({ length }) => length),
  );

const shareOfPairs = (people: readonly string[], acquainted: Acquainted): number => {
  const pairs = people.flatMap((a, at) => people.slice(at + 1).map((b) => acquainted(a, b)));
  return pairs.filter(Boolean).length / Math.max(1, pairs.length);
};
