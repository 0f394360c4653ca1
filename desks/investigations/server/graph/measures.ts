import { leiden } from '@amirani/network/communities';
import { buildGraph, type Graph } from '@amirani/network/graph';
import { keyPlayers, ranking } from '@amirani/network/key-players';
import {
  betweenness,
  closeness,
  clustering,
  constraint,
  coreNumber,
  degree,
  eigenvector,
  harmonic,
  type NodeMeasure,
  pageRank,
  sampledBetweenness,
} from '@amirani/network/metrics';
import { Problem } from '@platform/server/http/problems.ts';
import type { EntityHead } from '../../api/types.ts';
import type { SeenCase } from '../statements/view.ts';
import { type Part, type PartQuery, partOf } from './part.ts';
import { actorsOf } from './persons.ts';

/** What is measured at once; more is filtered first. */
const MOST_NODES = 20_000;
/** Up to here betweenness is exact; beyond it is sampled, and the error is said. */
export const EXACT_NODES = 3_000;
const PIVOTS = 400;
export const SEED = 20_261_126;

export type MeasureName =
  | 'degree'
  | 'strength'
  | 'betweenness'
  | 'closeness'
  | 'harmonic'
  | 'eigenvector'
  | 'pagerank'
  | 'core'
  | 'clustering'
  | 'constraint';

/** A part of a case as the graph engine takes it. @throws Problem `investigation.graph.too-large` */
export const graphOf = ({ nodes, links }: Part, directed: boolean): Graph => {
  if (nodes.length > MOST_NODES)
    throw new Problem('investigation.graph.too-large', { most: MOST_NODES });
  const place = new Map(nodes.map(({ id }, index) => [id, index]));
  const source = Uint32Array.from(links, (link) => place.get(link.source) ?? 0);
  const target = Uint32Array.from(links, (link) => place.get(link.target) ?? 0);
  const names = nodes.map(({ id }) => id);
  return buildGraph(names, { source, target }, { directed });
};

const measureOf = (
  graph: Graph,
  measure: MeasureName,
  weighted: boolean,
): { readonly found: NodeMeasure; readonly sampled?: number } => {
  switch (measure) {
    case 'degree':
      return { found: degree(graph, { direction: 'both' }) };
    case 'strength':
      return { found: degree(graph, { weighted: true, direction: 'both' }) };
    case 'betweenness': {
      if (graph.names.length <= EXACT_NODES) return { found: betweenness(graph, { weighted }) };
      const sampled = sampledBetweenness(graph, { pivots: PIVOTS, seed: SEED, weighted });
      return { found: sampled, sampled: Math.max(...sampled.error) };
    }
    case 'closeness':
      return { found: closeness(graph) };
    case 'harmonic':
      return { found: harmonic(graph) };
    case 'eigenvector':
      return { found: eigenvector(graph, { weighted }) };
    case 'pagerank':
      return { found: pageRank(graph, { weighted }) };
    case 'core':
      return { found: coreNumber(graph) };
    case 'clustering':
      return { found: clustering(graph) };
    case 'constraint':
      return { found: constraint(graph) };
  }
};

/**
 * Measures of a part of a case. Victims and what is theirs have no place in any ranking; their links count for the others, for
 * whom they are contacts (Directive 2011/36/EU Art. 8; R40).
 */
export const measure = (
  seen: SeenCase,
  query: PartQuery & {
    readonly measures: readonly MeasureName[];
    readonly directed: boolean;
    readonly weighted: boolean;
  },
) => {
  const part = partOf(seen, query);
  const graph = graphOf(part, query.directed);
  const victims = part.nodes.filter(({ apart }) => apart).map(({ id }) => id);
  const measures = query.measures.map((name) => {
    const { found, sampled } = measureOf(graph, name, query.weighted);
    const { rows, leftOut, about } = ranking(graph, found, { victims });
    return {
      measure: name,
      definition: `${about.definition} (${about.source})`,
      directed: query.directed && about.direction !== 'set aside',
      weight: about.weights,
      leftOut: leftOut.victims,
      note: leftOut.victims > 0 ? leftOut.note : 'network.note.central-not-guilty',
      ...(sampled === undefined ? {} : { error: sampled }),
      values: rows.map(({ name: entity, value }) => ({ entity, value })),
    };
  });
  const shown = part.nodes.filter(({ apart }) => !apart);
  return { measures, nodes: shown, groups: groupsOf(part, graph, shown), apart: victims.length };
};

/** The group of each node that is shown, by Leiden's method with a fixed seed: the same data gives the same groups. */
const groupsOf = (part: Part, graph: Graph, shown: readonly EntityHead[]): number[] => {
  if (part.links.length === 0) return shown.map((_, index) => index);
  const { of } = leiden(graph, { seed: SEED });
  const place = new Map(part.nodes.map(({ id }, index) => [id, index]));
  return shown.map(({ id }) => of[place.get(id) ?? 0] ?? 0);
};

/** Of sets that are equally good no more than these are sent; how many more there are is said. */
const MOST_SETS = 100;

/** Sets of key players of a part of a case, of everything or of persons, without victims and what is theirs. */
export const findKeyPlayers = (
  seen: SeenCase,
  query: PartQuery & {
    readonly as: 'everything' | 'persons';
    readonly k: number;
    readonly aim: 'fragmentation' | 'reach';
  },
) => {
  const part = actorsOf(seen, query);
  const graph = graphOf(part, false);
  const victims = part.nodes.filter(({ apart }) => apart).map(({ id }) => id);
  const found = keyPlayers(graph, {
    k: query.k,
    criterion: query.aim,
    victims,
    mostSets: MOST_SETS,
    mostWork: 4e8,
  });
  const sets = found.sets.map((set) => set.flatMap((place) => part.nodes[place] ?? []));
  return {
    value: found.value,
    exact: found.exact,
    sets,
    more: found.count - sets.length,
    ...(found.exact ? {} : { bound: found.bound }),
    note: found.leftOut.note,
    apart: victims.length,
    ...(part.folded === undefined ? {} : { folded: part.folded }),
  };
};
