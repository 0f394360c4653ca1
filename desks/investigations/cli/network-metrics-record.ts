import { leiden } from '@amirani/network/communities';
import { type Graph, type LinkReading, linkCount, nodeCount } from '@amirani/network/graph';
import { type LeftOut, withoutVictims } from '@amirani/network/key-players';
import { type About, clustering, measureTable, type TableOptions } from '@amirani/network/metrics';
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
} from '@amirani/network/structure';
import { columns } from '@platform/cli/print/columns.ts';
import { networkNotes } from './network-notes.ts';

/** What `amirani network metrics --json` prints. */
export interface MetricsRecord {
  readonly directed: boolean;
  readonly weighted: boolean;
  readonly rows: number;
  readonly rowsLeftOut: number;
  readonly repeatedRows: number;
  readonly victimsLeftOut: LeftOut;
  readonly notes: readonly string[];
  readonly network: Readonly<Record<string, unknown>>;
  /** What each column of `nodes` is. */
  readonly measures: Readonly<Record<string, About>>;
  readonly nodes: readonly Readonly<Record<string, string | number | null>>[];
}

/** Every measure of a network, by node and of the whole. */
export const metricsRecord = (
  { graph, rows, repeated }: LinkReading,
  { victims, ...options }: TableOptions & { readonly victims: readonly string[] },
): MetricsRecord => {
  const table = Object.entries(measureTable(graph, options));
  const { kept, leftOut } = withoutVictims(graph, { victims });
  const found = leiden(graph, { seed: 1, weighted: options.weighted ?? false });
  const marked = new Set(victims);
  return {
    directed: graph.directed,
    weighted: options.weighted ?? false,
    rows,
    rowsLeftOut: graph.rowsLeftOut,
    repeatedRows: repeated.length,
    victimsLeftOut: leftOut,
    notes: networkNotes(),
    network: {
      ...wholeOf(graph, options.sample === undefined, (v) => !marked.has(graph.names[v] as string)),
      communities_leiden: {
        measure: found.measure,
        quality: found.quality,
        sizes: found.sizes,
        seed: found.seed,
        runs: found.runs,
      },
    },
    measures: Object.fromEntries(table.map(([name, { about }]) => [name, about])),
    nodes: Array.from(kept, (v) => ({
      id: graph.names[v] as string,
      ...Object.fromEntries(table.map(([name, { values }]) => [name, figure(values[v])])),
      community_leiden: found.of[v] as number,
    })),
  };
};

const wholeOf = (graph: Graph, distances: boolean, shown: (node: number) => boolean): object => {
  const { articulationPoints, bridges, biconnectedSizes } = cuts(graph);
  const { triangleCount, average, transitivity } = clustering(graph);
  const named = (v: number) => graph.names[v] as string;
  const sizes = largestFirst(components(graph).sizes);
  return {
    n: nodeCount(graph),
    m: linkCount(graph),
    density: density(graph),
    total_weight: totalWeight(graph),
    ...(graph.directed
      ? {
          reciprocity: reciprocity(graph),
          weakly_connected_sizes: sizes,
          strongly_connected_sizes: largestFirst(strongComponents(graph).sizes),
        }
      : { components: sizes }),
    degree_centralization_freeman: degreeCentralisation(graph),
    degree_assortativity: figure(degreeAssortativity(graph)),
    clustering_average_zero_for_deg_lt2: average,
    transitivity,
    triangles_total: triangleCount,
    articulation_points: Array.from(articulationPoints).filter(shown).map(named),
    bridges: bridges.filter((pair) => pair.every(shown)).map((pair) => pair.map(named)),
    biconnected_component_sizes: biconnectedSizes,
    ...(distances ? { giant: giantOf(graph) } : {}),
  };
};

const giantOf = (graph: Graph): object => {
  const { nodes, links, diameter, radius, averagePathLength } = extent(graph);
  return {
    n: nodes,
    m: links,
    diameter,
    radius,
    average_path_length: figure(averagePathLength),
  };
};

const largestFirst = (sizes: readonly number[]): number[] => [...sizes].sort((a, b) => b - a);

/** A figure, or null where it is not defined. */
const figure = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

/** Columns for a person; `--json` has them all. */
const SHOWN = [
  ['degree', 'degree'],
  ['in_degree', 'in'],
  ['out_degree', 'out'],
  ['strength', 'strength'],
  ['betweenness_raw', 'betweenness'],
  ['betweenness_sampled_raw', 'betweenness~'],
  ['betweenness_sampled_error', '± at most'],
  ['harmonic_sum', 'harmonic'],
  ['pagerank_0.85_unweighted', 'PageRank'],
  ['core_number', 'core'],
  ['clustering_local', 'clustering'],
  ['constraint_unweighted', 'constraint'],
  ['community_leiden', 'community'],
] as const;

/** The measures for a person, by betweenness, with what must be said beside them. */
export const explainMetrics = (record: MetricsRecord): string => {
  const [first] = record.nodes;
  const shown = SHOWN.filter(([name]) => first !== undefined && name in first);
  const by = shown.find(([name]) => name.startsWith('betweenness'))?.[0] ?? 'degree';
  const rows = [...record.nodes]
    .sort((a, b) => Number(b[by]) - Number(a[by]))
    .map((node) => [String(node['id']), ...shown.map(([name]) => short(node[name]))]);
  const { n, m, density: share } = record.network;
  const head = `${n} nodes, ${m} links, density ${short(share)}; ${record.rowsLeftOut} rows left out\n`;
  const { victims } = record.victimsLeftOut;
  const said = victims > 0 ? record.notes : record.notes.slice(0, 2);
  return `${head}${columns([['', ...shown.map(([, title]) => title)], ...rows], {
    right: shown.map((_, i) => i + 1),
  })}\n${victims > 0 ? `${victims} persons marked as victims are in no row.\n` : ''}${said.join('\n')}\n`;
};

const short = (value: unknown): string => {
  if (typeof value !== 'number') return '-';
  return Number.isInteger(value) ? String(value) : value.toPrecision(4);
};
