import { type CivilDate, dateParts } from '@amirani/core';
import {
  type CountSeries,
  cellAt,
  type Frequency,
  firstDayOf,
  formatPeriod,
  type Period,
  periodOf,
} from '../series/index.ts';
import type { RiskLanguage } from '../texts/index.ts';
import type { ProductKind } from './document.ts';
import { productTexts } from './texts/index.ts';
import { fill, periodText } from './words.ts';

/** What one column of a product covers: some periods of the data, with a name. */
export interface Span {
  readonly from: Period;
  /** How many periods of the data. */
  readonly length: number;
  readonly frequency: Frequency;
  readonly text: string;
  /** As it stands in a query: `2026-03`, `2026-W14`, `2026-Q1`, `2026`. */
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
  kind === 'weekly' ? ['week'] : kind === 'flash' ? ['day', 'week', 'month'] : ['month'];

/** The span that had ended on a day, and those before it: `back` 0 is the last one. */
export const spanOf = (
  kind: ProductKind,
  frequency: Frequency,
  at: CivilDate,
  back: number,
  language: RiskLanguage,
): Span => {
  const length = Math.max(1, MONTHS[kind]);
  // The period that the day itself lies in has not ended, however late in it the day is.
  const open = Math.floor(periodOf(at, frequency) / length);
  const from = ((open - 1 - back) * length) as Period;
  const { words } = productTexts[language];
  if (length === 1)
    return {
      from,
      length,
      frequency,
      text: periodText(from, frequency, language),
      code: formatPeriod(from, frequency),
    };
  const { year, month } = dateParts(firstDayOf(from, frequency));
  const quarter = String((month + 2) / 3);
  return length === 3
    ? {
        from,
        length,
        frequency,
        text: fill(words.quarter, quarter, String(year)),
        code: `${year}-Q${quarter}`,
      }
    : { from, length, frequency, text: fill(words.year, String(year)), code: String(year) };
};

/** Spans back to the same one of the year before. */
export const spansInYear = ({ length, frequency }: Span): number =>
  frequency === 'day' ? 364 : frequency === 'week' ? 52 : 12 / length;

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
