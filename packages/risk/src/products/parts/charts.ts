import { formatPeriod, type Period } from '../../series/index.ts';
import type { ReportedSeries } from '../content.ts';
import type { ProductBlock } from '../document.ts';
import { seriesChart } from '../drawing/series-chart.ts';
import { capital } from '../words.ts';
import { type Composer, nameOf, sourceOf, spansOf } from './part.ts';

/** Periods that a chart reaches back: two years of weeks, five of months and of quarters, fifteen years, ninety days. */
const BACK = { week: 104, month: 60, day: 90, quarter: 20, year: 15 } as const;

/** With a forecast, less: what lies ahead is looked at, and not what was long ago. */
const BACK_WITH_FORECAST = { week: 52, month: 24, day: 60, quarter: 12, year: 10 } as const;

/** A chart of each whole up to the period of the product. */
export const wholeCharts = (composer: Composer, withForecast: boolean): readonly ProductBlock[] =>
  composer.content.wholes.flatMap((one) => chartOf(composer, one, withForecast));

/** Counts with expectation, bound, warnings and, where wanted, the forecast. */
export const chartOf = (
  composer: Composer,
  one: ReportedSeries,
  withForecast: boolean,
): readonly ProductBlock[] => {
  const { series, judged, forecast } = one;
  const { say } = composer;
  const [span] = spansOf(composer, one, 1);
  const ahead = withForecast && forecast?.forecast !== undefined ? forecast : undefined;
  // A forecast begins where what is known ends, which may be after the period of the product.
  const last = ahead?.first ?? span.from + span.length;
  const end = Math.min(series.counts.length, last - series.start);
  if (end < 2) return [];
  const back = withForecast ? BACK_WITH_FORECAST : BACK;
  const from = Math.max(0, end - back[series.frequency]);
  const label = (i: number): string => formatPeriod((series.start + i) as Period, series.frequency);
  const places = Array.from({ length: end - from }, (_, i) => from + i);
  const counts = places.map((i) => series.counts[i] ?? Number.NaN);
  const cut = (values: readonly number[]): readonly number[] =>
    places.map((i) => values[i] ?? Number.NaN);
  const alarms = (judged?.alarms ?? []).filter((i) => i >= from && i < end).map((i) => i - from);
  const made = ahead?.forecast;
  const highest = counts.reduce((best, value, i) => (value > (counts[best] ?? -1) ? i : best), 0);
  const lastCount = counts.findLast((value) => !Number.isNaN(value)) ?? Number.NaN;
  const name = nameOf(composer, one);
  const first = label(from);
  const latest = label(end - 1);
  return [
    {
      kind: 'drawing',
      caption: say('product.chart-caption', { series: name }),
      drawing: seriesChart({
        labels: places.map(label),
        counts,
        expected: judged && cut(judged.expected),
        bound: judged && cut(judged.bound),
        alarms,
        forecast: made && {
          labels: Array.from(made.mean, (_, i) => label(end + i)),
          mean: [...made.mean],
          intervals: made.intervals.map(({ lower, upper }) => ({
            lower: [...lower],
            upper: [...upper],
          })),
        },
        names: {
          counts: capital(say('product.counts')),
          expected: capital(say('product.expected')),
          bound: capital(say('product.bound')),
          alarm: capital(say('product.alarm')),
          forecast: capital(say('product.forecast')),
        },
        numberText: composer.number,
      }),
      alternative: say('product.chart-alternative', {
        first,
        last: latest,
        count: Number.isNaN(lastCount) ? say('product.not-reported') : composer.number(lastCount),
        highest: composer.number(counts[highest] ?? 0),
        period: label(from + highest),
        warnings: composer.number(alarms.length),
      }),
      source: sourceOf(composer, one, `${first} … ${latest}`),
    },
  ];
};
