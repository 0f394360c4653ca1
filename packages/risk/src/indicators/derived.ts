import type { DerivedCode, Dimension, IndicatorCode } from './codes.ts';

/** A quotient of core series (ours). */
export interface DerivedRatio {
  readonly code: DerivedCode;
  readonly numerator: readonly Term[];
  readonly denominator: readonly Term[];
  /** 100 for a share in percent, 100 000 for a rate. */
  readonly per: number;
  /** Periods by which the denominator lies back: decisions come before returns. */
  readonly lag?: number;
}

/** A series, with the members it is cut to: entries among the passengers, overstay on exit among illegal stay. */
export interface Term {
  readonly indicator: IndicatorCode;
  readonly only?: Readonly<Partial<Record<Dimension, readonly string[]>>>;
}

/** Illegal stay that was found on leaving: places of the border, not inland and not between crossing points. */
const ON_EXIT = { place: ['land', 'sea', 'air'] } as const;

/** Crossings, arrivals and shares by plain division. The other derived indicators are functions of whole tables. */
export const derivedRatios: readonly DerivedRatio[] = [
  {
    code: 'refusal-rate',
    numerator: [{ indicator: '4' }],
    denominator: [{ indicator: 'P', only: { direction: ['entry'] } }],
    per: 100_000,
  },
  {
    code: 'apprehension-share',
    numerator: [{ indicator: '1A' }],
    denominator: [{ indicator: '1A' }, { indicator: '1B' }, { indicator: '3', only: ON_EXIT }],
    per: 100,
  },
  {
    code: 'document-fraud-rate',
    numerator: [{ indicator: '6' }],
    denominator: [{ indicator: 'P', only: { direction: ['entry'] } }],
    per: 100_000,
  },
  {
    code: 'return-rate',
    numerator: [{ indicator: '7B' }],
    denominator: [{ indicator: '7A' }],
    per: 100,
    lag: 3,
  },
  {
    code: 'facilitator-ratio',
    numerator: [{ indicator: '2' }],
    denominator: [{ indicator: '1A' }, { indicator: '1B' }],
    per: 100,
  },
  {
    code: 'overstay-proxy',
    numerator: [{ indicator: '3', only: ON_EXIT }],
    denominator: [{ indicator: 'P', only: { direction: ['exit'] } }],
    per: 100_000,
  },
  {
    code: 'asylum-after-refusal',
    numerator: [{ indicator: '5', only: { kind: ['after-refusal'] } }],
    denominator: [{ indicator: '4' }],
    per: 100,
  },
];

/** A quotient with both its sides, so that nobody reads it without them. */
export interface Ratio {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** The quotient of two sums; undefined where a term is not known or the denominator is 0. */
export const ratioOf = (
  numerator: readonly (number | undefined)[],
  denominator: readonly (number | undefined)[],
  per: number,
): Ratio | undefined => {
  const [above, below] = [sumOf(numerator), sumOf(denominator)];
  return above === undefined || below === undefined || below === 0
    ? undefined
    : { value: (above / below) * per, numerator: above, denominator: below };
};

const sumOf = (terms: readonly (number | undefined)[]): number | undefined => {
  let sum = 0;
  for (const term of terms) {
    if (term === undefined || !Number.isFinite(term)) return undefined;
    sum += term;
  }
  return sum;
};
