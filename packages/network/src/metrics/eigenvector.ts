import { type Graph, nodeCount, undirectedOf } from '../graph/index.ts';
import { aboutOf, type MeasureOptions } from './about.ts';
import { components } from './components.ts';
import type { IteratedMeasure } from './pagerank.ts';

/** Eigenvector centrality with the eigenvalue it belongs to. */
export interface Eigenvector extends IteratedMeasure {
  /** The greatest eigenvalue of the largest component. */
  readonly eigenvalue: number;
}

/**
 * Eigenvector centrality of the largest component (the first one where several are), of Euclidean length 1; the other
 * nodes have 0, for the measure does not compare components. Direction is set aside. Found by powers of A + I, which
 * settle in a bipartite graph too.
 */
export const eigenvector = (
  graph: Graph,
  {
    weighted = false,
    tolerance = 1e-13,
    mostSteps = 100_000,
  }: MeasureOptions & { readonly tolerance?: number; readonly mostSteps?: number } = {},
): Eigenvector => {
  const whole = undirectedOf(graph);
  const { of, sizes } = components(whole);
  const largest = sizes.indexOf(Math.max(...sizes));
  let vector = Float64Array.from(of, (component) => Number(component === largest));
  let next = new Float64Array(nodeCount(graph));
  scale(vector, 1 / Math.sqrt(sizes[largest] ?? 1));
  const shift = weighted ? meanStrength(whole) : 1;
  let eigenvalue = 0;
  let steps = 0;
  let moved = Number.POSITIVE_INFINITY;
  while (moved > tolerance && steps < mostSteps) {
    const length = multiply(whole, weighted, shift, vector, next);
    eigenvalue = length - shift;
    scale(next, length > 0 ? 1 / length : 0);
    moved = 0;
    for (let v = 0; v < next.length; v += 1)
      moved += Math.abs((next[v] as number) - (vector[v] as number));
    [vector, next] = [next, vector];
    steps += 1;
  }
  const about = aboutOf(graph, 'eigenvector', vector, {
    direction: 'set aside',
    weights: weighted ? 'strength' : 'set aside',
  });
  return { values: vector, about, eigenvalue, steps, moved, settled: moved <= tolerance };
};

const scale = (vector: Float64Array, factor: number): void => {
  for (let v = 0; v < vector.length; v += 1) vector[v] = (vector[v] as number) * factor;
};

/** A shift of the order of the weights: with 1 heavy links would settle as slowly as without any. */
const meanStrength = ({ weight, names }: Graph): number =>
  weight.reduce((sum, w) => sum + w, 0) / Math.max(names.length, 1);

/** (A + shift I) x; gives its length. */
const multiply = (
  { offset, target, weight }: Graph,
  weighted: boolean,
  shift: number,
  x: Float64Array,
  onto: Float64Array,
): number => {
  let squares = 0;
  for (let v = 0; v < x.length; v += 1) {
    let sum = shift * (x[v] as number);
    for (let i = offset[v] as number; i < (offset[v + 1] as number); i += 1)
      sum += (weighted ? (weight[i] as number) : 1) * (x[target[i] as number] as number);
    onto[v] = sum;
    squares += sum * sum;
  }
  return Math.sqrt(squares);
};
