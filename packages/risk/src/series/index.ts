export type { Cell, CellStatus, CountSeries, SeriesKey } from './count-series.ts';
export { cellAt, cellStatuses, countSeries, keyText } from './count-series.ts';
export type { SumCheck, SumFault, SumProblem, SumRule } from './hierarchy.ts';
export { checkSums } from './hierarchy.ts';
export type { Frequency, Period, PeriodFault, PeriodLabel } from './period.ts';
export {
  firstDayOf,
  firstDayOfLabel,
  formatPeriod,
  frequencies,
  parsePeriodLabel,
  periodOf,
  periodsPerYear,
  placeInYear,
} from './period.ts';
export type { QualityFault, QualityFinding } from './quality.ts';
export { qualityOf } from './quality.ts';
export { SMALLEST_SHOWN, withholdSmall } from './small-cells.ts';
export type { Recorded, Revision } from './vintages.ts';
export { knownAt, revisions } from './vintages.ts';
