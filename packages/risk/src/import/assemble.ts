import type { Cell, CountSeries } from '../series/count-series.ts';
import { countSeries, keyText } from '../series/count-series.ts';
import { type Frequency, formatPeriod, type Period } from '../series/period.ts';
import type { Columns } from './columns.ts';
import type { RowProblem } from './row-problem.ts';

/** One row that could be read. */
export interface Observation {
  readonly line: number;
  readonly period: Period;
  readonly cell: Cell;
  readonly key: readonly string[];
}

/** Periods by series that are made: a wrong year must not fill the memory. */
const MOST_CELLS = 20_000_000;

/**
 * Brings rows to series that all run from the first to the last period of the table. A second row for the same period of
 * the same series is a problem, whatever it says.
 */
export const assemble = (
  observations: readonly Observation[],
  columns: Columns,
  frequency: Frequency,
  absent: 'not-reported' | 'zero',
): { readonly series: readonly CountSeries[]; readonly problems: readonly RowProblem[] } => {
  if (observations.length === 0) return { series: [], problems: [] };
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { period } of observations) {
    first = Math.min(first, period);
    last = Math.max(last, period);
  }
  const length = last - first + 1;
  const series = new Set(observations.map(nameOf)).size;
  if (length * series > MOST_CELLS) {
    const ends = [first, last].map((period) => formatPeriod(period as Period, frequency));
    return {
      series: [],
      problems: [{ line: 1, column: columns.date, value: ends.join(' '), code: 'risk.table.span' }],
    };
  }
  const problems: RowProblem[] = [];
  const groups = new Map<string, { key: readonly string[]; cells: (Cell | undefined)[] }>();
  for (const observation of observations) {
    const { key, period, cell, line } = observation;
    const name = nameOf(observation);
    let group = groups.get(name);
    if (group === undefined) {
      group = { key, cells: new Array<Cell | undefined>(length).fill(undefined) };
      groups.set(name, group);
    }
    if (group.cells[period - first] === undefined) group.cells[period - first] = cell;
    else
      problems.push({
        line,
        column: columns.date,
        value: formatPeriod(period, frequency),
        code: 'risk.row.duplicate',
      });
  }
  const gap: Cell = absent === 'zero' ? 0 : 'not-reported';
  const made = [...groups.values()].map(({ key, cells }) =>
    countSeries(
      Object.fromEntries(columns.keys.map((name, index) => [name, key[index] ?? ''])),
      frequency,
      first as Period,
      cells.map((cell) => cell ?? gap),
    ),
  );
  const order = new Map(made.map((one) => [one, keyText(one.key)]));
  const by = (one: CountSeries) => order.get(one) ?? '';
  return { series: made.sort((a, b) => (by(a) < by(b) ? -1 : 1)), problems };
};

const nameOf = ({ key }: Observation): string => key.join('\u0000');
