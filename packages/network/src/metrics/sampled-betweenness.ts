import { type Graph, nodeCount } from '../graph/index.ts';
import { randomOf } from '../random.ts';
import type { MeasureOptions, NodeMeasure } from './about.ts';
import { aboutBetweenness, dependenciesOf } from './betweenness.ts';

/** How betweenness is sampled. */
export interface SamplingOptions extends MeasureOptions {
  /** How many nodes paths are taken from, drawn with replacement; at least 2. */
  readonly pivots: number;
  readonly seed: number;
  /** The probability that an error of any node is larger than stated. Default 0.05. */
  readonly risk?: number;
}

/** Betweenness that was sampled, with how far it may be off. */
export interface SampledMeasure extends NodeMeasure {
  readonly pivots: number;
  readonly seed: number;
  readonly risk: number;
  /** By node: all errors together are below these with probability `1 - risk`. */
  readonly error: Float64Array;
  /** By node: the standard error of the estimate. */
  readonly standardError: Float64Array;
}

/**
 * Betweenness from sampled sources (Brandes and Pich 2007). Stated error: the empirical Bernstein bound (Maurer and
 * Pontil 2009, Theorem 4) on both sides and over all nodes at once, for which the dependency of a source on a node is at
 * most n - 2. It holds whatever the graph looks like and is therefore wide; the standard error says what to expect.
 * @throws RangeError where fewer than two pivots are asked for.
 */
export const sampledBetweenness = (
  graph: Graph,
  { pivots, seed, risk = 0.05, weighted = false }: SamplingOptions,
): SampledMeasure => {
  if (!(pivots >= 2)) throw new RangeError(`${pivots} pivots give no error: at least 2 are needed`);
  const n = nodeCount(graph);
  const random = randomOf(seed);
  const accumulate = dependenciesOf(graph, weighted);
  const sum = new Float64Array(n);
  const squares = new Float64Array(n);
  const one = new Float64Array(n);
  for (let k = 0; n > 0 && k < pivots; k += 1) {
    accumulate(random.below(n), one);
    for (let v = 0; v < n; v += 1) {
      const value = one[v] as number;
      sum[v] = (sum[v] as number) + value;
      squares[v] = (squares[v] as number) + value * value;
      one[v] = 0;
    }
  }
  const scale = n / (graph.directed ? 1 : 2);
  const bound = Math.log((4 * Math.max(n, 1)) / risk);
  const values = new Float64Array(n);
  const error = new Float64Array(n);
  const standardError = new Float64Array(n);
  for (let v = 0; v < n; v += 1) {
    const mean = (sum[v] as number) / pivots;
    const variance = Math.max(0, ((squares[v] as number) - pivots * mean * mean) / (pivots - 1));
    values[v] = scale * mean;
    standardError[v] = scale * Math.sqrt(variance / pivots);
    error[v] =
      scale *
      (Math.sqrt((2 * variance * bound) / pivots) +
        (7 * Math.max(0, n - 2) * bound) / (3 * (pivots - 1)));
  }
  const about = aboutBetweenness(graph, values, weighted);
  return { values, about, pivots, seed, risk, error, standardError };
};
