import { describe, expect, test } from 'vitest';
import { type Graph, linkCount, nodeCount, undirectedOf } from '../graph/index.ts';
import {
  type Figures,
  graphOf,
  haveReference,
  type ReferenceNetwork,
  referenceNetworks,
} from '../test/reference-graphs.ts';
import { clustering, eigenvector, linkBetweenness, measureTable } from './index.ts';
import {
  components,
  cuts,
  degreeAssortativity,
  degreeCentralisation,
  density,
  extent,
  reciprocity,
  strongComponents,
  totalWeight,
} from './structure.ts';

/** Figures that are found step by step are held to a millionth, all others to a thousand millionth. */
const allowed = (name: string): number =>
  /eigenvector|pagerank|hits|lambda/.test(name) ? 1e-6 : 1e-9;

const near = (a: number, b: number, within: number): boolean =>
  (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) <= within * Math.max(1, Math.abs(b));

/** Extra columns beside the reference's own: values that networkx leaves out or splits by rounding. */
const own = [
  'betweenness_weighted_but_for_rounding_raw',
  'constraint_unweighted',
  'constraint_weighted',
  'hits_hubs_unweighted',
  'hits_authorities_unweighted',
];

/** What differs between our table and the figures of the file, by measure and node. */
const differing = (graph: Graph, results: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(measureTable(graph, { weighted: true })).flatMap(([name, { values }]) => {
    const figures = results[name] as Figures | undefined;
    if (figures === undefined) return own.includes(name) ? [] : [`${name} is not in the reference`];
    return graph.names.flatMap((node, v) => {
      const theirs = figures[node] ?? (name.startsWith('eigenvector') ? 0 : Number.NaN);
      return near(values[v] as number, theirs, allowed(name))
        ? []
        : [`${name} of ${node}: ${values[v]}, not ${theirs}`];
    });
  });

const named = (graph: Graph, node: number): string => graph.names[node] as string;
const pair = (a: string, b: string): string => [a, b].sort().join('|');
const sizes = (of: readonly number[]): number[] => [...of].sort((a, b) => b - a);

const wholeGraph = (graph: Graph) => {
  const cut = cuts(graph);
  const { triangleCount, average, transitivity } = clustering(graph);
  const { nodes, links, diameter, radius, averagePathLength } = extent(graph);
  return {
    n: nodeCount(graph),
    m: linkCount(graph),
    density: density(graph),
    total_weight: totalWeight(graph),
    components: sizes(components(graph).sizes),
    degree_centralization_freeman: degreeCentralisation(graph),
    triangles_total: triangleCount,
    clustering_average_zero_for_deg_lt2: average,
    transitivity,
    degree_assortativity: degreeAssortativity(graph),
    lambda_max_giant_unweighted: eigenvector(graph).eigenvalue,
    lambda_max_giant_weighted: eigenvector(graph, { weighted: true }).eigenvalue,
    articulation_points: Array.from(cut.articulationPoints, (v) => named(graph, v)).sort(),
    bridges: cut.bridges.map(([a, b]) => pair(named(graph, a), named(graph, b))).sort(),
    biconnected_component_sizes: cut.biconnectedSizes,
    giant: { n: nodes, m: links, diameter, radius, average_path_length: averagePathLength },
  };
};

const theirWholeGraph = (results: Readonly<Record<string, unknown>>): object => ({
  ...results,
  articulation_points: [...(results['articulation_points'] as string[])].sort(),
  bridges: (results['bridges'] as [string, string][]).map(([a, b]) => pair(a, b)).sort(),
});

/** Numbers to the digits that are held, so that whole objects can be compared. */
const rounded = (value: unknown, name = ''): unknown => {
  if (typeof value === 'number') return Number(value.toPrecision(/lambda/.test(name) ? 7 : 9));
  if (Array.isArray(value)) return value.map((one) => rounded(one));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one, key)]));
};

describe.skipIf(!haveReference)(
  'the networks of the literature as networkx and igraph have them',
  () => {
    test('all are there', () => {
      expect(referenceNetworks.length).toBe(15);
    });

    const each = referenceNetworks.map((network) => [network.dataset, network] as const);

    test.each(each)('%s: every measure of every node', (_name, network: ReferenceNetwork) => {
      expect(differing(undirectedOf(graphOf(network)), network.undirected_results)).toEqual([]);
      if (network.directed_results !== undefined)
        expect(differing(graphOf(network), network.directed_results)).toEqual([]);
    });

    test.each(each)('%s: the figures of the whole', (_name, network: ReferenceNetwork) => {
      expect(rounded(theirWholeGraph(network.undirected_results))).toMatchObject(
        rounded(wholeGraph(undirectedOf(graphOf(network)))) as object,
      );
    });

    test.each(each)('%s: the betweenness of every link', (_name, network: ReferenceNetwork) => {
      const graph = undirectedOf(graphOf(network));
      const { source, target, values } = linkBetweenness(graph);
      const ours = new Map(
        Array.from(values, (value, i) => [
          pair(named(graph, source[i] as number), named(graph, target[i] as number)),
          value,
        ]),
      );
      const theirs = network.undirected_results['edge_betweenness_raw'] as [
        string,
        string,
        number,
      ][];
      expect(
        theirs.filter(([a, b, value]) => !near(ours.get(pair(a, b)) ?? -1, value, 1e-9)),
      ).toEqual([]);
      expect(ours.size).toBe(theirs.length);
    });

    test('the arcs of CAVIAR: reciprocity, parts that reach each other', () => {
      const network = referenceNetworks.find(({ directed }) => directed) as ReferenceNetwork;
      const graph = graphOf(network);
      expect(rounded(network.directed_results)).toMatchObject(
        rounded({
          n: nodeCount(graph),
          m: linkCount(graph),
          density: density(graph),
          reciprocity: reciprocity(graph),
          strongly_connected_sizes: sizes(strongComponents(graph).sizes),
          weakly_connected_sizes: sizes(components(graph).sizes),
        }) as object,
      );
    });

    test('values printed by others: the Mexican trafficking network', () => {
      const network = referenceNetworks.find(
        ({ dataset }) => dataset === 'mexico_human_trafficking',
      );
      const graph = graphOf(network as ReferenceNetwork);
      expect(density(graph)).toBeCloseTo(0.401, 3);
      expect(degreeCentralisation(graph)).toBeCloseTo(0.4432, 4);
    });
  },
);
