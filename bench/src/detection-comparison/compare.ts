import { MONITORED, type SimulatedSeries, scenarios, WEEKS } from './design.ts';

/** Alarms of one method: of each series the weeks, from 0. */
export type Alarms = readonly ReadonlySet<number>[];

/** A mean with the ends of its 95 % interval. */
interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** How many series it is taken over. */
  readonly series: number;
}

/** What a method does on some series. */
export interface Performance {
  /** Share of outbreaks with an alarm in one of their weeks. */
  readonly detection: number;
  /** Share of outbreaks with an alarm in their first week. */
  readonly firstWeek: number;
  /** Share of weeks outside the outbreak with an alarm. */
  readonly falsePositive: number;
  /** Weeks from the first case to the first alarm, over the outbreaks that were found. */
  readonly delay: number;
}

/** One method less another, series by series. */
export interface Difference {
  readonly detection: Estimate;
  readonly firstWeek: Estimate;
  readonly falsePositive: Estimate;
  /** Over the outbreaks that both found: what only one found has no delay to compare. */
  readonly delay: Estimate;
}

/** What one method did on one series; the delay is not a number where the outbreak was not found. */
interface Outcome {
  readonly found: number;
  readonly first: number;
  readonly falseShare: number;
  readonly delay: number;
}

const outcome = (series: SimulatedSeries, alarms: ReadonlySet<number>): Outcome => {
  const outbreak = new Set(series.outbreak);
  const start = series.outbreak[0] as number;
  const hit = series.outbreak.find((week) => alarms.has(week));
  const clean = Array.from({ length: MONITORED }, (_, i) => WEEKS - MONITORED + i).filter(
    (week) => !outbreak.has(week),
  );
  return {
    found: hit === undefined ? 0 : 1,
    first: hit === start ? 1 : 0,
    falseShare: clean.filter((week) => alarms.has(week)).length / clean.length,
    delay: hit === undefined ? Number.NaN : hit - start,
  };
};

const outcomes = (series: readonly SimulatedSeries[], alarms: Alarms): readonly Outcome[] =>
  series.map((one, i) => outcome(one, alarms[i] as ReadonlySet<number>));

/** How a method does on series. */
export const performanceOf = (series: readonly SimulatedSeries[], alarms: Alarms): Performance => {
  const all = outcomes(series, alarms);
  const mean = (values: readonly number[]) => estimate(values).mean;
  return {
    detection: mean(all.map(({ found }) => found)),
    firstWeek: mean(all.map(({ first }) => first)),
    falsePositive: mean(all.map(({ falseShare }) => falseShare)),
    delay: mean(all.map(({ delay }) => delay)),
  };
};

/** The paired difference of two methods. */
export const differenceOf = (
  series: readonly SimulatedSeries[],
  own: Alarms,
  other: Alarms,
): Difference => {
  const [mine, theirs] = [outcomes(series, own), outcomes(series, other)];
  const paired = (name: keyof Outcome) =>
    estimate(mine.map((one, i) => one[name] - (theirs[i] as Outcome)[name]));
  return {
    detection: paired('found'),
    firstWeek: paired('first'),
    falsePositive: paired('falseShare'),
    delay: paired('delay'),
  };
};

/** Mean and normal interval of what is a number. */
const estimate = (values: readonly number[]): Estimate => {
  const known = values.filter((value) => !Number.isNaN(value));
  const n = known.length;
  const mean = known.reduce((sum, value) => sum + value, 0) / n;
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const half = 1.96 * Math.sqrt(squares / (n - 1) / n);
  return { mean, low: mean - half, high: mean + half, series: n };
};

/** The classes of scenarios that are told apart: the seven sets of parameters, trend and season. */
export const classes: readonly { name: string; has: (series: SimulatedSeries) => boolean }[] = [
  { name: 'all', has: () => true },
  ...['1', '2', '3', '4', '5', '6', '7'].map((set) => ({
    name: `set ${set}`,
    has: (one: SimulatedSeries) => scenarios[one.scenario - 1]?.set === Number(set),
  })),
  { name: 'trend', has: (one) => (scenarios[one.scenario - 1]?.beta ?? 0) > 0 },
  { name: 'no trend', has: (one) => scenarios[one.scenario - 1]?.beta === 0 },
  ...[0, 1, 2].map((harmonics) => ({
    name: `${harmonics} harmonics`,
    has: (one: SimulatedSeries) => scenarios[one.scenario - 1]?.harmonics === harmonics,
  })),
];
