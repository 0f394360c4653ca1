import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutStep, LayoutWork } from './layout-work.ts';

/** Rounds between two looks at how far it has come. */
const ROUNDS_AT_ONCE = 5;

/** A worker knows its own scope; the library of types has only that of a window here. */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: LayoutWork }) => void;
  postMessage: (step: LayoutStep, transfer: readonly ArrayBufferLike[]) => void;
};

/**
 * ForceAtlas2 (Jacomy et al., PLoS ONE 9, 2014) beside the page's own thread, with Barnes and Hut's approximation from a
 * thousand nodes on. It begins where the nodes are and draws no chance, so that the same picture comes out the same.
 */
scope.onmessage = ({ data }) => {
  const { x, y, fixed, sources, targets, weights, rounds } = data;
  const graph = new Graph({ type: 'undirected', multi: false });
  for (let at = 0; at < x.length; at++)
    graph.addNode(String(at), { x: x[at], y: y[at], fixed: fixed[at] === 1 });
  for (let at = 0; at < sources.length; at++)
    graph.mergeEdge(String(sources[at]), String(targets[at]), { weight: weights[at] });
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: x.length > 1000,
    edgeWeightInfluence: 0.5,
    scalingRatio: 10,
  };
  for (let done = 0; done < rounds; ) {
    const iterations = Math.min(ROUNDS_AT_ONCE, rounds - done);
    forceAtlas2.assign(graph, { iterations, settings, getEdgeWeight: 'weight' });
    done += iterations;
    const [nextX, nextY] = [new Float64Array(x.length), new Float64Array(x.length)];
    graph.forEachNode((node, attributes) => {
      nextX[Number(node)] = Number(attributes['x']);
      nextY[Number(node)] = Number(attributes['y']);
    });
    scope.postMessage({ x: nextX, y: nextY, done, of: rounds }, [nextX.buffer, nextY.buffer]);
  }
};
