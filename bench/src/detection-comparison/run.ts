import {
  type Detection,
  type FarringtonFlexibleOptions,
  type FarringtonPredictiveOptions,
  farringtonFlexible,
  farringtonPredictive,
} from '@amirani/risk/detect';
import {
  type Alarms,
  classes,
  type Difference,
  differenceOf,
  type Performance,
  performanceOf,
} from './compare.ts';
import {
  comparedSeries,
  MONITORED,
  REPETITIONS,
  SEED,
  type SimulatedSeries,
  WEEKS,
} from './design.ts';
import { flexibleOfR, type rThresholds } from './flexible-of-r.ts';

const range: readonly number[] = Array.from(
  { length: MONITORED },
  (_, i) => WEEKS - MONITORED + 1 + i,
);

/** R's settings, as `flexible.R` has them. */
const asR: Partial<FarringtonFlexibleOptions> = {
  ...{ range, noPeriods: 10, pThresholdTrend: 1, pastWeeksNotIncluded: 26, alpha: 0.01 },
};

type Threshold = (typeof rThresholds)[number];

/**
 * Our method at two levels, each for one of R's ways to draw a bound, so that false alarms are about as many: chosen on
 * series of other seeds (1 to 4) before the compared ones were looked at.
 */
const levels: Readonly<Record<Threshold, number>> = { delta: 0.006, nbPlugin: 0.004 };

/** One line of the table. */
interface Row {
  readonly class: string;
  readonly own: Performance;
  readonly r: Performance;
  readonly difference: Difference;
}

/** Our method against one of R's. */
interface Against {
  readonly r: string;
  readonly alpha: number;
  /** Whether the whole interval of the difference lies above zero. */
  readonly detectionHigher: boolean;
  /** Whether the interval of the difference does not lie above zero. */
  readonly falsePositiveNotHigher: boolean;
  /** The same of the delay where both found the outbreak. */
  readonly delayNotHigher: boolean;
  readonly rows: readonly Row[];
}

/** What is left of the gain when one step after the other is taken. */
interface Step extends Performance {
  readonly step: string;
}

/** The comparison as it is recorded. */
export interface Comparison {
  readonly seed: number;
  readonly repetitions: number;
  readonly series: number;
  readonly r: { readonly version: string; readonly cpuSeconds: number; readonly kept: number };
  /** Weeks in which R and our method of the same name and settings do not agree. */
  readonly portDiffers: Readonly<Record<Threshold, number>>;
  readonly against: readonly Against[];
  readonly steps: readonly Step[];
}

/** R's flexible method and ours on the very same series. */
export const compareWithR = (): Comparison => {
  const series = comparedSeries();
  const { alarms: r, ...said } = flexibleOfR(series);
  const port = (options: Partial<FarringtonFlexibleOptions>) =>
    alarmsOf(series, (counts) =>
      farringtonFlexible({ counts, perYear: 52 }, { ...asR, ...options }),
    );
  const own = (options: Partial<FarringtonPredictiveOptions>) =>
    alarmsOf(series, (counts) =>
      farringtonPredictive({ counts, perYear: 52 }, { range, ...options }),
    );
  const thresholds = ['delta', 'nbPlugin'] as const;
  const against = thresholds.map((threshold): Against => {
    const mine = own({ alpha: levels[threshold] });
    const rows = classes.map((one) => rowOf(one, series, mine, r[threshold]));
    const { detection, falsePositive, delay } = (rows[0] as Row).difference;
    return {
      r: threshold,
      alpha: levels[threshold],
      detectionHigher: detection.low > 0,
      falsePositiveNotHigher: falsePositive.low <= 0,
      delayNotHigher: delay.low <= 0,
      rows,
    };
  });
  const steps: readonly (readonly [string, Alarms])[] = [
    ['R, delta', r.delta],
    ['R, nbPlugin', r.nbPlugin],
    ['nbPlugin with ten years', port({ thresholdMethod: 'nbPlugin', b: 10 })],
    [
      'nbPlugin with ten years, past outbreaks from 1.8',
      port({ thresholdMethod: 'nbPlugin', b: 10, weightsThreshold: 1.8 }),
    ],
    ['own without confirmation', own({ confirm: levels.delta })],
    ['own', own({})],
  ];
  return {
    seed: SEED,
    repetitions: REPETITIONS,
    series: series.length,
    r: said,
    portDiffers: {
      delta: differing(port({ thresholdMethod: 'delta' }), r.delta),
      nbPlugin: differing(port({ thresholdMethod: 'nbPlugin' }), r.nbPlugin),
    },
    against,
    steps: steps.map(([step, alarms]) => ({ step, ...performanceOf(series, alarms) })),
  };
};

const alarmsOf = (
  series: readonly SimulatedSeries[],
  method: (counts: Float64Array) => Detection,
): Alarms =>
  series.map((one) => {
    const { at, alarm } = method(Float64Array.from(one.counts));
    return new Set([...at].filter((_, i) => alarm[i] === 1));
  });

const rowOf = (
  { name, has }: (typeof classes)[number],
  series: readonly SimulatedSeries[],
  own: Alarms,
  r: Alarms,
): Row => {
  const places = series.flatMap((one, i) => (has(one) ? [i] : []));
  const chosen = <T>(values: readonly T[]): T[] => places.map((i) => values[i] as T);
  const [some, mine, theirs] = [chosen(series), chosen(own), chosen(r)];
  return {
    class: name,
    own: performanceOf(some, mine),
    r: performanceOf(some, theirs),
    difference: differenceOf(some, mine, theirs),
  };
};

const differing = (own: Alarms, r: Alarms): number =>
  own.reduce((sum, weeks, i) => {
    const theirs = r[i] as ReadonlySet<number>;
    const both = [...weeks].filter((week) => theirs.has(week)).length;
    return sum + weeks.size + theirs.size - 2 * both;
  }, 0);
