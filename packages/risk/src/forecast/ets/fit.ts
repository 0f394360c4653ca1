import { minimise } from '../numeric/minimise.ts';
import { admissibility, barriers } from './admissible.ts';
import { countParameters, type EtsForm, type EtsState, type Smoothing } from './form.ts';
import { type Criterion, type EtsProblem, etsProblem, Run } from './recursion.ts';
import { startingState } from './start.ts';

/** A form with the parameters that fit a series best. */
export interface EtsFit {
  readonly form: EtsForm;
  readonly period: number;
  readonly smoothing: Smoothing;
  readonly first: EtsState;
  readonly last: EtsState;
  /** Without the constant that only depends on the number of values, as in the literature of these models. */
  readonly logLikelihood: number;
  readonly aic: number;
  /** Infinite where there are not enough values for the correction. */
  readonly aicc: number;
  /** Variance of the errors, with the parameters taken off the number of values. */
  readonly variance: number;
  /** What was expected of each period one step before. */
  readonly fitted: Float64Array;
}

/** Points from which the search begins: level, trend and season as shares of their ranges. */
const STARTS: readonly (readonly [number, number, number, number])[] = [
  [0.5, 0.1, 0.05, 0.97],
  [0.1, 0.1, 0.02, 0.97],
  [0.9, 0.1, 0.5, 0.9],
  [0.9, 0.9, 0.1, 0.85],
];

/**
 * Fits one form by maximum likelihood (or least squares one step ahead, as R's `ses`, `holt` and `hw` do).
 * @returns undefined where the form cannot be had of these values: a multiplied component of values not above zero, a
 *   season of less than two periods, more parameters than values. With `beat` also where no fit by likelihood can have a
 *   smaller AICc.
 */
export const fitEts = (
  y: Float64Array,
  period: number,
  form: EtsForm,
  criterion: Criterion = 'likelihood',
  beat: number = Number.POSITIVE_INFINITY,
): EtsFit | undefined => {
  const n = y.length;
  const parameters = countParameters(form, period);
  if (n <= parameters + 1) return undefined;
  if (form.season !== 'N' && (period < 2 || n < 2 * period)) return undefined;
  if ((form.error === 'M' || form.season === 'M') && !y.every((value) => value > 0))
    return undefined;
  const scale = y.reduce((sum, value) => sum + Math.abs(value), 0) / n || 1;
  const scaled = y.map((value) => value / scale);
  const problem = etsProblem(scaled, period, form, criterion);
  const begin = startingState(scaled, period, form);
  const spare = n - parameters - 2;
  const correction =
    spare > 0 ? (2 * (parameters + 1) * (parameters + 2)) / spare : Number.POSITIVE_INFINITY;
  const aicOf = (value: number): number => value + 2 * n * Math.log(scale) + 2 * (parameters + 1);
  const isWorthwhile = (value: number): boolean =>
    beat === Number.POSITIVE_INFINITY || aicOf(value) + correction < beat;
  const best = search(problem, begin, form, period, isWorthwhile);
  if (best === undefined) return undefined;
  const { smoothing, state } = problem.unpack(best);
  const run = new Run(scaled, period, form);
  run.seasons.set(state.seasons);
  run.forward(smoothing, state.level, state.slope);
  const aic = aicOf(run.value('likelihood'));
  const squares = run.errors.reduce((sum, e) => sum + e * e, 0);
  return {
    form,
    period,
    smoothing,
    first: rescale(state, form, scale),
    last: rescale(run.last(), form, scale),
    logLikelihood: parameters + 1 - aic / 2,
    aic,
    aicc: aic + correction,
    variance: (squares * (form.error === 'A' ? scale * scale : 1)) / (n - parameters),
    fitted: run.expected.map((value) => value * scale),
  };
};

/** The best point that any start leads to inside the admissible region. */
const search = (
  problem: EtsProblem,
  begin: EtsState,
  form: EtsForm,
  period: number,
  isWorthwhile: (value: number) => boolean,
): Float64Array | undefined => {
  const startOf = ([alpha, beta, gamma, phi]: (typeof STARTS)[number]): Float64Array =>
    problem.pack({ alpha, beta: beta * alpha, gamma: gamma * (1 - alpha), phi }, begin);
  const isAdmissible = (x: Float64Array): boolean =>
    admissibility(problem.unpack(x).smoothing, form, period) > 0;
  const found = STARTS.map((start) => minimise(problem.objective, startOf(start), problem));
  found.sort((a, b) => a.value - b.value);
  const [best] = found;
  // What the whole of the usual region does not reach, its admissible part does not reach either.
  if (best === undefined || !isWorthwhile(best.value)) return undefined;
  if (!isAdmissible(best.x)) {
    // The edge of the region holds the best point back: along it, from points that lie inside.
    for (const start of [...INSIDE.map(startOf), ...found.map(({ x }) => x)].filter(isAdmissible)) {
      let x = start;
      for (const objective of barriers(problem, form, period))
        x = minimise(objective, x, problem).x;
      found.push({ x, value: problem.objective(x, new Float64Array(x.length)), evaluations: 0 });
    }
  }
  const inside = found.filter(({ x, value }) => Number.isFinite(value) && isAdmissible(x));
  return inside.sort((a, b) => a.value - b.value)[0]?.x;
};

/** Starts inside the admissible region of forms with trend and season. */
const INSIDE: typeof STARTS = [
  [0.2, 0.02, 0.02, 0.9],
  [0.7, 0.02, 0.1, 0.9],
  [0.98, 0.02, 0.1, 0.82],
];

const rescale = (state: EtsState, { season }: EtsForm, scale: number): EtsState => ({
  level: state.level * scale,
  slope: state.slope * scale,
  seasons: season === 'A' ? state.seasons.map((value) => value * scale) : state.seasons,
});
