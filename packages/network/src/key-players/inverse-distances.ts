import { type Graph, nodeCount } from '../graph/index.ts';

/**
 * For an undirected graph from which nodes are taken: the sum of one over the distance, over the ordered pairs left. All
 * nodes go one link further at a time, as sets of bits, and what each step reaches for the first time is counted.
 */
export class InverseDistances {
  private readonly graph: Graph;
  private readonly words: number;
  private reached: Int32Array;
  private next: Int32Array;

  constructor(graph: Graph) {
    this.graph = graph;
    this.words = Math.ceil(nodeCount(graph) / 32);
    this.reached = new Int32Array(nodeCount(graph) * this.words);
    this.next = new Int32Array(nodeCount(graph) * this.words);
  }

  /** What one call costs at most, in words of bits that are joined, for paths of some links. */
  get cost(): number {
    return 5 * (this.graph.target.length + nodeCount(this.graph)) * this.words;
  }

  /** The sum without the nodes that are gone; stops and gives what it has as soon as that exceeds `enough`. */
  sum(gone: Uint8Array, enough: number = Number.POSITIVE_INFINITY): number {
    let before = this.begin(gone);
    let sum = 0;
    for (let distance = 1; ; distance += 1) {
      const now = this.step(gone);
      if (now === before) return sum;
      sum += (now - before) / distance;
      if (sum > enough) return sum;
      before = now;
    }
  }

  private begin(gone: Uint8Array): number {
    const { reached, words } = this;
    // The rows of what is gone stay empty in both: no step writes them.
    reached.fill(0);
    this.next.fill(0);
    let left = 0;
    for (let v = 0; v < gone.length; v += 1) {
      if (gone[v] === 1) continue;
      reached[v * words + (v >> 5)] = 1 << (v & 31);
      left += 1;
    }
    return left;
  }

  private step(gone: Uint8Array): number {
    const { offset, target } = this.graph;
    const { reached, next, words } = this;
    let bits = 0;
    for (let v = 0; v < gone.length; v += 1) {
      if (gone[v] === 1) continue;
      const own = v * words;
      for (let k = 0; k < words; k += 1) next[own + k] = reached[own + k] as number;
      for (let i = offset[v] as number; i < (offset[v + 1] as number); i += 1) {
        const other = (target[i] as number) * words;
        for (let k = 0; k < words; k += 1)
          next[own + k] = (next[own + k] as number) | (reached[other + k] as number);
      }
      for (let k = 0; k < words; k += 1) bits += bitsOf(next[own + k] as number);
    }
    this.reached = next;
    this.next = reached;
    return bits;
  }
}

const bitsOf = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
};
