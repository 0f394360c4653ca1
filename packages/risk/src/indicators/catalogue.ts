import type { Basis } from '../ciram/index.ts';
import type { Dimension, IndicatorCode } from './codes.ts';

/** What one unit of a series is. */
export type CountedThing =
  | 'detections'
  | 'persons'
  | 'decisions'
  | 'crossings'
  | 'events'
  | 'applications';

/** Who collects a series beyond the state. */
type Network = 'FRAN' | 'EDF-RAN' | 'none';

/** The definition of a core series. Its name and wording are in the texts. */
export interface Indicator {
  readonly code: IndicatorCode;
  readonly network: Network;
  readonly counts: CountedThing;
  /** Dimensions without which a row is not complete (ours). */
  readonly dimensions: readonly Dimension[];
  /** Whether the code is public; which dimensions are mandatory never is. */
  readonly basis: Basis;
  /** Dimensions in which one person may have several members, so that the parts are at least the sum. */
  readonly several?: readonly Dimension[];
  /** Series in which the same person may be counted too: they are never added up. */
  readonly overlaps: readonly IndicatorCode[];
  /** Below this a cell is withheld outside the unit, always, not only in small tables. */
  readonly withholdBelow?: number;
}

/** The core series. Codes 1A to 6 are named in Frontex risk analyses; 7A, 7B and THB are from general knowledge, *not verified*. */
export const indicators: readonly Indicator[] = [
  {
    code: '1A',
    network: 'FRAN',
    counts: 'detections',
    dimensions: ['date', 'border-type', 'section', 'nationality', 'direction', 'route'],
    basis: 'public',
    overlaps: ['1B', '3', '5'],
  },
  {
    code: '1B',
    network: 'FRAN',
    counts: 'persons',
    dimensions: ['date', 'bcp', 'border-type', 'nationality', 'means'],
    basis: 'public',
    overlaps: ['1A', '3', '5'],
  },
  {
    code: '2',
    network: 'FRAN',
    counts: 'persons',
    dimensions: ['date', 'place', 'nationality'],
    basis: 'public',
    overlaps: [],
  },
  {
    code: '3',
    network: 'FRAN',
    counts: 'persons',
    dimensions: ['date', 'place', 'nationality'],
    basis: 'public',
    overlaps: ['1A', '1B', '5', '7A'],
  },
  {
    code: '4',
    network: 'FRAN',
    counts: 'persons',
    dimensions: ['date', 'bcp', 'border-type', 'section', 'nationality', 'reason'],
    basis: 'public',
    several: ['reason'],
    overlaps: ['6'],
  },
  {
    code: '5',
    network: 'FRAN',
    counts: 'applications',
    dimensions: ['date', 'place', 'nationality'],
    basis: 'public',
    overlaps: ['1A', '1B', '3'],
  },
  {
    code: '6',
    network: 'EDF-RAN',
    counts: 'persons',
    dimensions: [
      'date',
      'bcp',
      'border-type',
      'nationality',
      'document-type',
      'issuing-country',
      'fraud-type',
      'movement',
      'last-airport',
    ],
    basis: 'public',
    several: ['document-type', 'issuing-country', 'fraud-type'],
    overlaps: ['4'],
  },
  {
    code: '7A',
    network: 'FRAN',
    counts: 'decisions',
    dimensions: ['date', 'nationality'],
    basis: 'public',
    overlaps: ['3', '7B'],
  },
  {
    code: '7B',
    network: 'FRAN',
    counts: 'persons',
    dimensions: ['date', 'nationality', 'return-type', 'joint-operation'],
    basis: 'public',
    overlaps: ['7A'],
  },
  {
    code: 'P',
    network: 'none',
    counts: 'crossings',
    dimensions: ['date', 'bcp', 'border-type', 'direction'],
    basis: 'ours',
    overlaps: [],
  },
  {
    code: 'THB',
    network: 'none',
    counts: 'persons',
    dimensions: ['date', 'place', 'nationality', 'exploitation'],
    basis: 'ours',
    overlaps: [],
    withholdBelow: 5,
  },
  {
    code: 'CBC',
    network: 'none',
    counts: 'events',
    dimensions: ['date', 'place', 'kind'],
    basis: 'ours',
    overlaps: [],
  },
  {
    code: 'VES',
    network: 'none',
    counts: 'applications',
    dimensions: ['date', 'consulate', 'kind', 'nationality'],
    basis: 'ours',
    overlaps: [],
  },
  {
    code: 'LIVES',
    network: 'none',
    counts: 'persons',
    dimensions: ['date', 'place'],
    basis: 'ours',
    overlaps: ['1A'],
  },
];

/** Whether two series may be added up: never where one person may be in both. */
export const mayBeSummed = (one: IndicatorCode, other: IndicatorCode): boolean =>
  one !== other &&
  !indicators.some(
    ({ code, overlaps }) =>
      (code === one && overlaps.includes(other)) || (code === other && overlaps.includes(one)),
  );
