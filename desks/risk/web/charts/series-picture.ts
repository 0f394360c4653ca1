import { countTicks, scaleFromZero } from './scale.ts';
import type { SeriesPoint, SeriesShown } from './series-points.ts';

/** The shape a period is drawn as; told apart without colour. */
export type Mark = 'count' | 'zero' | 'alarm' | 'not-reported' | 'not-applicable' | 'suppressed';

/** A period with its place. */
interface PlacedPoint {
  readonly point: SeriesPoint;
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
}

/** A series laid out in pixels: everything a drawing needs, and nothing a browser would have to be asked for. */
export interface SeriesPicture {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Where periods without a count stand, below the axis: nothing unknown lies on the line of zero. */
  readonly rail: number;
  readonly points: readonly PlacedPoint[];
  /** Whether there is room for a shape on every period; alarms and what is unknown have theirs always. */
  readonly roomy: boolean;
  readonly line: string;
  readonly expected: string;
  readonly band: string;
  readonly changes: readonly { readonly period: string; readonly x: number }[];
  /** Where the newest counts are expected to come to, and between which bounds. */
  readonly becoming: readonly {
    readonly period: string;
    readonly x: number;
    readonly y: number;
    readonly low: number;
    readonly high: number;
  }[];
  readonly vintages: readonly { readonly recordedAt: string; readonly line: string }[];
  readonly forecast:
    | {
        readonly from: number;
        readonly line: string;
        readonly bands: readonly { readonly level: number; readonly area: string }[];
        readonly points: readonly {
          readonly period: string;
          readonly x: number;
          readonly y: number;
        }[];
      }
    | undefined;
  readonly yTicks: readonly { readonly value: number; readonly y: number }[];
  /** Where a year or a month begins. */
  readonly xTicks: readonly {
    readonly first: string;
    readonly kind: 'year' | 'month';
    readonly x: number;
  }[];
}

/** Pixels between two marks from which on each has room. */
const ROOM = 7;
/** Pixels that a label of a year, and one of a month, needs. */
const YEAR_LABEL = 42;
const MONTH_LABEL = 74;

/** Lays a series out in a picture of the given number of pixels. */
export const seriesPicture = (shown: SeriesShown, width: number, height: number): SeriesPicture => {
  const { points, forecast } = shown;
  const most = Math.max(
    1,
    ...points.flatMap(({ count, expected, upper, becoming }) => [
      count ?? 0,
      expected ?? 0,
      upper ?? 0,
      becoming?.upper ?? 0,
    ]),
    ...forecast.flatMap(({ mean, bands }) => [mean, ...bands.map(({ upper }) => upper)]),
  );
  const ticks = countTicks(most, height < 200 ? 3 : 4);
  const top = ticks.at(-1) ?? 1;
  const plot = {
    left: 14 + 7.5 * String(Math.round(top)).length,
    right: width - 10,
    top: 14,
    bottom: height - 46,
  };
  const rail = plot.bottom + 12;
  const all = points.length + forecast.length;
  const step = all < 2 ? 0 : (plot.right - plot.left - 8) / (all - 1);
  const x = (index: number): number => round(plot.left + 4 + step * index);
  const scale = scaleFromZero(top, plot.bottom, plot.top);
  const y = (value: number): number => round(scale.of(Math.max(0, value)));
  const placed = points.map((point, index): PlacedPoint => {
    const mark = markOf(point);
    const unknown = point.count === undefined;
    return { point, mark, x: x(index), y: unknown ? rail : y(point.count ?? 0) };
  });
  const places = new Map(points.map(({ period }, index) => [period, x(index)]));
  const begins = [...points, ...forecast].map(({ first }, index) => ({ first, x: x(index) }));
  return {
    width,
    height,
    plot,
    rail,
    points: placed,
    roomy: step >= ROOM || all < 2,
    line: pathOf(
      placed.map(({ point, x: at, y: up }) => (point.count === undefined ? undefined : [at, up])),
    ),
    expected: pathOf(
      points.map(({ expected }, i) => (expected === undefined ? undefined : [x(i), y(expected)])),
    ),
    band: areaOf(
      points.map(({ upper }, i) => (upper === undefined ? undefined : [x(i), y(0), y(upper)])),
    ),
    changes: shown.changes.flatMap((period) => {
      const at = places.get(period);
      return at === undefined ? [] : [{ period, x: round(at - step / 2) }];
    }),
    becoming: points.flatMap(({ period, becoming }, i) =>
      becoming === undefined
        ? []
        : [
            {
              period,
              x: x(i),
              y: y(becoming.expected),
              low: y(becoming.lower),
              high: y(becoming.upper),
            },
          ],
    ),
    vintages: shown.vintages.map(({ recordedAt, counts }) => ({
      recordedAt,
      line: pathOf(
        points.map(({ period }, i) => {
          const count = counts.get(period);
          return count === undefined ? undefined : [x(i), y(count)];
        }),
      ),
    })),
    forecast: forecast.length === 0 ? undefined : fanOf(shown, x, y),
    yTicks: ticks.map((value) => ({ value, y: y(value) })),
    xTicks: xTicksOf(begins, plot.right - plot.left),
  };
};

const markOf = ({ status, count, alarm }: SeriesPoint): Mark => {
  if (status !== 'reported' || count === undefined)
    return status === 'reported' ? 'not-reported' : status;
  if (alarm === true) return 'alarm';
  return count === 0 ? 'zero' : 'count';
};

/** The fan begins at the last count that is known, so that the eye goes on from there. */
const fanOf = (
  { points, forecast }: SeriesShown,
  x: (index: number) => number,
  y: (value: number) => number,
): NonNullable<SeriesPicture['forecast']> => {
  const lastKnown = points.findLastIndex(({ count }) => count !== undefined);
  const start = points[lastKnown]?.count;
  const ahead = forecast.map((one, index) => ({ ...one, x: x(points.length + index) }));
  const levels = [...new Set(forecast.flatMap(({ bands }) => bands.map(({ level }) => level)))];
  const origin = start === undefined ? [] : [[x(lastKnown), y(start), y(start)] as const];
  return {
    from: round((x(points.length - 1) + x(points.length)) / 2),
    line: pathOf([
      ...origin.map(([at, up]) => [at, up] as const),
      ...ahead.map(({ x: at, mean }) => [at, y(mean)] as const),
    ]),
    bands: levels
      .toSorted((a, b) => b - a)
      .map((level) => ({
        level,
        area: areaOf([
          ...origin,
          ...ahead.map(({ x: at, bands }) => {
            const band = bands.find((one) => one.level === level);
            return band === undefined ? undefined : ([at, y(band.lower), y(band.upper)] as const);
          }),
        ]),
      })),
    points: ahead.map(({ period, x: at, mean }) => ({ period, x: at, y: y(mean) })),
  };
};

/** A line that breaks where nothing is known, never one drawn across. */
const pathOf = (places: readonly (readonly [number, number] | undefined)[]): string => {
  let open = false;
  return places
    .map((place) => {
      const sign = open ? 'L' : 'M';
      open = place !== undefined;
      return place === undefined ? '' : `${sign}${place[0]} ${place[1]}`;
    })
    .join('');
};

/** Areas between a lower and an upper line, one for each stretch that is known. */
const areaOf = (
  places: readonly (readonly [x: number, lower: number, upper: number] | undefined)[],
): string => {
  const stretches: (readonly [number, number, number])[][] = [];
  let open = false;
  for (const place of places) {
    if (place !== undefined && open) stretches.at(-1)?.push(place);
    else if (place !== undefined) stretches.push([place]);
    open = place !== undefined;
  }
  return stretches
    .filter((stretch) => stretch.length > 1)
    .map((stretch) => {
      const up = stretch.map(([x, , upper]) => `${x} ${upper}`);
      const back = stretch.toReversed().map(([x, lower]) => `${x} ${lower}`);
      return `M${up.join('L')}L${back.join('L')}Z`;
    })
    .join('');
};

/** Beginnings of years, or of months where the time is short, as far as their labels have room. */
const xTicksOf = (
  begins: readonly { readonly first: string; readonly x: number }[],
  width: number,
): SeriesPicture['xTicks'] => {
  const newOf = (length: number): readonly { readonly first: string; readonly x: number }[] =>
    begins.filter(
      ({ first }, index) =>
        index > 0 && first.slice(0, length) !== begins[index - 1]?.first.slice(0, length),
    );
  const years = newOf(4);
  const kind = years.length >= 3 ? 'year' : 'month';
  const candidates = kind === 'year' ? years : newOf(7);
  const room = Math.max(1, Math.floor(width / (kind === 'year' ? YEAR_LABEL : MONTH_LABEL)));
  const every = Math.ceil(candidates.length / room);
  return candidates
    .filter((_, index) => index % Math.max(1, every) === 0)
    .map(({ first, x }) => ({ first, kind, x }));
};

const round = (value: number): number => Math.round(value * 10) / 10;
