import type { RiskForecast, RiskNowcast, RiskSeries } from '../../api/types.ts';
import type { Becoming, PointStatus, SeriesShown } from '../charts/series-points.ts';
import { firstDayOfLabel } from '../first-day.ts';

/** A vintage of one series as the contract gives it: cells by period, in the order of the vintages. */
export interface KnownBefore {
  readonly vintages: readonly { readonly number: number; readonly recordedAt: string }[];
  readonly periods: readonly {
    readonly period: string;
    readonly cells: readonly (number | string | null)[];
  }[];
}

/** What a picture shows of a series: its points with their bands, its regimes, what was known before, and what may come. */
export const shownOf = (
  series: RiskSeries,
  forecast: RiskForecast | undefined,
  before: KnownBefore | undefined,
  nowcast?: RiskNowcast | undefined,
): SeriesShown => {
  const bands = new Map(series.bands.map((band) => [band.period, band]));
  const become = new Map(nowcast?.points.map((point) => [point.period, becomingOf(point)]));
  return {
    points: series.points.map(({ period, cell }) => {
      const band = bands.get(period);
      const status: PointStatus = typeof cell === 'number' ? 'reported' : cell;
      return {
        period,
        status,
        first: firstDayOfLabel(period),
        count: typeof cell === 'number' ? cell : undefined,
        expected: band?.expected,
        upper: band?.upperBound,
        alarm: band?.alarm,
        becoming: become.get(period),
      };
    }),
    changes: series.regimes.slice(1).map(({ from }) => from),
    vintages: before === undefined ? [] : earlier(before, series.vintage),
    forecast: (forecast?.points ?? []).map(({ period, mean, intervals }) => ({
      period,
      mean,
      first: firstDayOfLabel(period),
      bands: intervals.toSorted((a, b) => b.level - a.level),
    })),
  };
};

const becomingOf = ({
  expected,
  intervals,
}: RiskNowcast['points'][number]): Becoming | undefined => {
  const widest = intervals.toSorted((a, b) => b.level - a.level)[0];
  return widest === undefined ? undefined : { expected, ...widest };
};

/** At most the last three vintages before the one that is shown, the newest first, each as far as it differs. */
const earlier = ({ vintages, periods }: KnownBefore, shown: number): SeriesShown['vintages'] =>
  vintages
    .map((vintage, index) => ({ ...vintage, index }))
    .filter(({ number }) => number < shown)
    .slice(-3)
    .reverse()
    .map(({ recordedAt, index }) => ({
      recordedAt,
      counts: new Map(
        periods.flatMap(({ period, cells }): (readonly [string, number])[] => {
          const cell = cells[index];
          return typeof cell === 'number' ? [[period, cell]] : [];
        }),
      ),
    }))
    .filter(({ counts }) => counts.size > 0);
