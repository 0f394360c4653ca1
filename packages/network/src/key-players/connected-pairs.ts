import { type Graph, nodeCount } from '../graph/index.ts';

/**
 * For an undirected graph from which nodes are taken: the ordered pairs that are still connected when one more goes, for every
 * node at once. One depth-first search gives the sizes of the parts below each node (Hopcroft and Tarjan 1973).
 */
export class ConnectedPairs {
  /** By node: the pairs left when it goes as well. */
  readonly without: Float64Array;
  private readonly graph: Graph;
  private readonly depth: Int32Array;
  private readonly low: Int32Array;
  private readonly size: Int32Array;
  private readonly next: Uint32Array;
  private readonly hanging: Float64Array;
  private readonly hangingPairs: Float64Array;
  private readonly path: Uint32Array;
  private readonly order: Uint32Array;

  constructor(graph: Graph) {
    const n = nodeCount(graph);
    this.graph = graph;
    this.without = new Float64Array(n);
    this.depth = new Int32Array(n);
    this.low = new Int32Array(n);
    this.size = new Int32Array(n);
    this.next = new Uint32Array(n);
    this.hanging = new Float64Array(n);
    this.hangingPairs = new Float64Array(n);
    this.path = new Uint32Array(n + 1);
    this.order = new Uint32Array(n);
  }

  /** Fills `without`; gives the pairs that are connected when only `gone` are. */
  count(gone: Uint8Array): number {
    const n = gone.length;
    for (let v = 0; v < n; v += 1) {
      this.depth[v] = gone[v] === 1 ? 0 : -1;
      this.without[v] = 0;
    }
    let pairs = 0;
    for (let root = 0; root < n; root += 1) {
      if ((this.depth[root] as number) >= 0) continue;
      const size = this.search(root);
      pairs += size * (size - 1);
      this.settle(size);
    }
    for (let v = 0; v < n; v += 1) this.without[v] = pairs - (this.without[v] as number);
    return pairs;
  }

  private discover(v: number, depth: number, found: number): void {
    this.depth[v] = depth;
    this.low[v] = depth;
    this.size[v] = 1;
    this.hanging[v] = 0;
    this.hangingPairs[v] = 0;
    this.next[v] = this.graph.offset[v] as number;
    this.path[depth] = v;
    this.order[found] = v;
  }

  /** Goes through the component of a root; gives its size. Nodes that are gone have depth 0, below which nothing lies. */
  private search(root: number): number {
    const { offset, target } = this.graph;
    const { depth, low, size, next, path } = this;
    let at = 1;
    let found = 1;
    this.discover(root, 1, 0);
    while (at > 0) {
      const v = path[at] as number;
      const i = next[v] as number;
      if (i < (offset[v + 1] as number)) {
        next[v] = i + 1;
        const w = target[i] as number;
        const d = depth[w] as number;
        if (d < 0) {
          at += 1;
          this.discover(w, at, found);
          found += 1;
        } else if (d > 0 && d < (low[v] as number) && w !== path[at - 1]) low[v] = d;
      } else {
        at -= 1;
        if (at === 0) break;
        const parent = path[at] as number;
        const hangs = size[v] as number;
        size[parent] = (size[parent] as number) + hangs;
        if ((low[v] as number) < (low[parent] as number)) low[parent] = low[v] as number;
        if ((low[v] as number) >= at) {
          this.hanging[parent] = (this.hanging[parent] as number) + hangs;
          this.hangingPairs[parent] = (this.hangingPairs[parent] as number) + hangs * (hangs - 1);
        }
      }
    }
    return found;
  }

  /** What the component loses with each of its nodes. */
  private settle(size: number): void {
    const whole = size * (size - 1);
    for (let i = 0; i < size; i += 1) {
      const v = this.order[i] as number;
      const rest = size - 1 - (this.hanging[v] as number);
      this.without[v] = whole - (this.hangingPairs[v] as number) - rest * (rest - 1);
    }
  }
}
