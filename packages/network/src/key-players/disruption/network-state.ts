import { buildGraph, type Graph, linksOf } from '../../graph/index.ts';

/** A network while it is taken apart: who is still in it, and links that may be added. */
export class NetworkState {
  readonly names: readonly string[];
  readonly present: Uint8Array;
  private readonly neighbours: readonly Map<number, number>[];

  /** @param graph undirected; a copy is made. */
  constructor(graph: Graph) {
    this.names = graph.names;
    this.present = new Uint8Array(graph.names.length).fill(1);
    this.neighbours = graph.names.map(() => new Map());
    const { source, target, weight } = linksOf(graph);
    for (let i = 0; i < source.length; i += 1)
      this.link(source[i] as number, target[i] as number, weight[i] as number);
  }

  get nodes(): number {
    return this.present.reduce((count, one) => count + one, 0);
  }

  get links(): number {
    return this.neighbours.reduce((sum, row) => sum + row.size, 0) / 2;
  }

  /** The neighbours of a node, by ascending index, with the weights of the links. */
  of(node: number): readonly (readonly [number, number])[] {
    return [...(this.neighbours[node] as Map<number, number>)].sort(([a], [b]) => a - b);
  }

  linked(a: number, b: number): boolean {
    return (this.neighbours[a] as Map<number, number>).has(b);
  }

  /** Links two nodes, or adds to the weight of their link. */
  link(a: number, b: number, weight: number): void {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = this.neighbours[from] as Map<number, number>;
      row.set(to, (row.get(to) ?? 0) + weight);
    }
  }

  /** Takes a node out with its links; gives those it had. */
  remove(node: number): readonly (readonly [number, number])[] {
    const had = this.of(node);
    for (const [other] of had) (this.neighbours[other] as Map<number, number>).delete(node);
    (this.neighbours[node] as Map<number, number>).clear();
    this.present[node] = 0;
    return had;
  }

  /** The network as it is now; who is gone has no links in it. */
  graph(): Graph {
    const source: number[] = [];
    const target: number[] = [];
    const weight: number[] = [];
    for (const [a, row] of this.neighbours.entries())
      for (const [b, w] of row)
        if (a < b) {
          source.push(a);
          target.push(b);
          weight.push(w);
        }
    return buildGraph(this.names, {
      source: Uint32Array.from(source),
      target: Uint32Array.from(target),
      weight: Float64Array.from(weight),
    });
  }
}
