import { type CategoryOf, type NamedPersons, namePersons } from '../statements/index.ts';
import type { Payment } from './payment.ts';
import { sum } from './totals.ts';

/** How money moves in a pattern. */
export type MoneyPatternKind = 'fan-in' | 'fan-out' | 'chain' | 'round-trip';

/** Why a pattern may be what many innocent people do. */
export type MoneyDoubt = 'once' | 'regular' | 'equal-shares' | 'acquainted';

/** One way of money between two who may both be named. */
export interface MoneyLink {
  readonly source: string;
  readonly target: string;
  readonly amount: number;
  readonly payments: readonly string[];
}

/**
 * A pattern of payments: a finding for a person to judge. Who only pays into a fan is counted and not named: people who are
 * smuggled pay, and commit no offence by it (Smuggling Protocol, Article 5).
 */
export interface MoneyPattern extends NamedPersons {
  readonly kind: MoneyPatternKind;
  readonly links: readonly MoneyLink[];
  /** Those who pay in, counted. */
  readonly payers: number;
  /** All payments that make it. */
  readonly payments: readonly string[];
  /** How often it happened with the same people. */
  readonly rounds: number;
  readonly currency: string;
  /** What came in at the first step, and what went out at the last, in all rounds. */
  readonly amountIn: number;
  readonly amountOut: number;
  readonly firstDay: number;
  readonly lastDay: number;
  /** Empty where nothing speaks for an innocent reason. */
  readonly doubts: readonly MoneyDoubt[];
}

/** What a finder of patterns found, before people are parted. */
export interface RawPattern {
  readonly kind: MoneyPatternKind;
  /** Payments between the people of the pattern. */
  readonly between: readonly Payment[];
  /** Payments into it from outside. */
  readonly into: readonly Payment[];
  readonly rounds: number;
  readonly amountIn: number;
  readonly amountOut: number;
  readonly doubts: readonly MoneyDoubt[];
}

/** Makes a pattern of it, with victims kept apart from it and from its links. */
export const patternOf = (raw: RawPattern, categoryOf: CategoryOf): MoneyPattern => {
  const persons = namePersons(
    raw.between.flatMap(({ from, to }) => [from, to]),
    categoryOf,
  );
  const named = new Set(persons.named.map(({ id }) => id));
  const links = Map.groupBy(
    raw.between.filter(({ from, to }) => named.has(from) && named.has(to)),
    ({ from, to }) => JSON.stringify([from, to]),
  );
  const all = [...raw.into, ...raw.between].sort((a, b) => a.day - b.day);
  return {
    kind: raw.kind,
    ...persons,
    links: [...links.values()].flatMap((group) => {
      const [first] = group;
      return first === undefined
        ? []
        : [
            {
              source: first.from,
              target: first.to,
              amount: sum(group),
              payments: group.map(({ id }) => id),
            },
          ];
    }),
    payers: new Set(raw.into.map(({ from }) => from)).size,
    payments: all.map(({ id }) => id),
    rounds: raw.rounds,
    currency: all[0]?.currency ?? '',
    amountIn: raw.amountIn,
    amountOut: raw.amountOut,
    firstDay: all[0]?.day ?? Number.NaN,
    lastDay: all.at(-1)?.day ?? Number.NaN,
    doubts: raw.doubts,
  };
};
