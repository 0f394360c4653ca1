import { studentAbove } from '../statistics/student-t.ts';
import { type Detection, emptyDetection, type Observed } from './detection.ts';
import { lastCounts } from './farrington/flexible.ts';
import { growingSeasons } from './growing-seasons.ts';

/** Options of {@link regimeAware}; lengths are in periods, the defaults are meant for months. */
export interface RegimeOptions {
  /** Positions to monitor, from 1; all after two years where left out. */
  readonly range?: readonly number[];
  /** The power of counts that errors are taken on: between a logarithm, where small series are loud, and counts. */
  readonly power: number;
  /** Longest past the level is taken from. */
  readonly longest: number;
  /** Bound of the expectation, in scales of its own past errors. */
  readonly width: number;
  /** Errors the scale is taken from. */
  readonly memory: number;
  /** An error counts as at most this number of scales for the scale. */
  readonly clip: number;
  /** A count is not new if it was reached, season aside, within this number of last periods. */
  readonly record: number;
  /** How long a warning stands after the last period above the bound it broke: what follows within it is the same rise. */
  readonly stands: number;
  /** The longest duration of a warning while its rise lasts: after a cycle of the season the new level is known. */
  readonly lasts: number;
  /** This multiple of the warned count is a new warning while the old one lasts. */
  readonly escalation: number;
  /** No warning with fewer than the first number of counts in as many last periods as the second says. */
  readonly limit54: readonly [number, number];
}

/** Chosen on three routes of Frontex; docs/reference/detection.md says what was known of the others then. */
export const regimeDefaults: RegimeOptions = {
  power: 0.25,
  longest: 18,
  width: 1.2,
  memory: 48,
  clip: 4,
  record: 24,
  stands: 5,
  lasts: 12,
  escalation: 4,
  limit54: [5, 4],
};

/** What the baseline says, with how a period stands to the warning before it. */
export interface RegimeDetection extends Detection {
  /**
   * 1 a new rise (the value of `alarm`); 2 an earlier rise still above the bound it broke; 0 neither; -1 if the method could
   * not judge.
   */
  readonly state: Int8Array;
}

/**
 * A baseline for flows that change regime. Expected is the mean level since the regime began, with a season as far as it is
 * one. A count is a new rise where it exceeds, at once, (1) the bound of that expectation, by the errors it has made
 * before, the error of a young level and the Poisson deviation as a floor; (2) everything of the last two years, season
 * apart; (3) while a warning stands, a multiple of what was warned of. A new rise begins a regime. It is told once, for as
 * long as it lasts, a year at most.
 *
 * The second is what keeps warnings rare on any flow, also one that is nearly always zero or comes by the boat: of n + 1
 * exchangeable counts the last is the greatest with probability 1 / (n + 1), 4 % for two years of months (the rank test of
 * conformal prediction: Vovk, Gammerman and Shafer, Algorithmic learning in a random world, 2005). Ours, not one of the
 * published methods.
 */
export const regimeAware = (
  observed: Observed,
  given: Partial<RegimeOptions> = {},
): RegimeDetection => {
  const { exposure } = observed;
  if (exposure === undefined) return judged(observed, given);
  // Counts as they would be under the first exposure, judged, and taken back to the exposure of each period.
  const first = exposure.find((one) => one > 0) ?? Number.NaN;
  const factors = exposure.map((one) => (one > 0 ? one / first : Number.NaN));
  const counts = observed.counts.map((count, k) => count / (factors[k] as number));
  const found = judged({ counts, perYear: observed.perYear }, given);
  found.at.forEach((k, i) => {
    found.expected[i] = (found.expected[i] as number) * (factors[k] as number);
    found.upperBound[i] = (found.upperBound[i] as number) * (factors[k] as number);
  });
  return found;
};

const judged = ({ counts, perYear }: Observed, given: Partial<RegimeOptions>): RegimeDetection => {
  const options = { ...regimeDefaults, ...given };
  const at = monitoredOf(counts, perYear, options.range);
  const detection = { ...emptyDetection(at), state: new Int8Array(at.length).fill(-1) };
  const places = new Map(Array.from(at, (k, index) => [k, index]));
  const filled = withoutGaps(counts);
  const seasons = growingSeasons(filled, perYear);
  const baseline = new Baseline(options);
  let warning: Warning | undefined;
  for (let k = 0; k < counts.length; k += 1) {
    const season = seasons(k);
    const factor = season[k % perYear] as number;
    const count = counts[k] as number;
    if (k < perYear) {
      if (!Number.isNaN(count)) baseline.begin(count);
      continue;
    }
    if (warning && isOver(warning, k, options)) warning = undefined;
    const expected = baseline.expect(factor);
    const seen = factor * greatestOf(filled, season, Math.max(0, k - options.record), k);
    const escalated = warning ? options.escalation * warning.count : 0;
    const upper = Math.max(expected.upper, seen, escalated);
    const index = places.get(k);
    if (index !== undefined) {
      detection.expected[index] = expected.mean;
      detection.upperBound[index] = upper;
    }
    if (Number.isNaN(count)) continue;
    const score = baseline.scoreOf(count);
    const enough = lastCounts(counts, k, options.limit54[1]) >= options.limit54[0];
    const told = warning !== undefined && count > warning.broken;
    const alarm = k >= 2 * perYear && enough && count > upper;
    if (index !== undefined) {
      detection.score[index] = score;
      detection.pValue[index] = baseline.pValueOf(score);
      detection.alarm[index] = alarm ? 1 : 0;
      detection.state[index] = alarm ? 1 : told ? 2 : 0;
    }
    if (alarm) warning = { at: k, count, broken: warning?.broken ?? upper, last: k };
    else if (warning && told) warning = { ...warning, last: k };
    baseline.learn(count, enough && count > expected.upper);
  }
  return detection;
};

/** A warning that stands: when, at which count, the bound that its rise broke first, and when a count was last above it. */
interface Warning {
  readonly at: number;
  readonly count: number;
  readonly broken: number;
  readonly last: number;
}

/** Whether what comes at a place is another rise than the one that was warned of. */
const isOver = (warning: Warning, k: number, { stands, lasts }: RegimeOptions): boolean =>
  k - warning.last > stands || k - warning.at > lasts;

/** The level of the present regime and the scale of the errors, on a power of the counts. */
class Baseline {
  private readonly options: RegimeOptions;
  /** Level without season. */
  private level = 0;
  /** Periods since the regime began. */
  private age = 0;
  /** Mean square of the errors, and how many there were. */
  private square = 0;
  private errors = 0;
  /** Of the period that is expected. */
  private season = 1;
  private mean = 0;
  private scale = 0;

  constructor(options: RegimeOptions) {
    this.options = options;
  }

  /** A count of the first year, which has no season yet: a running mean, whose first errors say little of the scale. */
  begin(count: number): void {
    const error = count ** this.options.power - this.level;
    this.age += 1;
    if (this.age > UNSETTLED) this.remember(error * error);
    this.level += error / Math.min(this.age, this.options.longest);
  }

  /** What is to be expected with this season, and the bound of it; a level that is young widens the bound. */
  expect(season: number): { readonly mean: number; readonly upper: number } {
    const { power, longest, width } = this.options;
    this.season = season ** power;
    this.mean = this.season * this.level;
    const mean = this.mean ** (1 / power);
    const poisson = power * Math.max(1, mean) ** (power - 0.5);
    const young = 1 + 1 / Math.max(1, Math.min(this.age, longest));
    this.scale = Math.max(Math.sqrt(this.square * young), poisson);
    return { mean, upper: (this.mean + width * this.scale) ** (1 / power) };
  }

  /** How far a count lies above what is expected, in scales. */
  scoreOf(count: number): number {
    return (count ** this.options.power - this.mean) / this.scale;
  }

  /** Probability of such a score or a greater one, by Student's distribution on the errors the scale is made of. */
  pValueOf(score: number): number {
    const degrees = Math.max(1, Math.min(this.errors, this.options.memory) - 1);
    return studentAbove(score, degrees);
  }

  /** Takes in a count; one above the bound begins a regime. */
  learn(count: number, begins: boolean): void {
    const { clip, longest, power } = this.options;
    const score = Math.max(-clip, Math.min(clip, this.scoreOf(count)));
    const error = count ** power - this.mean;
    this.remember(score * score * this.square);
    this.age = begins ? 1 : this.age + 1;
    this.level = Math.max(0, this.level + error / this.season / Math.min(this.age, longest));
  }

  private remember(square: number): void {
    this.errors += 1;
    this.square += (square - this.square) / Math.min(this.errors, this.options.memory);
  }
}

/** Counts at the very beginning whose distance from the running mean is that of nothing known. */
const UNSETTLED = 3;

const monitoredOf = (
  counts: Float64Array,
  perYear: number,
  range: readonly number[] | undefined,
): Int32Array => {
  const positions = range ?? Array.from(counts, (_, k) => k + 1);
  return Int32Array.from(
    positions.filter((position) => position > 2 * perYear && position <= counts.length),
    (position) => position - 1,
  );
};

/** The greatest count of some periods, their season taken out. */
const greatestOf = (
  counts: Float64Array,
  season: Float64Array,
  from: number,
  to: number,
): number => {
  let greatest = 0;
  for (let t = from; t < to; t += 1)
    greatest = Math.max(greatest, (counts[t] as number) / (season[t % season.length] as number));
  return greatest;
};

/** An unreported period takes the value of the one before. */
const withoutGaps = (counts: Float64Array): Float64Array => {
  let known = 0;
  return counts.map((count) => {
    if (!Number.isNaN(count)) known = count;
    return known;
  });
};
