import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the shared risk data; the proofs say so where it is absent. */
export const riskData: string = join(
  process.env['AMIRANI_SAMPLES'] ?? join(import.meta.dirname, '../../../../shared/data'),
  'risk',
);

/** Detections of a route by month, from January 2009 on. */
export interface RouteSeries {
  readonly name: string;
  readonly counts: Float64Array;
}

/** The monthly detections that Frontex publishes, by route and together. */
export interface FrontexSeries {
  /** `2009-01` and so on. */
  readonly months: readonly string[];
  /** Eight routes and the total over all of them, with what belongs to none. */
  readonly series: readonly RouteSeries[];
}

const file = join(riskData, 'frontex/frontex_ibc_monthly_by_route_wide.csv');

/** Undefined where the shared data is absent. */
export const readFrontex = (): FrontexSeries | undefined => {
  if (!existsSync(file)) return undefined;
  const [heading = [], ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
  const column = (place: number): Float64Array =>
    Float64Array.from(rows, (row) => Number(row[place]));
  const routes = heading.slice(1).map((name, i) => ({ name, counts: column(i + 1) }));
  const total = rows.map((row) => row.slice(1).reduce((sum, cell) => sum + Number(cell), 0));
  return {
    months: rows.map(([month = '']) => month),
    series: [
      ...routes.filter(({ name }) => name !== 'Other'),
      { name: 'Total', counts: Float64Array.from(total) },
    ],
  };
};

/** Every third month from `first` to `last` is the last known one of an origin. */
export const frontexOrigins = (first: string, last: string, months: readonly string[]): string[] =>
  months.filter(
    (month) => ['03', '06', '09', '12'].includes(month.slice(5)) && month >= first && month <= last,
  );
