import { type Graph, nodeCount, unweightedOf } from '../graph/index.ts';

/** Nodes that may stand for many, the links between them, and what each weighs in the quality. */
export interface Level {
  readonly offset: Uint32Array;
  readonly target: Uint32Array;
  readonly weight: Float64Array;
  /** Its strength for modularity, the number of people for the constant Potts model; sums for merged nodes. */
  readonly mass: Float64Array;
}

/** What is made as large as possible: the weight inside the communities less what is expected there. */
export interface Quality {
  /** How two nodes are expected to be linked: this times both masses. */
  readonly expected: number;
  readonly level: Level;
}

/** Modularity (Newman and Girvan 2004) or the constant Potts model (Traag, Van Dooren and Nesterov 2011). */
export type QualityName = 'modularity' | 'cpm';

/** The quality to be made large, over an undirected graph. */
export const qualityOf = (
  graph: Graph,
  name: QualityName,
  resolution: number,
  weighted: boolean,
): Quality => {
  const { offset, target, weight } = weighted ? graph : unweightedOf(graph);
  const mass = new Float64Array(nodeCount(graph)).fill(1);
  if (name === 'cpm') return { expected: resolution, level: { offset, target, weight, mass } };
  let total = 0;
  for (let v = 0; v < mass.length; v += 1) {
    let sum = 0;
    for (let i = offset[v] as number; i < (offset[v + 1] as number); i += 1)
      sum += weight[i] as number;
    mass[v] = sum;
    total += sum;
  }
  return {
    expected: total > 0 ? resolution / total : 0,
    level: { offset, target, weight, mass },
  };
};

/** The level in which every community is one node. Links inside are dropped: no move changes them. */
export const aggregate = (level: Level, of: Uint32Array, count: number): Level => {
  const { members, begin } = membersOf(of, count);
  const offset = new Uint32Array(count + 1);
  const target = new Uint32Array(level.target.length);
  const weight = new Float64Array(level.target.length);
  const mass = new Float64Array(count);
  const sum = new Float64Array(count);
  let length = 0;
  for (let c = 0; c < count; c += 1) {
    const first = length;
    for (let k = begin[c] as number; k < (begin[c + 1] as number); k += 1) {
      const v = members[k] as number;
      mass[c] = (mass[c] as number) + (level.mass[v] as number);
      for (let i = level.offset[v] as number; i < (level.offset[v + 1] as number); i += 1) {
        const other = of[level.target[i] as number] as number;
        if (other === c) continue;
        if (sum[other] === 0) {
          target[length] = other;
          length += 1;
        }
        sum[other] = (sum[other] as number) + (level.weight[i] as number);
      }
    }
    for (let i = first; i < length; i += 1) {
      const other = target[i] as number;
      weight[i] = sum[other] as number;
      sum[other] = 0;
    }
    offset[c + 1] = length;
  }
  return { offset, target: target.slice(0, length), weight: weight.slice(0, length), mass };
};

/** Nodes by community: those of `c` are `members[begin[c]]` to `members[begin[c + 1] - 1]`. */
const membersOf = (
  of: Uint32Array,
  count: number,
): { readonly members: Uint32Array; readonly begin: Uint32Array } => {
  const begin = new Uint32Array(count + 1);
  for (const c of of) begin[c + 1] = (begin[c + 1] as number) + 1;
  for (let c = 0; c < count; c += 1) begin[c + 1] = (begin[c + 1] as number) + (begin[c] as number);
  const next = begin.slice();
  const members = new Uint32Array(of.length);
  for (let v = 0; v < of.length; v += 1) {
    const c = of[v] as number;
    const at = next[c] as number;
    members[at] = v;
    next[c] = at + 1;
  }
  return { members, begin };
};

/** Numbers communities in the order of their first node, in place; gives how many there are. */
export const renumber = (of: Uint32Array): number => {
  const number = new Int32Array(of.reduce((most, c) => Math.max(most, c + 1), 0)).fill(-1);
  let count = 0;
  for (let v = 0; v < of.length; v += 1) {
    const c = of[v] as number;
    if ((number[c] as number) < 0) {
      number[c] = count;
      count += 1;
    }
    of[v] = number[c] as number;
  }
  return count;
};
