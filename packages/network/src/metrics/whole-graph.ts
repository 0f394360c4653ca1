import {
  type Graph,
  linkCount,
  linksOf,
  nodeCount,
  subgraphOf,
  undirectedOf,
} from '../graph/index.ts';
import { components } from './components.ts';
import { degree } from './degree.ts';
import { hopsOf } from './traversal.ts';

/** The links there are over the links there could be; 0 for fewer than two nodes. */
export const density = (graph: Graph): number => {
  const n = nodeCount(graph);
  return n < 2 ? 0 : (linkCount(graph) * (graph.directed ? 1 : 2)) / (n * (n - 1));
};

/** The sum of the weights of all links, each once. */
export const totalWeight = (graph: Graph): number =>
  linksOf(graph).weight.reduce((sum, w) => sum + w, 0);

/** The share of arcs whose reverse is there as well; 0 without arcs, 1 in an undirected graph with links. */
export const reciprocity = (graph: Graph): number => {
  const arcs = graph.target.length;
  if (arcs === 0 || !graph.directed) return Number(arcs > 0);
  // An arc and its reverse are one link once direction is set aside.
  return (2 * (arcs - linkCount(undirectedOf(graph)))) / arcs;
};

/** Degree centralisation (Freeman 1978): 1 in a star, 0 where all have the same degree. Direction is set aside. */
export const degreeCentralisation = (graph: Graph): number => {
  const { values } = degree(undirectedOf(graph));
  const n = values.length;
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  const sum = values.reduce((total, value) => total + most - value, 0);
  return n < 3 ? 0 : sum / ((n - 1) * (n - 2));
};

/**
 * The correlation of the degrees at both ends of a link (Newman 2002), direction set aside; not a number where all ends
 * have the same degree.
 */
export const degreeAssortativity = (graph: Graph): number => {
  const whole = undirectedOf(graph);
  const { values } = degree(whole);
  const { source, target } = linksOf(whole);
  let product = 0;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < source.length; i += 1) {
    const a = values[source[i] as number] as number;
    const b = values[target[i] as number] as number;
    product += a * b;
    sum += (a + b) / 2;
    squares += (a * a + b * b) / 2;
  }
  const m = source.length;
  const mean = sum / m;
  const variance = squares / m - mean * mean;
  return variance > 0 ? (product / m - mean * mean) / variance : Number.NaN;
};

/** Distances inside the largest component, the first one where several are; direction set aside. */
export interface Extent {
  readonly nodes: number;
  readonly links: number;
  /** The longest of the shortest paths. */
  readonly diameter: number;
  /** The least number of links in which some node reaches all others. */
  readonly radius: number;
  /** Not a number for a single node. */
  readonly averagePathLength: number;
}

/** The extent of the largest component. */
export const extent = (graph: Graph): Extent => {
  const whole = undirectedOf(graph);
  const { of, sizes } = components(whole);
  const largest = sizes.indexOf(Math.max(...sizes));
  const giant = subgraphOf(whole, (v) => of[v] === largest).graph;
  const { distance, order, from } = hopsOf(giant);
  const n = nodeCount(giant);
  let diameter = 0;
  let radius = n === 0 ? 0 : Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let v = 0; v < n; v += 1) {
    from(v);
    const farthest = distance[order[n - 1] as number] as number;
    diameter = Math.max(diameter, farthest);
    radius = Math.min(radius, farthest);
    for (const d of distance) sum += d;
  }
  return {
    nodes: n,
    links: linkCount(giant),
    diameter,
    radius,
    averagePathLength: n < 2 ? Number.NaN : sum / (n * (n - 1)),
  };
};
