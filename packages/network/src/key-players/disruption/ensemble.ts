import { type Graph, undirectedOf } from '../../graph/index.ts';
import { randomOf } from '../../random.ts';
import { withoutVictims } from '../victims.ts';
import { type Disruption, type DisruptionOptions, runOnce } from './disrupt.ts';
import type { DisruptionStrategy } from './strategies.ts';

/** How runs are repeated. */
export interface EnsembleOptions extends Omit<DisruptionOptions, 'ties'> {
  /** Default 200. */
  readonly runs?: number;
}

/** What the runs have in common, and how far they lie apart, after each removal. */
export interface EnsembleStep {
  /** The share of the largest component: the mean of the runs, the middle nine tenths of them, the extremes. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly least: number;
  readonly most: number;
  /** The share of the runs in which somebody else could have been taken as well. */
  readonly tied: number;
}

/** Many possible outcomes: ties, unseen links and replacements are drawn again in every run. */
export interface DisruptionEnsemble extends Pick<Disruption, 'strategy' | 'nodes' | 'leftOut'> {
  readonly runs: number;
  readonly seed: number;
  /** Step by step; runs that ended earlier count as they ended. */
  readonly steps: readonly EnsembleStep[];
  /**
   * The mean share of the largest component over the removals asked for and all runs: lower is more broken (Schneider et
   * al. 2011). Where nothing was left to take the last share counts on.
   */
  readonly robustness: number;
  /** Who was removed in the runs, in what share of them; most often first. */
  readonly removed: readonly { readonly name: string; readonly share: number }[];
}

/** Repeats a disruption and draws every unknown again. The same seed gives the same result. */
export const disruptOften = (
  given: Graph,
  { runs = 200, seed = 1, steps: asked = 20, ...options }: EnsembleOptions,
): DisruptionEnsemble => {
  const { graph, leftOut } = withoutVictims(given, options);
  const undirected = undirectedOf(graph);
  const all = Array.from({ length: Math.max(1, runs) }, (_, run) =>
    runOnce(
      undirected,
      leftOut,
      { ...options, steps: asked, ties: 'drawn' },
      randomOf(seed + run * 2 ** 32),
    ),
  );
  const length = Math.max(...all.map(({ steps }) => steps.length));
  const steps = Array.from({ length }, (_, step) => stepOf(all, step));
  return {
    strategy: options.strategy,
    nodes: undirected.names.length,
    leftOut,
    runs: all.length,
    seed,
    steps,
    robustness: meanOver(steps, asked),
    removed: removedIn(all),
  };
};

/** The same runs by every strategy, the one that breaks most first. */
export const compareStrategies = (
  graph: Graph,
  strategies: readonly DisruptionStrategy[],
  options: Omit<EnsembleOptions, 'strategy'>,
): readonly DisruptionEnsemble[] =>
  strategies
    .map((strategy) => disruptOften(graph, { ...options, strategy }))
    .sort((a, b) => a.robustness - b.robustness);

const meanOver = (steps: readonly EnsembleStep[], asked: number): number =>
  Array.from({ length: asked }, (_, i) => steps[Math.min(i, steps.length - 1)]?.mean ?? 1).reduce(
    (sum, mean) => sum + mean / asked,
    0,
  );

const stepOf = (all: readonly Disruption[], step: number): EnsembleStep => {
  const at = all.map(({ steps }) => steps[Math.min(step, steps.length - 1)]);
  const shares = at.map((one) => one?.largestShare ?? 1).sort((a, b) => a - b);
  const quantile = (q: number) => shares[Math.round(q * (shares.length - 1))] as number;
  return {
    mean: shares.reduce((sum, share) => sum + share, 0) / shares.length,
    low: quantile(0.05),
    high: quantile(0.95),
    least: quantile(0),
    most: quantile(1),
    tied: all.filter(({ steps }) => (steps[step]?.tied ?? 1) > 1).length / all.length,
  };
};

const removedIn = (all: readonly Disruption[]): DisruptionEnsemble['removed'] => {
  const count = new Map<string, number>();
  for (const { steps } of all)
    for (const { removed } of steps) count.set(removed, (count.get(removed) ?? 0) + 1);
  return [...count]
    .map(([name, times]) => ({ name, share: times / all.length }))
    .sort((a, b) => b.share - a.share);
};
