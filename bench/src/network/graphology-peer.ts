import { createRequire } from 'node:module';
import type { MadeLinks } from './made-graphs.ts';

/** What the bench uses of graphology. */
interface PeerGraph {
  addNode(key: string): unknown;
  addEdge(source: string, target: string, attributes?: object): unknown;
}

// CommonJS whose types do not resolve under nodenext.
const require = createRequire(import.meta.url);
const { UndirectedGraph } = require('graphology') as { UndirectedGraph: new () => PeerGraph };
const betweenness = require('graphology-metrics/centrality/betweenness') as (
  graph: PeerGraph,
  options: object,
) => Record<string, number>;
const pageRank = require('graphology-metrics/centrality/pagerank') as typeof betweenness;
const louvain = require('graphology-communities-louvain') as {
  detailed(
    graph: PeerGraph,
    options: object,
  ): { modularity: number; communities: Record<string, number> };
};

/** graphology 0.26.0 with graphology-metrics 2.4.2 and graphology-communities-louvain 2.0.2, over one network. */
export class GraphologyPeer {
  private readonly graph = new UndirectedGraph();
  private readonly nodes: number;

  /** @param weight of the links, in their order; all 1 where absent. */
  constructor({ nodes, source, target }: MadeLinks, weight?: Float64Array) {
    this.nodes = nodes;
    for (let v = 0; v < nodes; v += 1) this.graph.addNode(String(v));
    for (let i = 0; i < source.length; i += 1)
      this.graph.addEdge(String(source[i]), String(target[i]), { weight: weight?.[i] ?? 1 });
  }

  betweenness(): Float64Array {
    const found = betweenness(this.graph, { getEdgeWeight: null, normalized: false });
    return this.valuesOf(found);
  }

  /** Settled when no more than `tolerance` moves, summed over all nodes: its own option is by node. */
  pageRank(tolerance: number): Float64Array {
    const options = { getEdgeWeight: null, tolerance: tolerance / this.nodes, maxIterations: 1000 };
    return this.valuesOf(pageRank(this.graph, options));
  }

  /** The modularity that its Louvain reaches, and the communities. */
  louvain(rng: () => number): { readonly modularity: number; readonly of: Uint32Array } {
    const { modularity, communities } = louvain.detailed(this.graph, {
      rng,
      getEdgeWeight: 'weight',
    });
    return { modularity, of: Uint32Array.from(this.valuesOf(communities)) };
  }

  private valuesOf(found: Readonly<Record<string, number>>): Float64Array {
    return Float64Array.from({ length: this.nodes }, (_, v) => found[String(v)] ?? Number.NaN);
  }
}
