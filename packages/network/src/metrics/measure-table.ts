import { type Graph, nodeCount } from '../graph/index.ts';
import type { NodeMeasure } from './about.ts';
import { betweenness, betweennessPairs } from './betweenness.ts';
import { clustering } from './clustering.ts';
import { coreNumber } from './core-number.ts';
import { degree } from './degree.ts';
import { closeness, harmonic } from './distance-measures.ts';
import { eigenvector } from './eigenvector.ts';
import { hits } from './hits.ts';
import { type IteratedMeasure, pageRank } from './pagerank.ts';
import { sampledBetweenness } from './sampled-betweenness.ts';
import { constraint, effectiveSize } from './structural-holes.ts';

/** Measures by the names that tables of reference networks use, which say the variant of each. */
export type MeasureTable = Readonly<Record<string, NodeMeasure>>;

/** How a table of measures is asked for. */
export interface TableOptions {
  /** Adds measures with weights to those without. Default false. */
  readonly weighted?: boolean;
  /** Betweenness from this number of sampled nodes, with its error; measures of all distances are then left out. */
  readonly sample?: { readonly pivots: number; readonly seed: number };
}

/**
 * Every measure of nodes that there is for this graph. Betweenness, closeness and harmonic go from every node, which takes
 * some ten seconds for ten thousand nodes and a hundred times that for a hundred thousand: sample there.
 */
export const measureTable = (
  graph: Graph,
  { weighted = false, sample }: TableOptions = {},
): MeasureTable => ({
  ...(graph.directed ? directedMeasures(graph, weighted) : undirectedMeasures(graph, weighted)),
  ...(sample === undefined
    ? { ...distanceMeasures(graph), ...betweennessOf(graph, weighted) }
    : sampledOf(graph, sample)),
  'pagerank_0.85_unweighted': settled(pageRank(graph)),
  ...(weighted ? { 'pagerank_0.85_weighted': settled(pageRank(graph, { weighted })) } : {}),
});

const sampledOf = (graph: Graph, sample: { pivots: number; seed: number }): MeasureTable => {
  const { values, error, standardError, about } = sampledBetweenness(graph, sample);
  return {
    betweenness_sampled_raw: { values, about },
    betweenness_sampled_error: { values: error, about },
    betweenness_sampled_standard_error: { values: standardError, about },
  };
};

const distanceMeasures = (graph: Graph): MeasureTable => {
  const harmonicSum = harmonic(graph);
  if (!graph.directed)
    return {
      closeness_wasserman_faust: closeness(graph),
      closeness_within_component: closeness(graph, { within: 'component' }),
      harmonic_sum: harmonicSum,
      harmonic_normalized_n_minus_1: over(harmonicSum, nodeCount(graph) - 1),
    };
  const incoming = { direction: 'incoming' } as const;
  return {
    closeness_in_wasserman_faust: closeness(graph, incoming),
    closeness_out_wasserman_faust: closeness(graph),
    harmonic_in_sum: harmonic(graph, incoming),
    harmonic_out_sum: harmonicSum,
  };
};

const betweennessOf = (graph: Graph, weighted: boolean): MeasureTable => {
  const raw = betweenness(graph);
  return {
    betweenness_raw: raw,
    betweenness_normalized: over(raw, betweennessPairs(graph)),
    ...(weighted
      ? {
          // The reference compares lengths to the last bit; beside it what the paths are in truth.
          betweenness_weighted_dist_1_over_w_raw: betweenness(graph, {
            weighted,
            equal: 'to the last bit',
          }),
          betweenness_weighted_but_for_rounding_raw: betweenness(graph, { weighted }),
        }
      : {}),
  };
};

const undirectedMeasures = (graph: Graph, weighted: boolean): MeasureTable => ({
  degree: degree(graph),
  ...leadingOf(graph),
  core_number: coreNumber(graph),
  clustering_local: clustering(graph),
  constraint_unweighted: constraint(graph),
  effective_size_unweighted: effectiveSize(graph),
  ...(weighted
    ? {
        strength: degree(graph, { weighted }),
        eigenvector_giant_weighted_L2: settled(eigenvector(graph, { weighted })),
        constraint_weighted: constraint(graph, { weighted }),
      }
    : {}),
});

const leadingOf = (graph: Graph): MeasureTable => {
  const found = settled(eigenvector(graph));
  return {
    eigenvector_giant_unweighted_L2: found,
    eigenvector_giant_unweighted_max1: over(
      found,
      found.values.reduce((a, b) => Math.max(a, b), 0),
    ),
  };
};

const directedMeasures = (graph: Graph, weighted: boolean): MeasureTable => {
  const incoming = { direction: 'incoming' } as const;
  return {
    in_degree: degree(graph, incoming),
    out_degree: degree(graph),
    ...hitsOf(graph, weighted),
    constraint_unweighted: constraint(graph),
    constraint_unweighted_directed_nx: ofGivers(graph, constraint(graph)),
    ...(weighted
      ? {
          in_strength: degree(graph, { weighted, ...incoming }),
          out_strength: degree(graph, { weighted }),
          constraint_weighted: constraint(graph, { weighted }),
          constraint_weighted_directed_nx: ofGivers(graph, constraint(graph, { weighted })),
        }
      : {}),
  };
};

const hitsOf = (graph: Graph, weighted: boolean): MeasureTable => {
  const plain = hits(graph);
  const table = {
    hits_hubs_unweighted: settled(plain.hubs),
    hits_authorities_unweighted: settled(plain.authorities),
  };
  if (!weighted) return table;
  const { hubs, authorities } = hits(graph, { weighted });
  return {
    ...table,
    hits_hubs_sum1_unstable_if_degenerate: settled(hubs),
    hits_authorities_sum1_unstable_if_degenerate: settled(authorities),
  };
};

/** networkx leaves a node undefined that only receives, though Burt's ties go both ways. */
const ofGivers = ({ offset }: Graph, { values, about }: NodeMeasure): NodeMeasure => ({
  values: values.map((value, v) => (offset[v] === offset[v + 1] ? Number.NaN : value)),
  about,
});

/** A measure that did not settle has no figures: what it has would look like a result. */
export const settled = (measure: IteratedMeasure): NodeMeasure =>
  measure.settled
    ? measure
    : {
        values: new Float64Array(measure.values.length).fill(Number.NaN),
        about: {
          ...measure.about,
          missing: { ...measure.about.missing, undefinedFor: measure.values.length },
        },
      };

/** A measure over the most that it could be; as it is where that is nothing. */
const over = ({ values, about }: NodeMeasure, most: number): NodeMeasure => ({
  values: most > 0 ? values.map((value) => value / most) : values,
  about,
});
