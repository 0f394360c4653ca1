import { minimise } from '../numeric/minimise.ts';
import { countParameters, type EtsForm, type EtsState, type Smoothing } from './form.ts';
import { type Criterion, etsProblem, Run } from './recursion.ts';
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
 *   season of less than two periods, more parameters than values.
 */
export const fitEts = (
  y: Float64Array,
  period: number,
  form: EtsForm,
  criterion: Criterion = 'likelihood',
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
  const starts = STARTS.map(([alpha, beta, gamma, phi]) =>
    problem.pack({ alpha, beta: beta * alpha, gamma: gamma * (1 - alpha), phi }, begin),
  );
  let best: { x: Float64Array; value: number } | undefined;
  for (const start of starts) {
    const found = minimise(problem.objective, start, problem);
    if (best === undefined || found.value < best.value) best = found;
  }
  if (best === undefined || !Number.isFinite(best.value)) return undefined;
  const { smoothing, state } = problem.unpack(best.x);
  const run = new Run(scaled, period, form);
  run.seasons.set(state.seasons);
  run.forward(smoothing, state.level, state.slope);
  const logLikelihood = -0.5 * (run.value('likelihood') + 2 * n * Math.log(scale));
  const squares = run.errors.reduce((sum, e) => sum + e * e, 0);
  const aic = -2 * logLikelihood + 2 * (parameters + 1);
  const spare = n - parameters - 2;
  return {
    form,
    period,
    smoothing,
    first: rescale(state, form, scale),
    last: rescale(run.last(), form, scale),
    logLikelihood,
    aic,
    aicc: spare > 0 ? aic + (2 * (parameters + 1) * (parameters + 2)) / spare : Infinity,
    variance: (squares * (form.error === 'A' ? scale * scale : 1)) / (n - parameters),
    fitted: run.expected.map((value) => value * scale),
  };
};

const rescale = (state: EtsState, { season }: EtsForm, scale: number): EtsState => ({
  level: state.level * scale,
  slope: state.slope * scale,
  seasons: season === 'A' ? state.seasons.map((value) => value * scale) : state.seasons,
});
