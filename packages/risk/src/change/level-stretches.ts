import { median } from '../statistics/median.ts';
import { changePoints } from './change-points.ts';

/** A stretch of a series that lies at one level. */
export interface LevelStretch {
  /** Place of its first value. */
  readonly from: number;
  /** Place after its last value. */
  readonly end: number;
  /** Median of its counts. */
  readonly level: number;
}

/** A change of level must save this many variances of a step, times the logarithm of the length (ours). */
const PENALTY = 4;

/** Shortest stretch (ours): fewer values are a burst. */
const LEAST = 4;

/**
 * A change is a step only where two levels leave at most this share of the squares that a straight line through both
 * stretches leaves (ours; of the M3 series 28 % keep a step with 0.7, 87 % with no such test). What grows steadily has no
 * level to state.
 */
const STEP_SHARE = 0.7;

/**
 * Cuts a series of counts without gaps into stretches of one level, on the logarithm of one more than the counts: the season
 * is taken out, PELT cuts with a penalty by the noise of the steps, and each change must pass {@link STEP_SHARE}. The page
 * that states a level and the forecast that starts from it both take it from here.
 */
export const levelStretches = (y: Float64Array, period: number): readonly LevelStretch[] => {
  const logs = withoutSeason(y.map(Math.log1p), period);
  const steps = logs.subarray(1).map((value, i) => Math.abs(value - (logs[i] as number)));
  // The median step of noise with a variance of one is 0.954. A single value has no step.
  const variance = ((median(steps) || 0) / 0.954) ** 2;
  const penalty = PENALTY * Math.max(variance, 1e-6) * Math.log(Math.max(2, logs.length));
  const { ends } = changePoints(logs, { penalty, least: Math.min(LEAST, logs.length) });
  const starts: number[] = [];
  for (const [i, end] of ends.entries()) {
    const from = ends[i - 1] ?? 0;
    const before = starts.at(-1);
    if (before === undefined || isStep(logs.subarray(before, end), from - before))
      starts.push(from);
  }
  return starts.map((from, i) => {
    const end = starts[i + 1] ?? y.length;
    return { from, end, level: median(y.subarray(from, end)) };
  });
};

/** Seasons that must be known before one is taken out: a step in one of two would be taken for it. */
const LEAST_SEASONS = 3;

/** Takes out the median distance of each place of the season from the mean of the season around it. */
const withoutSeason = (logs: Float64Array, period: number): Float64Array => {
  if (period < 2 || logs.length < LEAST_SEASONS * period) return logs;
  const half = period >> 1;
  const distances = logs.map((value, i) => {
    const around = logs.subarray(i - half, i - half + period);
    return i < half || around.length < period ? Number.NaN : value - mean(around);
  });
  const season = Array.from({ length: period }, (_, place) =>
    median(distances.filter((value, i) => i % period === place && !Number.isNaN(value))),
  );
  return logs.map((value, i) => value - (season[i % period] as number));
};

const isStep = (values: Float64Array, place: number): boolean =>
  squaresOfLevel(values.subarray(0, place)) + squaresOfLevel(values.subarray(place)) <=
  STEP_SHARE * squaresOfLine(values);

const mean = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const squaresOfLevel = (values: Float64Array): number => {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
};

const squaresOfLine = (values: Float64Array): number => {
  const middle = mean(values);
  const half = (values.length - 1) / 2;
  let both = 0;
  let own = 0;
  for (const [i, value] of values.entries()) {
    both += (i - half) * (value - middle);
    own += (i - half) ** 2;
  }
  const slope = own === 0 ? 0 : both / own;
  return values.reduce((sum, value, i) => sum + (value - middle - slope * (i - half)) ** 2, 0);
};
