import type { CivilDate } from '@amirani/core';
import {
  type CountSeries,
  cellAt,
  type Frequency,
  firstDayOf,
  formatPeriod,
  frequencies,
  type Period,
  periodOf,
  periodsPerYear,
} from '../series/index.ts';
import type { ProductKind } from './document.ts';

/** What one column of a product covers: some periods of the data. */
export interface Span {
  readonly from: Period;
  /** How many periods of the data. */
  readonly length: number;
  readonly frequency: Frequency;
  /** The period that it is called by: its own, or the quarter or year that several make. */
  readonly named: Period;
  readonly whole: Frequency;
  /** The form in a query: `2026-03`, `2026-W14`, `2026-Q1`, `2026`. */
  readonly code: string;
}

/** Months of a span of a product; a weekly one and a flash report take the periods of the data as they are. */
const MONTHS: Readonly<Record<ProductKind, number>> = {
  weekly: 0,
  monthly: 1,
  quarterly: 3,
  annual: 12,
  flash: 0,
};

/** Frequencies that a product can be made of; others cannot be told apart or put together into its periods. */
export const frequenciesOf = (kind: ProductKind): readonly Frequency[] =>
  kind === 'weekly' ? ['week'] : kind === 'flash' ? frequencies : MADE_OF[kind];

const MADE_OF = {
  monthly: ['month'],
  quarterly: ['month', 'quarter'],
  annual: ['month', 'quarter', 'year'],
} as const;

/** The span that had ended on a day, and those before it: `back` 0 is the last one. */
export const spanOf = (
  kind: ProductKind,
  frequency: Frequency,
  at: CivilDate,
  back: number,
): Span => {
  const length = Math.max(1, (MONTHS[kind] * periodsPerYear(frequency)) / 12);
  // The period that the day itself lies in has not ended, however late in it the day is.
  const open = Math.floor(periodOf(at, frequency) / length);
  const from = ((open - 1 - back) * length) as Period;
  // Several periods of the data together are a quarter or a year.
  const whole = length === 1 ? frequency : MONTHS[kind] === 3 ? 'quarter' : 'year';
  const named = periodOf(firstDayOf(from, frequency), whole);
  return { from, length, frequency, named, whole, code: formatPeriod(named, whole) };
};

/** Periods ahead that a product shows of data of a frequency; as many months whatever they are made of. */
export const periodsAhead = (kind: ProductKind, frequency: Frequency): number =>
  inPeriods(AHEAD[kind], frequency);

/** Weeks of a weekly product, months of the others; a flash report looks at what is there. */
const AHEAD: Readonly<Record<ProductKind, number>> = {
  weekly: 2,
  monthly: 3,
  quarterly: 3,
  annual: 6,
  flash: 0,
};

/** A number of months in quarters or years; a number of shorter periods is unchanged. */
export const inPeriods = (number: number, frequency: Frequency): number =>
  Math.ceil((number * Math.min(12, periodsPerYear(frequency))) / 12);

/** Spans back to the same one of the year before. */
export const spansInYear = ({ length, frequency }: Span): number =>
  frequency === 'day' ? 364 : periodsPerYear(frequency) / length;

/** A sum over a span: known, at least known, or why not. */
export type SpanCount =
  | { readonly status: 'known' | 'at-least'; readonly count: number }
  | { readonly status: 'not-reported' | 'not-applicable' | 'suppressed' };

/**
 * The sum of a series over a span. One period that is not known makes it a lower bound, all of them make it unknown: a
 * missing month is never a zero.
 */
export const countIn = (
  series: CountSeries,
  { from, length }: Span,
  incomplete?: ReadonlySet<Period>,
): SpanCount => {
  let [sum, known, low] = [0, 0, false];
  let why: 'not-reported' | 'not-applicable' | 'suppressed' = 'not-applicable';
  for (let i = 0; i < length; i += 1) {
    const period = (from + i) as Period;
    const cell = cellAt(series, period);
    if (typeof cell === 'number') {
      sum += cell;
      known += 1;
      low ||= incomplete?.has(period) ?? false;
    } else {
      if (cell === 'suppressed' || why === 'not-applicable') why = cell;
      low ||= cell !== 'not-applicable';
    }
  }
  if (known === 0) return { status: why };
  return { status: low ? 'at-least' : 'known', count: sum };
};

/** The count of a span, at least; undefined where nothing is known. */
export const knownCount = (found: SpanCount): number | undefined =>
  'count' in found ? found.count : undefined;
