import {
  DEFAULT_METHOD,
  forecastSeries,
  type MethodName,
  methodNames,
  type SeriesForecastOptions,
} from '@amirani/risk/forecast';
import { type Command, parse, usage } from '@platform/cli/command.ts';
import { readCountsTable } from './counts-table.ts';
import { explainForecasts, forecastRecord } from './forecast-record.ts';

/** Longest horizon of a forecast of border counts, in periods. */
const MOST_PERIODS = 120;

/** Forecasts the series of a table and says how the method has done on their past; keeps nothing. */
export const forecast: Command = {
  help: `Usage: amirani forecast FILE.csv --horizon H [--method METHOD] [--origins N] [--level L]... [--conformal] [--json]

Forecasts counts with intervals, and says how the same method would have done on the past beside the seasonal naive one
(the count of a year ago): where it is no better, it says "no skill". A forecast concerns a series, never a person.

  FILE.csv         date,count one period a line; further columns tell series apart. Days as 2026-03-31, weeks as
                   2026-W14 or their Monday, months as 2026-03 or their first day, quarters as 2026-Q1, years as 2026;
                   or a column for each of them. Blank is not reported, 0 is zero.
  --horizon H      periods after the last count: 1 to ${MOST_PERIODS}
  --method METHOD  ${methodNames.slice(0, 7).join(', ')},
                   ${methodNames.slice(7).join(', ')}
                   (default: ${DEFAULT_METHOD})
  --origins N      origins of the back-test, one period apart (default: 12; 0 for none)
  --level L        level of an interval, such as 0.9; may be given again (default: 0.8 and 0.95)
  --conformal      stretch the intervals to what the back-test has missed
  --json           one object; its schema is docs/reference/forecast.schema.json

Exit code 2 where a row cannot be used: nothing is forecast then. What is found never changes the exit code.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parse('forecast', args, {
      horizon: { type: 'string' },
      method: { type: 'string', default: DEFAULT_METHOD },
      origins: { type: 'string', default: '12' },
      level: { type: 'string', multiple: true },
      conformal: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    });
    const [path, ...more] = positionals;
    if (path === undefined) throw usage('forecast', 'a file of counts is needed');
    if (more.length > 0) throw usage('forecast', `${more[0]} is one file too many`);
    if (values.horizon === undefined) throw usage('forecast', '--horizon H is needed');
    const options: SeriesForecastOptions = {
      method: methodOf(values.method),
      steps: wholeNumber('horizon', values.horizon, 1, MOST_PERIODS),
      origins: wholeNumber('origins', values.origins, 0, 1000),
      levels: levelsOf(values.level ?? ['0.8', '0.95']),
      intervals: values.conformal ? 'conformal' : 'model',
    };
    if (values.conformal && options.origins === 0)
      throw usage('forecast', '--conformal needs origins of a back-test');
    const table = await readCountsTable(path);
    const made = table.series.map((series) => forecastSeries(series, options));
    await terminal.out(
      values.json
        ? `${JSON.stringify(forecastRecord(table, made, options), null, 1)}\n`
        : explainForecasts(table, made, options),
    );
    return 0;
  },
};

const methodOf = (name: string): MethodName => {
  const method = methodNames.find((one) => one === name);
  if (method === undefined)
    throw usage('forecast', `--method must be one of ${methodNames.join(', ')}`);
  return method;
};

const wholeNumber = (option: string, text: string, least: number, most: number): number => {
  const value = Number(text);
  if (text.trim() === '' || !Number.isInteger(value) || value < least || value > most)
    throw usage(
      'forecast',
      `--${option} must be a whole number from ${least} to ${most}, not ${text}`,
    );
  return value;
};

const levelsOf = (texts: readonly string[]): readonly number[] =>
  texts.map((text) => {
    const level = Number(text);
    if (!(level > 0 && level < 1))
      throw usage('forecast', `--level must lie between 0 and 1, not ${text}`);
    return level;
  });
