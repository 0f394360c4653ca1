import { type Graph, nodeCount } from '../graph/index.ts';

/** How a measure takes the direction of the links. */
export type Direction = 'undirected' | 'set aside' | 'followed' | 'incoming' | 'outgoing';

/** How a measure takes the weights of the links. */
export type Weights = 'set aside' | 'strength' | 'distance 1/weight';

/** What is to be said wherever figures of a network are shown. */
export type NoteCode =
  | 'network.note.absent-links'
  | 'network.note.central-not-guilty'
  | 'network.note.victims-left-out';

/** What the figures cannot know. A link that is not in the data counts as no link. */
export interface Missing {
  /** Rows of the source that are in no link of the graph. */
  readonly rowsLeftOut: number;
  /** Nodes without a link. */
  readonly isolates: number;
  /** Nodes for which the measure is not defined; their value is not a number. */
  readonly undefinedFor: number;
  /** Ordered pairs of nodes without a path, where the measure is one of paths. */
  readonly unreachedPairs?: number;
}

/** Explanation beside every figure: a figure has no meaning without it. */
export interface About {
  readonly measure: MeasureName;
  /** What the figure is, in one sentence. */
  readonly definition: string;
  /** The paper the definition is from. */
  readonly source: string;
  readonly direction: Direction;
  readonly weights: Weights;
  readonly missing: Missing;
}

/** A measure of every node: `values` by the index of the node. */
export interface NodeMeasure {
  readonly values: Float64Array;
  readonly about: About;
}

/** How a measure is asked for. */
export interface MeasureOptions {
  /** Take the weights of the links into account. Default false. */
  readonly weighted?: boolean;
}

/** How a measure of a directed graph is asked for. */
export interface DirectedOptions extends MeasureOptions {
  /** Which way links are followed: to the node, or from it. Default `outgoing`. */
  readonly direction?: 'incoming' | 'outgoing';
}

/** The measures of nodes, the qualities of partitions, and what key players are best at: each with its definition and its source. */
export const measures = {
  degree: ['the number of nodes linked with it', 'Freeman 1978'],
  strength: ['the sum of the weights of its links', 'Barrat et al. 2004'],
  betweenness: [
    'over all pairs of other nodes, the share of their shortest paths that pass through it, summed up',
    'Freeman 1977; Brandes 2001',
  ],
  closeness: [
    'the nodes it reaches divided by the sum of the distances to them, times the share of the other nodes that it reaches',
    'Sabidussi 1966; Wasserman and Faust 1994',
  ],
  harmonic: ['the sum of one over the distance to every other node', 'Marchiori and Latora 2000'],
  eigenvector: [
    'its entry in the leading eigenvector of the largest component, of length one; nodes outside have zero',
    'Bonacich 1972',
  ],
  pagerank: [
    'the share of time that a walk spends there which follows links at random and leaps anywhere now and then',
    'Page et al. 1999',
  ],
  hub: ['how far it links to good authorities; all add up to one', 'Kleinberg 1999'],
  authority: ['how far good hubs link to it; all add up to one', 'Kleinberg 1999'],
  core: [
    'the greatest k for which it belongs to a part in which everybody has k links or more',
    'Seidman 1983; Batagelj and Zaversnik 2003',
  ],
  clustering: [
    'the share of the pairs of its neighbours that are linked; zero with fewer than two neighbours',
    'Watts and Strogatz 1998',
  ],
  constraint: [
    'how far its time goes to people who are linked with each other; not defined without links',
    'Burt 1992',
  ],
  'effective-size': [
    'the number of its neighbours less what they repeat of each other; not defined without links',
    'Burt 1992; Borgatti 1997',
  ],
  modularity: [
    'the share of the links inside communities less what the numbers of links of their members alone would put there',
    'Newman and Girvan 2004; Traag, Waltman and van Eck 2019',
  ],
  cpm: [
    'the links inside communities less a fixed part of the pairs in them',
    'Traag, Van Dooren and Nesterov 2011',
  ],
  fragmentation: [
    'the share of the pairs left, once the set is gone, that are not connected',
    'Borgatti 2006',
  ],
  'distance-fragmentation': [
    'one less the mean of one over the distance of the pairs left, once the set is gone',
    'Borgatti 2006',
  ],
  reach: [
    'the share of nodes in the set or within the given number of links of it',
    'Borgatti 2006',
  ],
  'distance-reach': [
    'the mean of one over the distance of every node to the set, its members counting one',
    'Borgatti 2006',
  ],
} as const;

/** One of {@link measures}. */
export type MeasureName = keyof typeof measures;

/** What is to be said of a measure of this graph. */
export const aboutOf = (
  graph: Graph,
  measure: MeasureName,
  values: Float64Array,
  said: {
    readonly direction: Direction;
    readonly weights: Weights;
    readonly unreachedPairs?: number;
  },
): About => {
  const [definition, source] = measures[measure];
  const { unreachedPairs, direction, weights } = said;
  return {
    measure,
    definition,
    source,
    direction: graph.directed ? direction : 'undirected',
    weights,
    missing: {
      rowsLeftOut: graph.rowsLeftOut,
      isolates: isolatesOf(graph).length,
      undefinedFor: values.reduce((count, value) => count + Number(Number.isNaN(value)), 0),
      ...(unreachedPairs === undefined ? {} : { unreachedPairs }),
    },
  };
};

/** The nodes without a link, in or out. */
const isolatesOf = ({ offset, target, names }: Graph): Uint32Array => {
  const linked = new Uint8Array(names.length);
  for (const node of target) linked[node] = 1;
  return Uint32Array.from(names.keys()).filter(
    (v) => linked[v] === 0 && offset[v] === offset[v + 1],
  );
};

/** The number of ordered pairs of different nodes. */
export const orderedPairs = (graph: Graph): number => nodeCount(graph) * (nodeCount(graph) - 1);
