/** What a series can be told apart by. */
export const dimensions = [
  'date',
  'border-type',
  'section',
  'bcp',
  'nationality',
  'direction',
  'route',
  'means',
  'place',
  'reason',
  'document-type',
  'issuing-country',
  'fraud-type',
  'movement',
  'last-airport',
  'return-type',
  'joint-operation',
  'exploitation',
  'kind',
  'consulate',
] as const;

/** One of {@link dimensions}. */
export type Dimension = (typeof dimensions)[number];

/** Letters of the reasons of a refusal, and what stands where none is known. */
export const reasonCodes = [...'ABCDEFGHIJ', 'not-available'] as readonly ReasonCode[];

/** One of {@link reasonCodes}. */
export type ReasonCode =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F'
  | 'G'
  | 'H'
  | 'I'
  | 'J'
  | 'not-available';

/** Members of the fixed lists below, save the reasons. */
export type MemberCode =
  | 'land'
  | 'sea'
  | 'air'
  | 'inland'
  | 'land-intra'
  | 'between-bcps'
  | 'entry'
  | 'exit'
  | 'transit'
  | 'counterfeit'
  | 'forged'
  | 'stolen-blank'
  | 'impostor'
  | 'fraudulently-obtained'
  | 'pseudo'
  | 'forced'
  | 'voluntary'
  | 'assisted';

/** Members of the dimensions that have a fixed list; the others are the unit's own, or code lists of countries. */
export const members: Readonly<Partial<Record<Dimension, readonly (MemberCode | ReasonCode)[]>>> = {
  'border-type': ['land', 'sea', 'air'],
  direction: ['entry', 'exit'],
  place: ['land', 'sea', 'air', 'inland', 'land-intra', 'between-bcps'],
  reason: reasonCodes,
  'fraud-type': [
    'counterfeit',
    'forged',
    'stolen-blank',
    'impostor',
    'fraudulently-obtained',
    'pseudo',
  ],
  movement: ['entry', 'exit', 'transit'],
  'return-type': ['forced', 'voluntary', 'assisted'],
};

/** Core series, by the codes of the networks FRAN and EDF-RAN where these have one. */
export const indicatorCodes = [
  '1A',
  '1B',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7A',
  '7B',
  'P',
  'THB',
  'CBC',
  'VES',
  'LIVES',
] as const;

/** One of {@link indicatorCodes}. */
export type IndicatorCode = (typeof indicatorCodes)[number];

/** Indicators computed from the core series. */
export const derivedCodes = [
  'refusal-rate',
  'apprehension-share',
  'document-fraud-rate',
  'return-rate',
  'facilitator-ratio',
  'concentration',
  'entropy-change',
  'displacement',
  'overstay-proxy',
  'asylum-after-refusal',
  'year-on-year',
] as const;

/** One of {@link derivedCodes}. */
export type DerivedCode = (typeof derivedCodes)[number];
