/**
 * A graph in compressed sparse rows: the neighbours of node `v` are `target[offset[v]]` to `target[offset[v + 1] - 1]`, in
 * ascending order, each with the weight of its link. Undirected links are in both rows. Self links and parallel links do not
 * occur. It is plain data: it may be posted to a worker, its arrays transferred (see {@link buffersOf}).
 */
export interface Graph {
  /** True where a link goes from one node to the other only. */
  readonly directed: boolean;
  /** Names of the nodes, by index. */
  readonly names: readonly string[];
  /** Where the row of each node begins; one longer than the nodes. */
  readonly offset: Uint32Array<ArrayBuffer>;
  /** The neighbours, row after row; those an arc goes to in a directed graph. */
  readonly target: Uint32Array<ArrayBuffer>;
  /** The weight of the link to each neighbour; 1 where the links had none. */
  readonly weight: Float64Array<ArrayBuffer>;
  /** Rows of the source that are in no link here: what every measure must say beside its figures. */
  readonly rowsLeftOut: number;
}

/** Links as parallel arrays of node indices. */
export interface LinkArrays {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Above zero, as long as the others; all 1 where absent. */
  readonly weight?: Float64Array;
}

/** What {@link buildGraph} needs to know besides the links. */
export interface GraphOptions {
  readonly directed?: boolean;
  /** Rows of the source that gave no link. Default 0. */
  readonly rowsLeftOut?: number;
}

/**
 * A graph of links between named nodes. The weights of parallel links are added up; in an undirected graph a link and
 * its reverse are parallel. Self links are left out and counted with the rows left out.
 * @throws RangeError where a link names a node that there is not.
 */
export const buildGraph = (
  names: readonly string[],
  links: LinkArrays,
  { directed = false, rowsLeftOut = 0 }: GraphOptions = {},
): Graph => {
  const nodes = names.length;
  const { from, to, weight, selfLinks } = entriesOf(links, nodes, directed);
  const byTarget = sortedBy(to, identity(from.length), nodes);
  const order = sortedBy(from, byTarget, nodes);
  return {
    directed,
    names,
    rowsLeftOut: rowsLeftOut + selfLinks,
    ...mergedRows(nodes, { from, to, weight }, order),
  };
};

/** The number of nodes. */
export const nodeCount = (graph: Graph): number => graph.names.length;

/** The number of links: arcs in a directed graph. */
export const linkCount = ({ directed, target }: Graph): number =>
  directed ? target.length : target.length / 2;

/** The buffers of a graph, to be named as transferred when it is posted to a worker. */
export const buffersOf = ({ offset, target, weight }: Graph): ArrayBuffer[] => [
  offset.buffer,
  target.buffer,
  weight.buffer,
];

interface Entries {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly weight: Float64Array;
}

/** One entry an arc, two an undirected link; no self links. */
const entriesOf = (
  { source, target, weight }: LinkArrays,
  nodes: number,
  directed: boolean,
): Entries & { readonly selfLinks: number } => {
  const most = directed ? source.length : 2 * source.length;
  const from = new Uint32Array(most);
  const to = new Uint32Array(most);
  const weights = new Float64Array(most);
  let length = 0;
  let selfLinks = 0;
  for (let i = 0; i < source.length; i += 1) {
    const a = source[i] as number;
    const b = target[i] ?? nodes;
    if (a >= nodes || b >= nodes) throw new RangeError(`link ${i} names no node: ${a}, ${b}`);
    if (a === b) selfLinks += 1;
    else {
      const w = weight?.[i] ?? 1;
      from[length] = a;
      to[length] = b;
      weights[length] = w;
      length += 1;
      if (!directed) {
        from[length] = b;
        to[length] = a;
        weights[length] = w;
        length += 1;
      }
    }
  }
  return {
    from: from.subarray(0, length),
    to: to.subarray(0, length),
    weight: weights.subarray(0, length),
    selfLinks,
  };
};

const identity = (length: number): Uint32Array => {
  const order = new Uint32Array(length);
  for (let i = 0; i < length; i += 1) order[i] = i;
  return order;
};

/** The order of `order` sorted by key, those of equal key as they were: a counting sort. */
const sortedBy = (key: Uint32Array, order: Uint32Array, keys: number): Uint32Array => {
  const place = new Uint32Array(keys + 1);
  for (const k of key) place[k + 1] = (place[k + 1] as number) + 1;
  for (let k = 0; k < keys; k += 1) place[k + 1] = (place[k + 1] as number) + (place[k] as number);
  const sorted = new Uint32Array(order.length);
  for (const i of order) {
    const k = key[i] as number;
    const at = place[k] as number;
    sorted[at] = i;
    place[k] = at + 1;
  }
  return sorted;
};

/** The rows of entries in order, those of one pair as one with the sum of their weights. */
const mergedRows = (
  nodes: number,
  { from, to, weight }: Entries,
  order: Uint32Array,
): Pick<Graph, 'offset' | 'target' | 'weight'> => {
  const offset = new Uint32Array(nodes + 1);
  const target = new Uint32Array(order.length);
  const weights = new Float64Array(order.length);
  let length = 0;
  let row = -1;
  for (const i of order) {
    const a = from[i] as number;
    const b = to[i] as number;
    if (a === row && target[length - 1] === b)
      weights[length - 1] = (weights[length - 1] as number) + (weight[i] as number);
    else {
      while (row < a) {
        row += 1;
        offset[row] = length;
      }
      target[length] = b;
      weights[length] = weight[i] as number;
      length += 1;
    }
  }
  while (row < nodes) {
    row += 1;
    offset[row] = length;
  }
  return { offset, target: target.slice(0, length), weight: weights.slice(0, length) };
};
