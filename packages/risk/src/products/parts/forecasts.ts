import { type ReliabilityReason, reliabilityOf } from '../../forecast/index.ts';
import { formatPeriod, type Period } from '../../series/index.ts';
import type { ReportedSeries } from '../content.ts';
import type { ProductBlock } from '../document.ts';
import { fill, percentText } from '../words.ts';
import { chartOf } from './charts.ts';
import { type Composer, columnsOf, heading, nameOf, note, sourceOf } from './part.ts';

/** Forecasts of the wholes with their intervals and what the method was worth on the past. */
export const forecastPart = (composer: Composer): readonly ProductBlock[] => {
  const { words } = composer.texts;
  const made = composer.content.wholes.flatMap((one) => ofOne(composer, one));
  return [heading(words.forecastTitle), ...(made.length === 0 ? [note(words.noForecast)] : made)];
};

const ofOne = (composer: Composer, one: ReportedSeries): readonly ProductBlock[] => {
  const {
    texts: { words },
    language,
    number,
  } = composer;
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
      caption: `${words.forecastTitle}: ${name}`,
      columns: columnsOf([
        words.forecastTitle,
        name,
        ...forecast.intervals.map(({ level }) =>
          fill(words.interval, percentText(level * 100, language)),
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
            fill(
              words.forecastSkill,
              name,
              methodText(composer, forecast.method),
              number(backtest.origins.length),
              percentText(backtest.relativeError * 100, language),
            ),
          ),
        ]),
    ...reliabilityOf(backtest).reasons.map((reason) => note(words[cautions[reason]])),
  ];
};

const cautions = {
  'no-skill': 'noSkill',
  'not-tried': 'notTried',
  'intervals-missed': 'intervalsMissed',
  'intervals-missed-often': 'intervalsMissedOften',
} as const satisfies Record<ReliabilityReason, string>;

/** A method in words where it has none that all languages share, as `ETS(M,N,N)` is one. */
const methodText = ({ texts: { words } }: Composer, method: string): string =>
  method === 'median of four'
    ? words.medianOfFour
    : method === 'median of four at the last level'
      ? words.medianAtLevel
      : method;
