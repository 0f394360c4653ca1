import { type Graph, nodeCount, undirectedOf } from '../graph/index.ts';
import { betweenness, betweennessPairs, coreNumber, degree } from '../metrics/index.ts';
import { cuts } from '../metrics/structure.ts';

/** The position of a node in a network. */
export interface Role {
  readonly degree: number;
  /** Over the number of pairs of others: comparable between networks of different size. */
  readonly betweenness: number;
  readonly core: number;
  /** True where the network, or their part of it, would fall apart without them. */
  readonly articulationPoint: boolean;
}

/** The role of everybody, by name; direction and weights are set aside. */
export const rolesOf = (given: Graph): ReadonlyMap<string, Role> => {
  const graph = undirectedOf(given);
  const links = degree(graph).values;
  const between = betweenness(graph).values;
  const core = coreNumber(graph).values;
  const cut = new Set(cuts(graph).articulationPoints);
  const pairs = Math.max(1, betweennessPairs(graph));
  return new Map(
    Array.from({ length: nodeCount(graph) }, (_, v) => [
      graph.names[v] as string,
      {
        degree: links[v] as number,
        betweenness: (between[v] as number) / pairs,
        core: core[v] as number,
        articulationPoint: cut.has(v),
      },
    ]),
  );
};
