import { type CountSeries, cellStatuses, keyText } from '../series/count-series.ts';
import { type Frequency, formatPeriod, type Period } from '../series/period.ts';
import type { Columns } from './columns.ts';
import type { RowProblem } from './row-problem.ts';

/** Rows that could be read, column by column: a few bytes a row. */
export interface Observations {
  readonly rows: number;
  /** Line of each row. */
  readonly lines: ArrayLike<number>;
  /** Period of each row; not a number where the row is passed over. */
  readonly periods: ArrayLike<number>;
  /** Count of each row, or a negative number: the negated place of its reason in the list of statuses. */
  readonly cells: ArrayLike<number>;
  /** For each row the place of its key in the list of keys. */
  readonly keys: ArrayLike<number>;
  readonly names: readonly (readonly string[])[];
}

/** Periods by series that are made: a wrong year must not fill the memory. */
const MOST_CELLS = 5_000_000;

/**
 * Brings rows to series that all run from the first to the last period of the table. A second row for the same period of
 * the same series is a problem, whatever it says.
 */
export const assemble = (
  observations: Observations,
  columns: Columns,
  frequency: Frequency,
  absent: 'not-reported' | 'zero',
  say: (problem: RowProblem) => void,
): readonly CountSeries[] => {
  const { rows, lines, periods, cells, keys, names } = observations;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const used = new Uint8Array(names.length);
  for (let row = 0; row < rows; row += 1) {
    const period = periods[row] as number;
    if (Number.isNaN(period)) continue;
    if (period < first) first = period;
    if (period > last) last = period;
    used[keys[row] as number] = 1;
  }
  if (last < first) return [];
  const length = last - first + 1;
  const series = used.reduce((sum, one) => sum + one, 0);
  if (length * series > MOST_CELLS) {
    const ends = [first, last].map((period) => formatPeriod(period as Period, frequency));
    say({ line: 1, column: columns.date, value: ends.join(' '), code: 'risk.table.span' });
    return [];
  }
  const made = names.map((key, index) =>
    used[index] === 0 ? undefined : emptySeries(columns.keys, key, frequency, first, length),
  );
  for (let row = 0; row < rows; row += 1) {
    const period = periods[row] as number;
    const one = made[keys[row] as number];
    if (Number.isNaN(period) || one === undefined) continue;
    if (one.statuses[period - first] !== OPEN)
      say({
        line: lines[row] as number,
        column: columns.date,
        value: formatPeriod(period as Period, frequency),
        code: 'risk.row.duplicate',
      });
    else put(one, period - first, cells[row] as number);
  }
  const whole = made.filter((one) => one !== undefined);
  for (const one of whole) closeGaps(one, absent);
  const order = new Map(whole.map((one) => [one, keyText(one.key)]));
  const by = (one: CountSeries) => order.get(one) ?? '';
  return whole.sort((a, b) => (by(a) < by(b) ? -1 : 1));
};

/** A place in the statuses for which no row has come yet. */
const OPEN = 255;

const emptySeries = (
  dimensions: readonly string[],
  key: readonly string[],
  frequency: Frequency,
  first: number,
  length: number,
): CountSeries => ({
  key: Object.fromEntries(dimensions.map((name, index) => [name, key[index] ?? ''])),
  frequency,
  start: first as Period,
  counts: new Float64Array(length).fill(Number.NaN),
  statuses: new Uint8Array(length).fill(OPEN),
});

const put = ({ counts, statuses }: CountSeries, place: number, cell: number): void => {
  if (cell >= 0) counts[place] = cell;
  statuses[place] = cell >= 0 ? 0 : -cell;
};

const closeGaps = (one: CountSeries, absent: 'not-reported' | 'zero'): void => {
  for (let place = 0; place < one.statuses.length; place += 1)
    if (one.statuses[place] === OPEN) put(one, place, absent === 'zero' ? 0 : -NOT_REPORTED);
};

const NOT_REPORTED = cellStatuses.indexOf('not-reported');
