import { type Graph, nodeCount, undirectedOf } from '../graph/index.ts';

/** Where a graph would fall apart, direction set aside. */
export interface Cuts {
  /** Nodes whose removal parts their component, by ascending index. */
  readonly articulationPoints: Uint32Array;
  /** Links whose removal parts their component, each as two nodes, the lower first. */
  readonly bridges: readonly (readonly [number, number])[];
  /** The sizes of the parts that no single node can part, of two nodes or more, largest first. */
  readonly biconnectedSizes: readonly number[];
}

/** Articulation points, bridges and biconnected components in one pass (Hopcroft and Tarjan 1973). */
export const cuts = (graph: Graph): Cuts => {
  const search = new DepthFirst(undirectedOf(graph));
  for (let root = 0; root < nodeCount(graph); root += 1) search.from(root);
  return {
    articulationPoints: Uint32Array.from(search.cut.keys()).filter((v) => search.cut[v] === 1),
    bridges: search.bridges.sort(([a, b], [c, d]) => a - c || b - d),
    biconnectedSizes: search.sizes.sort((a, b) => b - a),
  };
};

class DepthFirst {
  readonly cut: Uint8Array;
  readonly bridges: (readonly [number, number])[] = [];
  readonly sizes: number[] = [];
  private readonly graph: Graph;
  private readonly depth: Int32Array;
  private readonly low: Int32Array;
  private readonly next: Uint32Array;
  /** Nodes whose biconnected component is not closed, in the order of their discovery. */
  private readonly stack: number[] = [];

  constructor(graph: Graph) {
    const n = nodeCount(graph);
    this.graph = graph;
    this.cut = new Uint8Array(n);
    this.depth = new Int32Array(n).fill(-1);
    this.low = new Int32Array(n);
    this.next = graph.offset.slice(0, n);
  }

  from(root: number): void {
    if ((this.depth[root] as number) >= 0) return;
    const path = [root];
    this.discover(root, 0);
    let branches = 0;
    while (path.length > 0) {
      const v = path[path.length - 1] as number;
      const i = this.next[v] as number;
      if (i < (this.graph.offset[v + 1] as number)) {
        this.next[v] = i + 1;
        const w = this.graph.target[i] as number;
        if ((this.depth[w] as number) < 0) {
          this.discover(w, path.length);
          path.push(w);
        } else if (w !== path[path.length - 2])
          this.low[v] = Math.min(this.low[v] as number, this.depth[w] as number);
      } else {
        path.pop();
        const parent = path[path.length - 1];
        if (parent === undefined) continue;
        if (parent === root) branches += 1;
        this.leave(v, parent, parent !== root);
      }
    }
    if (branches > 1) this.cut[root] = 1;
    this.stack.pop();
  }

  private discover(v: number, depth: number): void {
    this.depth[v] = depth;
    this.low[v] = depth;
    this.stack.push(v);
  }

  private leave(v: number, parent: number, inner: boolean): void {
    const low = this.low[v] as number;
    const above = this.depth[parent] as number;
    this.low[parent] = Math.min(this.low[parent] as number, low);
    if (low > above) this.bridges.push(v < parent ? [v, parent] : [parent, v]);
    if (low < above) return;
    if (inner) this.cut[parent] = 1;
    let size = 1;
    for (let w = -1; w !== v; size += 1) w = this.stack.pop() as number;
    this.sizes.push(size);
  }
}
