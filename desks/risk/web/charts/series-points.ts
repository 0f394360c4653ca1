/** Why a period has a count or none; zero is a count. */
export type PointStatus = 'reported' | 'not-reported' | 'not-applicable' | 'suppressed';

/** One period of a series as it is shown. */
export interface SeriesPoint {
  /** `2026-W47`, `2026-11` or a day. */
  readonly period: string;
  /** The first day of the period. */
  readonly first: string;
  readonly status: PointStatus;
  readonly count?: number | undefined;
  readonly expected?: number | undefined;
  /** The greatest count that gives no alarm. */
  readonly upper?: number | undefined;
  /** Undefined where the method could not say. */
  readonly alarm?: boolean | undefined;
  /** What it is expected to become once all has come in. */
  readonly becoming?: Becoming | undefined;
}

/** A nowcast of one period with its widest interval. */
export interface Becoming {
  readonly expected: number;
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
}

/** One period ahead. */
export interface ForecastPoint {
  readonly period: string;
  readonly first: string;
  readonly mean: number;
  /** Intervals, the widest first. */
  readonly bands: readonly {
    readonly level: number;
    readonly lower: number;
    readonly upper: number;
  }[];
}

/** Everything that a picture of a series shows. */
export interface SeriesShown {
  readonly points: readonly SeriesPoint[];
  /** Periods with which another level begins. */
  readonly changes: readonly string[];
  /** What was known before: counts by period, the newest vintage first. */
  readonly vintages: readonly {
    readonly recordedAt: string;
    readonly counts: ReadonlyMap<string, number>;
  }[];
  readonly forecast: readonly ForecastPoint[];
}

/** The last `length` periods, with what belongs to them; all where no length is given. */
export const lastPeriods = (shown: SeriesShown, length: number | undefined): SeriesShown => {
  if (length === undefined || shown.points.length <= length) return shown;
  const points = shown.points.slice(-length);
  const kept = new Set(points.map(({ period }) => period));
  return { ...shown, points, changes: shown.changes.filter((period) => kept.has(period)) };
};
