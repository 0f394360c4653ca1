import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leiden } from '@amirani/network/communities';
import { type Graph, readLinks, undirectedOf } from '@amirani/network/graph';
import { type KeyPlayerCriterion, keyPlayers } from '@amirani/network/key-players';
import { measureTable } from '@amirani/network/metrics';

const folder = join(
  process.env['AMIRANI_SAMPLES'] ?? join(import.meta.dirname, '../../../../shared/data'),
  'network/reference',
);

/** Whether the networks of the literature are there. */
export const haveNetworks = existsSync(folder);

/** What one network of the literature came to. */
export interface NetworkHeld {
  readonly network: string;
  readonly nodes: number;
  readonly links: number;
  /** Figures of nodes that were compared, and the largest difference of those computed and those found step by step. */
  readonly figures: number;
  readonly largestDifference: number;
  readonly largestIteratedDifference: number;
  /** Best sets of key players that were asked for: searches, sets in all, and searches that differ in anything. */
  readonly keyPlayerSearches: number;
  readonly keyPlayerSets: number;
  readonly keyPlayersDiffering: number;
  /** Leiden's modularity less the best that the reference has, without and with weights. */
  readonly leidenAhead: readonly number[];
}

interface Best {
  readonly optimal_sets: readonly (readonly string[])[];
  readonly n_optimal: number;
}
interface Results {
  readonly communities?: Readonly<
    Record<string, { readonly best_Q?: number; readonly Q?: number }>
  >;
  readonly key_players?: {
    readonly neg_F: readonly (Best & { readonly k: number })[];
    readonly neg_DF: readonly (Best & { readonly k: number })[];
    readonly pos: readonly {
      readonly k: number;
      readonly DR: Best;
      readonly m_reach: Readonly<Record<string, Best>>;
    }[];
  };
  readonly [measure: string]: unknown;
}
interface ReferenceFile {
  readonly dataset: string;
  readonly directed: boolean;
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [string, string, number])[];
  readonly directed_results?: Results;
  readonly undirected_results: Results;
}

/** Holds every network of the literature against its reference. */
export const heldNetworks = (): readonly NetworkHeld[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'published_values.json')
    .map((name) => held(JSON.parse(readFileSync(join(folder, name), 'utf8')) as ReferenceFile));

const held = (file: ReferenceFile): NetworkHeld => {
  const { nodes, edges, directed } = file;
  const rows = edges.map(([source, target, weight], i) => ({ row: i + 1, source, target, weight }));
  const { graph } = readLinks(rows, { nodes, directed });
  const whole = undirectedOf(graph);
  const compared = [
    ...differences(whole, file.undirected_results),
    ...(file.directed_results === undefined ? [] : differences(graph, file.directed_results)),
  ];
  const searches = searchesOf(file.undirected_results);
  const found = searches.map((search) => compareSearch(whole, search));
  const largest = (iterated: boolean) =>
    compared.reduce((most, one) => (one.iterated === iterated ? Math.max(most, one.by) : most), 0);
  return {
    network: file.dataset,
    nodes: nodes.length,
    links: whole.target.length / 2,
    figures: compared.length,
    largestDifference: largest(false),
    largestIteratedDifference: largest(true),
    keyPlayerSearches: searches.length,
    keyPlayerSets: found.reduce((sum, { sets }) => sum + sets, 0),
    keyPlayersDiffering: found.filter(({ same }) => !same).length,
    leidenAhead: [false, true].map((weighted) => aheadOf(whole, file.undirected_results, weighted)),
  };
};

/** The difference of every figure of a node that both have, over the larger of one and the reference's. */
const differences = (graph: Graph, results: Results): { iterated: boolean; by: number }[] =>
  Object.entries(measureTable(graph, { weighted: true })).flatMap(([name, { values }]) => {
    const theirs = results[name] as Readonly<Record<string, number | null>> | undefined;
    if (theirs === undefined) return [];
    const iterated = /eigenvector|pagerank|hits/.test(name);
    return graph.names.map((node, v) => {
      const own = values[v] as number;
      const reference = theirs[node] ?? (name.startsWith('eigenvector') ? 0 : Number.NaN);
      const both = Number.isNaN(own) && Number.isNaN(reference);
      const by = Math.abs(own - reference) / Math.max(1, Math.abs(reference));
      // A figure that one side alone leaves undefined is as far off as can be.
      return { iterated, by: both ? 0 : Number.isNaN(by) ? Number.POSITIVE_INFINITY : by };
    });
  });

interface Search {
  readonly criterion: KeyPlayerCriterion;
  readonly k: number;
  readonly within: number;
  readonly best: Best;
}

const searchesOf = ({ key_players }: Results): readonly Search[] =>
  key_players === undefined
    ? []
    : [
        ...key_players.neg_F.map((best) => searchOf('fragmentation', best.k, best)),
        ...key_players.neg_DF.map((best) => searchOf('distance-fragmentation', best.k, best)),
        ...key_players.pos.flatMap(({ k, DR, m_reach }) => [
          searchOf('distance-reach', k, DR),
          ...Object.entries(m_reach).map(([m, best]) => searchOf('reach', k, best, Number(m))),
        ]),
      ];

const searchOf = (criterion: KeyPlayerCriterion, k: number, best: Best, within = 1): Search => ({
  criterion,
  k,
  within,
  best,
});

/** The number of sets, and whether it and all sets that the reference writes out are the same. */
const compareSearch = (
  graph: Graph,
  { best, ...options }: Search,
): { readonly sets: number; readonly same: boolean } => {
  const { sets, count, exact } = keyPlayers(graph, { ...options, mostSets: 100_000 });
  const own = new Set(sets.map((set) => textOf(set.map((v) => graph.names[v] as string))));
  const same =
    exact && count === best.n_optimal && best.optimal_sets.every((set) => own.has(textOf(set)));
  return { sets: count, same };
};

const textOf = (set: readonly string[]): string => JSON.stringify([...set].sort());

const aheadOf = (graph: Graph, { communities = {} }: Results, weighted: boolean): number => {
  const kind = weighted ? '_weighted' : '_unweighted';
  const bests = Object.entries(communities)
    .filter(([name]) => name.includes(kind))
    .map(([, { best_Q, Q }]) => best_Q ?? Q ?? Number.NaN);
  return leiden(graph, { seed: 1, weighted, runs: 50 }).quality - Math.max(...bests);
};
