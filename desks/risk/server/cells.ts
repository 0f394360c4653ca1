import {
  type Cell,
  type CountSeries,
  cellStatuses,
  type Frequency,
  firstDayOfLabel,
  formatPeriod,
  type Period,
  parsePeriodLabel,
  periodOf,
} from '@amirani/risk/series';
import type { RiskCell, RiskSeriesKey } from '../api/types.ts';

/** Encodes the cells of a series for the database: counts, or the negative index of the reason for a missing count. */
export const storedCells = ({ counts, statuses }: CountSeries): number[] =>
  Array.from(statuses, (status, place) => (status === 0 ? (counts[place] as number) : -status));

/** A series out of what the database keeps. */
export const seriesOf = (
  key: RiskSeriesKey,
  frequency: Frequency,
  first: number,
  cells: readonly number[],
): CountSeries => ({
  key,
  frequency,
  start: first as Period,
  counts: Float64Array.from(cells, (cell) => (cell >= 0 ? cell : Number.NaN)),
  statuses: Uint8Array.from(cells, (cell) => (cell >= 0 ? 0 : -cell)),
});

/** The sum of what is known. */
export const totalOf = (cells: readonly number[]): number =>
  cells.reduce((sum, cell) => (cell > 0 ? sum + cell : sum), 0);

/** A stored cell as it is shown. */
export const shownCell = (cell: number): RiskCell =>
  cell >= 0 ? cell : (cellStatuses[-cell] as Exclude<Cell, number>);

/** A shown cell as it is stored. */
export const storedCell = (cell: RiskCell): number =>
  typeof cell === 'number' ? cell : -cellStatuses.indexOf(cell);

/** The stored cell of what nobody reported. */
export const NOT_REPORTED = storedCell('not-reported');

/** A period as text. */
export const periodText = (period: number, frequency: Frequency): string =>
  formatPeriod(period as Period, frequency);

/** A text as a period of a frequency; undefined where it names none. */
export const periodFrom = (text: string, frequency: Frequency): Period | undefined => {
  const label = parsePeriodLabel(text);
  if (!label.ok) return undefined;
  return periodOf(firstDayOfLabel(label.value), frequency);
};
