export type { Cell, CellStatus, CountSeries, SeriesKey } from './count-series.ts';
export { cellAt, cellStatuses, countSeries, keyText } from './count-series.ts';
export type { Frequency, Period, PeriodFault, PeriodLabel } from './period.ts';
export {
  firstDayOf,
  formatPeriod,
  frequencies,
  parsePeriodLabel,
  periodOf,
  periodsPerYear,
  placeInYear,
} from './period.ts';
