import { reliabilityOf } from '../../forecast/index.ts';
import { formatPeriod, type Period } from '../../series/index.ts';
import type { ReportedSeries } from '../content.ts';
import type { ProductBlock } from '../document.ts';
import { percentText } from '../words.ts';
import { chartOf } from './charts.ts';
import { type Composer, columnsOf, heading, nameOf, note, sourceOf } from './part.ts';

/** Forecasts of the wholes with their intervals and what the method was worth on the past. */
export const forecastPart = (composer: Composer): readonly ProductBlock[] => {
  const { say } = composer;
  const made = composer.content.wholes.flatMap((one) => ofOne(composer, one));
  return [
    heading(say('product.forecast-title')),
    ...(made.length === 0 ? [note(say('product.no-forecast'))] : made),
  ];
};

const ofOne = (composer: Composer, one: ReportedSeries): readonly ProductBlock[] => {
  const { say, language, number } = composer;
  const { forecast: found, series } = one;
  const forecast = found?.forecast;
  if (found === undefined || forecast === undefined) return [];
  const { backtest } = found;
  const name = nameOf(composer, one);
  const code = (i: number): string => formatPeriod((found.first + i) as Period, series.frequency);
  const source = sourceOf(composer, one);
  return [
    ...chartOf(composer, one, true),
    {
      kind: 'table',
      caption: `${say('product.forecast-title')}: ${name}`,
      columns: columnsOf([
        say('product.forecast-title'),
        name,
        ...forecast.intervals.map(({ level }) =>
          say('product.interval', { level: percentText(level * 100, language) }),
        ),
      ]),
      rows: Array.from(forecast.mean, (mean, i) => [
        { text: code(i), source },
        { text: number(mean), source, bold: true },
        ...forecast.intervals.map(({ lower, upper }) => ({
          text: `${number(lower[i] ?? 0)} – ${number(upper[i] ?? 0)}`,
          source,
        })),
      ]),
      sum: false,
    },
    ...(backtest === undefined || backtest.skill === 'unknown'
      ? []
      : [
          note(
            say('product.forecast-skill', {
              series: name,
              method: methodText(composer, forecast.method),
              origins: number(backtest.origins.length),
              error: percentText(backtest.relativeError * 100, language),
            }),
          ),
        ]),
    ...reliabilityOf(backtest).reasons.map((reason) => note(say(`product.${reason}`))),
  ];
};

/** A method in words, if it does not have a name shared by all languages, such as `ETS(M,N,N)`. */
const methodText = ({ say }: Composer, method: string): string =>
  method === 'median of four'
    ? say('product.median-of-four')
    : method === 'median of four at the last level'
      ? say('product.median-at-level')
      : method;
