import { buildGraph, type Graph, nodeCount } from './graph.ts';

/** Every entry of the rows: one an arc, two an undirected link. */
const entries = (graph: Graph): { source: Uint32Array; target: Uint32Array } => {
  const source = new Uint32Array(graph.target.length);
  for (let v = 0; v < nodeCount(graph); v += 1)
    source.fill(v, graph.offset[v], graph.offset[v + 1]);
  return { source, target: graph.target };
};

/** The links of a graph, each once: arcs as they go, undirected links from the lower index. */
export const linksOf = (
  graph: Graph,
): { source: Uint32Array; target: Uint32Array; weight: Float64Array } => {
  const { source, target } = entries(graph);
  if (graph.directed) return { source, target, weight: graph.weight };
  const once = (_: number, i: number) => (source[i] as number) < (target[i] as number);
  return {
    source: source.filter(once),
    target: target.filter(once),
    weight: graph.weight.filter(once),
  };
};

/** The graph without direction: the weights of both directions are added up. An undirected graph is its own. */
export const undirectedOf = (graph: Graph): Graph =>
  graph.directed
    ? buildGraph(
        graph.names,
        { ...entries(graph), weight: graph.weight },
        { rowsLeftOut: graph.rowsLeftOut },
      )
    : graph;

/** The graph with every arc turned round. An undirected graph is its own. */
export const reversedOf = (graph: Graph): Graph => {
  if (!graph.directed) return graph;
  const { source, target } = entries(graph);
  return buildGraph(
    graph.names,
    { source: target, target: source, weight: graph.weight },
    { directed: true, rowsLeftOut: graph.rowsLeftOut },
  );
};

/** The same links, each of weight 1: what they weigh is set aside. */
export const unweightedOf = (graph: Graph): Graph => ({
  ...graph,
  weight: new Float64Array(graph.weight.length).fill(1),
});

/** The nodes that are kept and the links between them; `kept` says which index each had. */
export const subgraphOf = (
  graph: Graph,
  keep: (node: number) => boolean,
): { readonly graph: Graph; readonly kept: Uint32Array } => {
  const kept = Uint32Array.from(graph.names.keys()).filter(keep);
  const place = new Int32Array(nodeCount(graph)).fill(-1);
  for (const [index, node] of kept.entries()) place[node] = index;
  const { source, target, weight } = linksOf(graph);
  const stays = (_: number, i: number) =>
    (place[source[i] as number] as number) >= 0 && (place[target[i] as number] as number) >= 0;
  const placed = (node: number) => place[node] as number;
  return {
    kept,
    graph: buildGraph(
      Array.from(kept, (node) => graph.names[node] as string),
      {
        source: source.filter(stays).map(placed),
        target: target.filter(stays).map(placed),
        weight: weight.filter(stays),
      },
      { directed: graph.directed, rowsLeftOut: graph.rowsLeftOut },
    ),
  };
};
