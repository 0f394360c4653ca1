import { labelPlaces, roundSteps } from './axis.ts';
import { type Drawing, inks, type Point, type Shape } from './drawing.ts';

/** What a chart of a series shows; all lists are as long as the labels, not a number where nothing is known. */
export interface SeriesChart {
  readonly labels: readonly string[];
  readonly counts: readonly number[];
  /** The greatest count that gives no warning. */
  readonly bound?: readonly number[] | undefined;
  readonly expected?: readonly number[] | undefined;
  /** Places of warnings. */
  readonly alarms?: readonly number[] | undefined;
  /** What is forecast, after the last count; narrow and wide interval. */
  readonly forecast?:
    | {
        readonly labels: readonly string[];
        readonly mean: readonly number[];
        readonly intervals: readonly {
          readonly lower: readonly number[];
          readonly upper: readonly number[];
        }[];
      }
    | undefined;
  readonly names: {
    readonly counts: string;
    readonly expected: string;
    readonly bound: string;
    readonly alarm: string;
    readonly forecast: string;
  };
  readonly numberText: (value: number) => string;
}

const WIDTH = 496;
const HEIGHT = 190;
const LEFT = 46;
const RIGHT = 18;
const BOTTOM = 20;

/** A series over time: counts as a line, expectation and bound, warnings as dots, the forecast with its intervals. */
export const seriesChart = (chart: SeriesChart): Drawing => {
  const { labels, counts, forecast } = chart;
  const all = [...labels, ...(forecast?.labels ?? [])];
  const widest = forecast?.intervals.at(-1)?.upper ?? [];
  // A bound or an interval that reaches far above everything that was is cut, so that the counts can be seen.
  const seen = greatest([...counts, ...(chart.expected ?? []), ...(forecast?.mean ?? [])]);
  const far = greatest([...widest, ...(chart.bound ?? [])]);
  const steps = roundSteps(Math.max(seen, Math.min(far, seen * 1.25)));
  const top = steps.at(-1) ?? 1;
  const names = legend(chart);
  const x = (i: number): number =>
    LEFT + ((i + 0.5) / Math.max(1, all.length)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number): number =>
    HEIGHT - BOTTOM - (Math.min(value, top) / top) * (HEIGHT - names.height - BOTTOM);
  const line = (values: readonly number[], from: number): readonly (readonly Point[])[] =>
    stretches(values).map((stretch) => stretch.map(([i, value]): Point => [x(from + i), y(value)]));
  const drawn = (
    values: readonly number[] | undefined,
    ink: string,
    width: number,
    dashed: boolean,
  ) => line(values ?? [], 0).map((points): Shape => ({ kind: 'line', points, ink, width, dashed }));
  return {
    width: WIDTH,
    height: HEIGHT,
    shapes: [
      ...grid(steps, y, chart.numberText),
      ...forecastShapes(chart, x, y),
      ...drawn(
        chart.bound?.map((value) => (value > top ? Number.NaN : value)),
        inks.barSoft,
        1.1,
        false,
      ),
      ...drawn(chart.expected, inks.expected, 1, true),
      ...drawn(counts, inks.line, 1.5, false),
      ...(chart.alarms ?? []).flatMap((i): readonly Shape[] => {
        const value = counts[i] ?? Number.NaN;
        return Number.isNaN(value)
          ? []
          : [{ kind: 'dot', at: [x(i), y(value)], radius: 2.8, ink: inks.alarm }];
      }),
      ...labelPlaces(all.length, 9).map(
        (i): Shape => ({
          kind: 'text',
          at: [x(i), HEIGHT - 6],
          text: all[i] ?? '',
          size: 7,
          anchor: 'middle',
          ink: inks.soft,
        }),
      ),
      ...names.shapes,
    ],
  };
};

const greatest = (values: readonly number[]): number =>
  Math.max(0, ...values.filter((value) => !Number.isNaN(value)));

/** Stretches of known values, each as places and values. */
const stretches = (values: readonly number[]): readonly (readonly [number, number][])[] => {
  const found: [number, number][][] = [];
  let open: [number, number][] | undefined;
  values.forEach((value, i) => {
    if (Number.isNaN(value)) open = undefined;
    else if (open === undefined) {
      open = [[i, value]];
      found.push(open);
    } else open.push([i, value]);
  });
  return found;
};

const grid = (
  steps: readonly number[],
  y: (value: number) => number,
  numberText: SeriesChart['numberText'],
): readonly Shape[] =>
  steps.flatMap((step): readonly Shape[] => [
    {
      kind: 'line',
      points: [
        [LEFT, y(step)],
        [WIDTH - RIGHT, y(step)],
      ],
      ink: step === 0 ? inks.soft : inks.grid,
      width: 0.5,
    },
    {
      kind: 'text',
      at: [LEFT - 4, y(step) + 2.5],
      text: numberText(step),
      size: 7,
      anchor: 'end',
      ink: inks.soft,
    },
  ]);

const forecastShapes = (
  { counts, forecast }: SeriesChart,
  x: (i: number) => number,
  y: (value: number) => number,
): readonly Shape[] => {
  if (forecast === undefined) return [];
  const from = counts.length;
  const before = counts.findLastIndex((value) => !Number.isNaN(value));
  const start: readonly Point[] = before < 0 ? [] : [[x(before), y(counts[before] ?? 0)]];
  const points = (values: readonly number[]): readonly Point[] =>
    values.map((value, i): Point => [x(from + i), y(value)]);
  const bands = [...forecast.intervals].reverse().map(
    ({ lower, upper }, i): Shape => ({
      kind: 'area',
      points: [...start, ...points(upper), ...points(lower).toReversed()],
      ink: i === 0 && forecast.intervals.length > 1 ? inks.bandWide : inks.band,
    }),
  );
  return [
    ...bands,
    {
      kind: 'line',
      points: [...start, ...points(forecast.mean)],
      ink: inks.forecast,
      width: 1.5,
      dashed: true,
    },
  ];
};

/** Names beside their marks, above the chart, in as many rows as they need. */
const legend = ({
  names,
  expected,
  bound,
  alarms = [],
  forecast,
}: SeriesChart): { readonly shapes: readonly Shape[]; readonly height: number } => {
  const entries = [
    { name: names.counts, ink: inks.line, mark: 'line', shown: true },
    { name: names.expected, ink: inks.expected, mark: 'dashes', shown: expected !== undefined },
    { name: names.bound, ink: inks.barSoft, mark: 'line', shown: bound !== undefined },
    { name: names.alarm, ink: inks.alarm, mark: 'dot', shown: alarms.length > 0 },
    { name: names.forecast, ink: inks.forecast, mark: 'dashes', shown: forecast !== undefined },
  ].filter(({ shown }) => shown);
  let [x, y] = [LEFT, 8];
  const shapes = entries.flatMap(({ name, ink, mark }): readonly Shape[] => {
    const width = 26 + textWidth(name, 7.5);
    if (x > LEFT && x + width > WIDTH) [x, y] = [LEFT, y + 11];
    const here = x;
    x += width;
    const ends: readonly Point[] = [
      [here, y],
      [here + 14, y],
    ];
    return [
      mark === 'dot'
        ? { kind: 'dot', at: [here + 7, y], radius: 2.8, ink }
        : { kind: 'line', points: ends, ink, width: 1.6, dashed: mark === 'dashes' },
      {
        kind: 'text',
        at: [here + 17, y + 2.6],
        text: name,
        size: 7.5,
        anchor: 'start',
        ink: inks.text,
      },
    ];
  });
  return { shapes, height: y + 14 };
};

/** Width of a text, generously: Georgian letters are wider than Latin ones. */
const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + (sign >= '\u10A0' && sign <= '\u10FF' ? 0.66 : 0.55), 0) *
  size;
