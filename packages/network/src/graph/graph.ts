/**
 * A graph in compressed sparse rows: the neighbours of node `v` are `target[offset[v]]` to `target[offset[v + 1] - 1]`,
 * in ascending order, each with the weight of its link. Undirected links stand in both rows. There are no self links and
 * no parallel links. The arrays may be posted to a worker, shared or transferred.
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
}
