import { randomOf } from '../fuzz/random.ts';

/** A network as every engine takes it: undirected links between numbered nodes, none twice. */
export interface MadeLinks {
  readonly nodes: number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
}

/**
 * A network that grew by preferential attachment (Barabási and Albert 1999): each new node is linked with `each` others,
 * chosen by how many links they have.
 */
export const attachedLinks = (nodes: number, each: number, seed: number): MadeLinks => {
  const random = randomOf(seed);
  const source: number[] = [];
  const target: number[] = [];
  // Every end of every link once: drawn from it, a node comes up as often as it has links.
  const ends: number[] = [];
  const link = (a: number, b: number): void => {
    source.push(a);
    target.push(b);
    ends.push(a, b);
  };
  for (let a = 1; a <= each; a += 1) for (let b = 0; b < a; b += 1) link(a, b);
  for (let v = each + 1; v < nodes; v += 1) {
    const chosen = new Set<number>();
    while (chosen.size < each) chosen.add(ends[random.below(ends.length)] as number);
    for (const other of chosen) link(v, other);
  }
  return { nodes, source: Uint32Array.from(source), target: Uint32Array.from(target) };
};

/** Groups of `size` people, densely linked inside and thinly between: what communities are found in. */
export const groupedLinks = (groups: number, size: number, seed: number): MadeLinks => {
  const random = randomOf(seed);
  const nodes = groups * size;
  const pairs = new Set<number>();
  const draw = (a: number, b: number): void => {
    if (a !== b) pairs.add(Math.min(a, b) * nodes + Math.max(a, b));
  };
  for (let v = 0; v < nodes; v += 1) {
    const first = v - (v % size);
    for (let k = 0; k < 3; k += 1) draw(v, first + random.below(size));
    draw(v, random.below(nodes));
  }
  return {
    nodes,
    source: Uint32Array.from(pairs, (pair) => Math.floor(pair / nodes)),
    target: Uint32Array.from(pairs, (pair) => pair % nodes),
  };
};
