import { type Random, randomOf } from '../fuzz/random.ts';

/** One scenario of Noufaily et al. 2013, Table I: level, dispersion, line of time and season. */
export interface Scenario {
  /** From 1 to 42. */
  readonly id: number;
  /** One of seven sets of parameters, from 1: what is reported together. */
  readonly set: number;
  /** Logarithm of the level. */
  readonly theta: number;
  /** Variance over mean. */
  readonly phi: number;
  /** Slope a week on the logarithmic scale; zero without trend. */
  readonly beta: number;
  /** Of the cosine and the sine of every harmonic. */
  readonly gamma: readonly [number, number];
  /** How many harmonics a year has. */
  readonly harmonics: number;
}

const sets = [
  { theta: 0.1, phi: 1.5, beta: 0.0025, gamma: [0.6, 0.6] },
  { theta: -2, phi: 2, beta: 0.005, gamma: [0.1, 0.3] },
  { theta: 1.5, phi: 1, beta: 0.003, gamma: [0.2, -0.4] },
  { theta: 0.5, phi: 5, beta: 0.002, gamma: [0.5, 0.5] },
  { theta: 2.5, phi: 3, beta: 0.001, gamma: [1, 0.1] },
  { theta: 3.75, phi: 1.1, beta: 0.001, gamma: [0.1, -0.1] },
  { theta: 5, phi: 1.2, beta: 0.0001, gamma: [0.05, 0.01] },
] as const;

/** The 42 scenarios: seven sets, with and without trend, with no, one and two harmonics. */
export const scenarios: readonly Scenario[] = sets.flatMap((set, s) =>
  [0, 1].flatMap((trend) =>
    [0, 1, 2].map((harmonics) => ({
      ...set,
      set: s + 1,
      id: 6 * s + 3 * trend + harmonics + 1,
      beta: trend * set.beta,
      harmonics,
    })),
  ),
);

/** Weeks of a series; the last {@link MONITORED} are judged. */
export const WEEKS = 624;
/** Weeks at the end that are judged. */
export const MONITORED = 49;
/** The first week, from 0, in which a past outbreak may begin: the last five years before the judged ones. */
const FIRST_OUTBREAK = 312;
const PAST_OUTBREAKS = 4;

/** A simulated series, with what was planted in it. */
export interface SimulatedSeries {
  readonly scenario: number;
  readonly rep: number;
  readonly counts: readonly number[];
  /** Weeks, from 0, that have cases of the outbreak in the judged weeks, in order. */
  readonly outbreak: readonly number[];
}

/**
 * A series of the design of Noufaily et al. 2013, 4.1: counts that are negative binomial (Poisson without overdispersion)
 * about a level with trend and season; four outbreaks in the five years before the judged weeks and one within them. An
 * outbreak of k between 2 and 10 has Poisson many cases about k deviations of the count in the week it begins, at least one,
 * and the delay of each case in weeks is a lognormal (0, 0.5) number, rounded down.
 */
export const simulated = (scenario: Scenario, rep: number, seed: number): SimulatedSeries => {
  const random = randomOf(seed ^ Math.imul(64 * scenario.id + rep, 0x9e3779b1));
  const means = Array.from({ length: WEEKS }, (_, week) => meanAt(scenario, week + 1));
  const counts = means.map((mean) => count(random, mean, scenario.phi));
  const first = WEEKS - MONITORED;
  const plant = (from: number, to: number): number[] => {
    const start = from + random.below(to - from);
    const k = 2 + random.below(9);
    const deviation = Math.sqrt((means[start] as number) * scenario.phi);
    let size = 0;
    while (size === 0) size = poisson(random, k * deviation);
    const weeks = Array.from({ length: size }, () => start + Math.floor(lognormal(random)));
    return weeks.filter((week) => week < WEEKS);
  };
  const past = Array.from({ length: PAST_OUTBREAKS }, () => plant(FIRST_OUTBREAK, first)).flat();
  let current: number[] = [];
  while (current.length === 0) current = plant(first, WEEKS);
  for (const week of [...past, ...current]) counts[week] = (counts[week] as number) + 1;
  const outbreak = [...new Set(current)].sort((a, b) => a - b);
  return { scenario: scenario.id, rep, counts, outbreak };
};

const meanAt = ({ theta, beta, gamma, harmonics }: Scenario, week: number): number => {
  let eta = theta + beta * week;
  for (let j = 1; j <= harmonics; j += 1) {
    const angle = (2 * Math.PI * j * week) / 52;
    eta += gamma[0] * Math.cos(angle) + gamma[1] * Math.sin(angle);
  }
  return Math.exp(eta);
};

/** A count of this mean whose variance is phi times as great. */
const count = (random: Random, mean: number, phi: number): number =>
  poisson(random, phi > 1 ? gamma(random, mean / (phi - 1)) * (phi - 1) : mean);

/** Above 0 and below 1. */
const uniform = (random: Random): number => (random.below(2 ** 32) + 0.5) / 2 ** 32;

/** Box and Muller 1958. */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(uniform(random))) * Math.cos(2 * Math.PI * uniform(random));

const lognormal = (random: Random): number => Math.exp(0.5 * normal(random));

/** A gamma variable of scale one (Marsaglia and Tsang, ACM TOMS 2000, 26:363-372). */
const gamma = (random: Random, shape: number): number => {
  if (shape < 1) return gamma(random, shape + 1) * uniform(random) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normal(random);
    const v = (1 + c * z) ** 3;
    if (v > 0 && Math.log(uniform(random)) < (z * z) / 2 + d - d * v + d * Math.log(v))
      return d * v;
  }
};

/** A Poisson variable: a product of uniforms (Knuth 1969), of halves where the mean is great. */
const poisson = (random: Random, mean: number): number => {
  if (mean > 30) return poisson(random, mean / 2) + poisson(random, mean / 2);
  const least = Math.exp(-mean);
  let number = 0;
  for (let product = uniform(random); product > least; product *= uniform(random)) number += 1;
  return number;
};

/** Fixed before any of these series was looked at (2026-11-26). */
export const SEED = 20_261_126;
/** Repetitions of each scenario. */
export const REPETITIONS = 50;

/** The series of the comparison: every scenario the given number of times. */
export const comparedSeries = (repetitions = REPETITIONS, seed = SEED): SimulatedSeries[] =>
  scenarios.flatMap((scenario) =>
    Array.from({ length: repetitions }, (_, rep) => simulated(scenario, rep + 1, seed)),
  );
