import { charted, type Detection, emptyDetection, type Mode, type Observed } from '../detection.ts';
import { fitCounts, predictMeans } from '../regression/count-model.ts';
import { fitNegativeBinomial } from '../regression/negative-binomial-size.ts';
import { seasonalDesign, timesFrom } from '../regression/seasonal-design.ts';
import { epidemicRatio } from './epidemic.ts';
import {
  countForRatio,
  type Direction,
  FIRST_SHIFT,
  greatestRatio,
  ratioOf,
  type Search,
  type Stretch,
} from './statistic.ts';

/** The in-control model that is fitted to the history. */
export interface InControl {
  /** Sine and cosine pairs of the year. */
  readonly S: number;
  /** Whether there is a line of time. */
  readonly trend: boolean;
  /** Whether it is fitted again after each alarm, with all counts up to it. */
  readonly refit: boolean;
}

/** Options of {@link glrPoisson} and {@link glrNegativeBinomial}, named as in R surveillance's `glrpois` and `glrnb`. */
export interface GlrOptions {
  /** Positions to monitor, from 1, without gaps; the counts before them are the history. */
  readonly range?: readonly number[];
  /** The statistic at which there is an alarm. */
  readonly 'c.ARL': number;
  /** What is expected in control: a model of the history (null for one with a season), or a number for each point. */
  readonly mu0: null | Partial<InControl> | readonly number[];
  /** Inverse size of the negative binomial counts: estimated from the history (null), or given; zero for Poisson. */
  readonly alpha: number | null;
  /** Least length of a change, and greatest one (-1 for any). */
  readonly Mtilde: number;
  readonly M: number;
  /** A change in level, or an epidemic component. */
  readonly change: 'intercept' | 'epi';
  /** The change looked for, on the logarithmic scale: any (null), or a given one. */
  readonly theta: number | null;
  readonly dir: Direction;
  /** What the bound is: the statistic itself, or the count that would give an alarm. */
  readonly ret: 'value' | 'cases';
  /** See {@link Search}: after a great jump R reports no change. */
  readonly mode: Mode;
}

/** The defaults of R surveillance; the bound is the count. */
export const glrDefaults: GlrOptions = {
  'c.ARL': 5,
  mu0: null,
  alpha: null,
  Mtilde: 1,
  M: -1,
  change: 'intercept',
  theta: null,
  dir: 'inc',
  ret: 'cases',
  mode: 'as-r',
};

/**
 * Likelihood ratio charts for counts with a season (Höhle and Paul, Computational Statistics and Data Analysis 2008,
 * 52:4357-4368): after an alarm the chart starts again. Equal to R surveillance 1.24.1 (`glrpois`).
 */
export const glrPoisson = (observed: Observed, given: Partial<GlrOptions> = {}): Detection =>
  chart(observed, { ...glrDefaults, ...given, alpha: 0 });

/** The same for counts that vary more than by chance. Equal to R surveillance 1.24.1 (`glrnb`). */
export const glrNegativeBinomial = (
  observed: Observed,
  given: Partial<GlrOptions> = {},
): Detection => chart(observed, { ...glrDefaults, ...given });

const chart = (observed: Observed, options: GlrOptions): Detection => {
  const { counts } = observed;
  const at = charted(observed, options.range);
  const detection = emptyDetection(at);
  const control = inControl(observed, at, at[0] ?? 0, options);
  if (control === undefined) return detection;
  const limit = options['c.ARL'];
  const means = control.means.slice();
  const stretch: Stretch = { counts: Float64Array.from(at, (k) => counts[k] as number), means };
  const newSearch = (alpha: number): Search => ({
    alpha,
    direction: options.dir,
    mode: options.mode,
    shift: FIRST_SHIFT,
  });
  let search = newSearch(control.alpha);
  let start = 0;
  let sum = 0;
  for (let n = 0; n < at.length; n += 1) {
    detection.expected[n] = means[n] as number;
    const count = stretch.counts[n] as number;
    if (Number.isNaN(count)) {
      // A point that is not reported says nothing of a change: it counts as expected.
      stretch.counts[n] = means[n] as number;
      continue;
    }
    if (options.ret === 'cases')
      detection.upperBound[n] = casesFor(limit, stretch, { start, n, sum, search }, options);
    const statistic = statisticAt(stretch, { start, n, sum, search }, options);
    sum = statistic;
    detection.score[n] = statistic;
    if (options.ret === 'value') detection.upperBound[n] = statistic;
    const alarm = statistic >= limit;
    detection.alarm[n] = alarm ? 1 : 0;
    if (!alarm) continue;
    start = n + 1;
    sum = 0;
    const again = refitted(observed, at, n, options);
    search = newSearch(again?.alpha ?? search.alpha);
    if (again !== undefined) {
      means.set(again.means.subarray(n + 1), n + 1);
    }
  }
  return detection;
};

/** Where a chart stands. */
interface Standing {
  /** First point since the last alarm. */
  readonly start: number;
  readonly n: number;
  /** Statistic at the point before, of a chart for a given shift. */
  readonly sum: number;
  readonly search: Search;
}

const statisticAt = (
  stretch: Stretch,
  { start, n, sum, search }: Standing,
  { change, theta, Mtilde, M }: GlrOptions,
): number => {
  const { alpha, mode } = search;
  // R looks at one stretch only, that since the last alarm, and rarely at another.
  if (change === 'epi' && mode === 'as-r') return epidemicRatio(stretch, start, n);
  if (theta !== null && change === 'intercept')
    return Math.max(
      0,
      sum + ratioOf(stretch.counts[n] as number, stretch.means[n] as number, theta, alpha),
    );
  // R counts the length of a change from zero for Poisson counts, save where it is one.
  const least = alpha === 0 && Mtilde > 1 ? Mtilde + 1 : Mtilde;
  const most = M < 0 ? Number.POSITIVE_INFINITY : M + 1;
  let greatest = 0;
  search.shift = FIRST_SHIFT;
  for (let first = Math.max(start, n - most + 1); first <= n - least + 1; first += 1)
    greatest = Math.max(
      greatest,
      change === 'epi'
        ? epidemicRatio(stretch, first, n)
        : greatestRatio(stretch, first, n, search),
    );
  return greatest;
};

/** The count that would have given an alarm at a point, given those before it. */
const casesFor = (
  limit: number,
  stretch: Stretch,
  standing: Standing,
  options: GlrOptions,
): number => {
  const { n, sum, search } = standing;
  const { alpha } = search;
  const mean = stretch.means[n] as number;
  if (options.theta !== null && options.change === 'intercept')
    return Math.max(0, countForRatio(limit - sum, mean, options.theta, alpha));
  if (options.dir === 'dec') return Number.NaN;
  const counts = stretch.counts.slice();
  const reaches = (count: number): boolean => {
    counts[n] = count;
    const tried = { ...standing, search: { ...search } };
    return statisticAt({ counts, means: stretch.means }, tried, options) >= limit;
  };
  let high = 1;
  while (!reaches(high) && high < 2 ** 40) high *= 2;
  let low = 0;
  if (reaches(low)) return 0;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  return high;
};

interface Control {
  readonly means: Float64Array;
  readonly alpha: number;
}

const refitted = (
  observed: Observed,
  at: Int32Array,
  n: number,
  options: GlrOptions,
): Control | undefined => {
  const { mu0 } = options;
  if (mu0 === null || !('refit' in mu0) || mu0.refit !== true) return undefined;
  return inControl(observed, at, (at[n] as number) + 1, options);
};

/** What is expected at the monitored points by the counts before `end`, or nothing where no model can be fitted. */
const inControl = (
  { counts, perYear }: Observed,
  at: Int32Array,
  end: number,
  { mu0, alpha }: GlrOptions,
): Control | undefined => {
  if (Array.isArray(mu0))
    return { means: Float64Array.from(mu0 as readonly number[]), alpha: alpha ?? 0 };
  const { S = 1, trend = false } = (mu0 ?? {}) as Partial<InControl>;
  const terms = { perYear, harmonics: S, trend };
  const times = timesFrom(1, end).filter((time) => !Number.isNaN(counts[time - 1]));
  const history = Float64Array.from(times, (time) => counts[time - 1] as number);
  const design = seasonalDesign(times, terms);
  const ahead = seasonalDesign(
    [...at].map((k) => k + 1),
    terms,
  );
  if (alpha === null) {
    const model = fitNegativeBinomial(history, design);
    return model && { means: predictMeans(model, ahead), alpha: 1 / model.size };
  }
  const size = alpha === 0 ? Number.POSITIVE_INFINITY : 1 / alpha;
  const model = fitCounts(history, design, { size });
  return model && { means: predictMeans(model, ahead), alpha };
};
