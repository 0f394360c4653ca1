import { type Graph, nodeCount, undirectedOf, unweightedOf } from '../graph/index.ts';
import { aboutOf, type MeasureName, type MeasureOptions, type NodeMeasure } from './about.ts';

/**
 * Burt's constraint (1992): over the neighbours j of i, the sum of (p_ij + sum_q p_iq p_qj)^2, p_ij being the share of
 * all that i gives and takes which it gives to and takes from j. Not a number for a node without links. Without weights
 * every arc counts one, so that a mutual tie counts twice as much as one that goes one way.
 */
export const constraint = (graph: Graph, { weighted = false }: MeasureOptions = {}): NodeMeasure =>
  burt(graph, 'constraint', weighted, (ties, v, mark) => {
    const { offset, target, share } = ties;
    let sum = 0;
    for (let i = offset[v] as number; i < (offset[v + 1] as number); i += 1) {
      const j = target[i] as number;
      let tie = share[i] as number;
      for (let e = offset[j] as number; e < (offset[j + 1] as number); e += 1) {
        const own = mark[target[e] as number] as number;
        // p_qj of the neighbour q in common, seen from its own row.
        if (own > 0) tie += own * (ties.backShare[e] as number);
      }
      sum += tie * tie;
    }
    return sum;
  });

/**
 * Burt's effective size (1992): over the neighbours j of i, the sum of 1 - sum_q p_iq m_jq, m_jq being what j gives to
 * and takes from q over the most that it gives to and takes from anybody. Without weights and direction this is
 * d - 2t/d, t the links among the d neighbours (Borgatti 1997). Not a number for a node without links.
 */
export const effectiveSize = (
  graph: Graph,
  { weighted = false }: MeasureOptions = {},
): NodeMeasure =>
  burt(graph, 'effective-size', weighted, (ties, v, mark) => {
    const { offset, target, ofMost } = ties;
    let size = 0;
    for (let i = offset[v] as number; i < (offset[v + 1] as number); i += 1) {
      const j = target[i] as number;
      size += 1;
      for (let e = offset[j] as number; e < (offset[j + 1] as number); e += 1) {
        const own = mark[target[e] as number] as number;
        if (own > 0) size -= own * (ofMost[e] as number);
      }
    }
    return size;
  });

interface Ties {
  readonly offset: Uint32Array;
  readonly target: Uint32Array;
  /** By entry (i, j): p_ij. */
  readonly share: Float64Array;
  /** By entry (j, q): p_qj. */
  readonly backShare: Float64Array;
  /** By entry (j, q): m_jq. */
  readonly ofMost: Float64Array;
}

const burt = (
  graph: Graph,
  measure: MeasureName,
  weighted: boolean,
  figureOf: (ties: Ties, v: number, mark: Float64Array) => number,
): NodeMeasure => {
  const ties = tiesOf(undirectedOf(weighted ? graph : unweightedOf(graph)));
  const { offset, target, share } = ties;
  const mark = new Float64Array(nodeCount(graph));
  const values = new Float64Array(nodeCount(graph));
  for (let v = 0; v < values.length; v += 1) {
    const from = offset[v] as number;
    const to = offset[v + 1] as number;
    for (let i = from; i < to; i += 1) mark[target[i] as number] = share[i] as number;
    values[v] = from === to ? Number.NaN : figureOf(ties, v, mark);
    for (let i = from; i < to; i += 1) mark[target[i] as number] = 0;
  }
  return {
    values,
    about: aboutOf(graph, measure, values, {
      direction: 'set aside',
      weights: weighted ? 'strength' : 'set aside',
    }),
  };
};

const tiesOf = ({ offset, target, weight }: Graph): Ties => {
  const n = offset.length - 1;
  const total = new Float64Array(n);
  const most = new Float64Array(n);
  for (let v = 0; v < n; v += 1)
    for (let i = offset[v] as number; i < (offset[v + 1] as number); i += 1) {
      const w = weight[i] as number;
      total[v] = (total[v] as number) + w;
      most[v] = Math.max(most[v] as number, w);
    }
  const share = new Float64Array(target.length);
  const backShare = new Float64Array(target.length);
  const ofMost = new Float64Array(target.length);
  for (let v = 0; v < n; v += 1)
    for (let i = offset[v] as number; i < (offset[v + 1] as number); i += 1) {
      const w = weight[i] as number;
      share[i] = w / (total[v] as number);
      backShare[i] = w / (total[target[i] as number] as number);
      ofMost[i] = w / (most[v] as number);
    }
  return { offset, target, share, backShare, ofMost };
};
