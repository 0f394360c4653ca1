import { leiden } from '../communities/index.ts';
import { type Graph, linkCount, linksOf, nodeCount, undirectedOf } from '../graph/index.ts';
import { type LeftOut, leftOutOf, type Marked } from '../key-players/victims.ts';
import { components, degreeCentralisation, density } from '../metrics/structure.ts';
import { agreement } from './agreement.ts';
import { type Role, rolesOf } from './roles.ts';

/** A link between two people in one period or in both; weight 0 where it is not there. */
export interface LinkChange {
  readonly source: string;
  readonly target: string;
  readonly before: number;
  readonly after: number;
}

/** Somebody who was there in both periods, and where they stood. */
export interface RoleChange {
  readonly name: string;
  readonly before: Role;
  readonly after: Role;
}

/** The shape of a network. */
export interface Shape {
  readonly nodes: number;
  readonly links: number;
  readonly density: number;
  readonly degreeCentralisation: number;
  readonly components: number;
  /** Nodes of the largest component. */
  readonly largest: number;
  readonly rowsLeftOut: number;
}

/** What changed between two periods. Who is not in the data of a period may have been there unseen. */
export interface PeriodComparison {
  readonly before: Shape;
  readonly after: Shape;
  /** Names in one period only, and in both. */
  readonly appeared: readonly string[];
  readonly gone: readonly string[];
  readonly stayed: readonly string[];
  readonly links: {
    readonly appeared: readonly LinkChange[];
    readonly gone: readonly LinkChange[];
    readonly kept: readonly LinkChange[];
  };
  /** Shares of what is in both of what is in either (Jaccard 1901); 1 where there is nothing. */
  readonly similarity: {
    readonly nodes: number;
    readonly links: number;
    /** Of links between those who were there in both periods only. */
    readonly linksAmongStayed: number;
  };
  /** How far the communities of those who stayed agree: see {@link agreement}. Absent where fewer than two stayed. */
  readonly communityAgreement?: number;
  /** Those who stayed, without persons marked as victims; whose share of shortest paths changed most first. */
  readonly roles: readonly RoleChange[];
  readonly leftOut: LeftOut;
}

/** How two periods are compared. */
export interface CompareOptions extends Marked {
  /** For the communities. Default 1. */
  readonly seed?: number;
}

/**
 * Compares the networks of two periods by the names of their nodes: who and which links are new, gone or kept, how the whole
 * changed, and whose role. Arcs are compared as arcs where both are directed; otherwise direction is set aside in both.
 * Persons marked as victims have no place among the roles (R40).
 */
export const comparePeriods = (
  first: Graph,
  second: Graph,
  { seed = 1, ...marked }: CompareOptions = {},
): PeriodComparison => {
  const both = first.directed && second.directed;
  const [before, after] = both ? [first, second] : [undirectedOf(first), undirectedOf(second)];
  const [wasThere, isThere] = [new Set(before.names), new Set(after.names)];
  const stayed = before.names.filter((name) => isThere.has(name));
  const appeared = after.names.filter((name) => !wasThere.has(name));
  const links = linkChanges(before, after);
  const among = links.filter(({ source, target }) =>
    [source, target].every((name) => wasThere.has(name) && isThere.has(name)),
  );
  const { roles, leftOut } = roleChanges(before, after, stayed, marked);
  const communityAgreement = agreement(
    communitiesOf(before, stayed, seed),
    communitiesOf(after, stayed, seed),
  );
  return {
    before: shapeOf(before),
    after: shapeOf(after),
    appeared,
    gone: before.names.filter((name) => !isThere.has(name)),
    stayed,
    links: {
      appeared: links.filter((link) => link.before === 0),
      gone: links.filter((link) => link.after === 0),
      kept: links.filter(kept),
    },
    similarity: {
      nodes: shareOf(stayed.length, before.names.length + appeared.length),
      links: shareOf(links.filter(kept).length, links.length),
      linksAmongStayed: shareOf(among.filter(kept).length, among.length),
    },
    ...(communityAgreement === undefined ? {} : { communityAgreement }),
    roles,
    leftOut,
  };
};

const kept = ({ before, after }: LinkChange): boolean => before > 0 && after > 0;

const shareOf = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

const shapeOf = (graph: Graph): Shape => {
  const { sizes } = components(graph);
  return {
    nodes: nodeCount(graph),
    links: linkCount(graph),
    density: density(graph),
    degreeCentralisation: degreeCentralisation(graph),
    components: sizes.length,
    largest: Math.max(0, ...sizes),
    rowsLeftOut: graph.rowsLeftOut,
  };
};

/** Every link of either period; those of the first period first. */
const linkChanges = (before: Graph, after: Graph): readonly LinkChange[] => {
  const found = new Map<
    string,
    { source: string; target: string; before: number; after: number }
  >();
  for (const [period, graph] of [
    ['before', before],
    ['after', after],
  ] as const) {
    const { source, target, weight } = linksOf(graph);
    for (let i = 0; i < source.length; i += 1) {
      const ends = [source[i], target[i]].map((v) => graph.names[v as number] as string);
      // The two networks number their nodes each in its own order.
      if (!graph.directed) ends.sort();
      const [from, to] = ends as [string, string];
      const key = JSON.stringify(ends);
      const link = found.get(key) ?? { source: from, target: to, before: 0, after: 0 };
      link[period] = weight[i] as number;
      found.set(key, link);
    }
  }
  return [...found.values()];
};

const communitiesOf = (graph: Graph, names: readonly string[], seed: number): Uint32Array => {
  const { of } = leiden(graph, { seed });
  const at = new Map(graph.names.map((name, v) => [name, v]));
  return Uint32Array.from(names, (name) => of[at.get(name) as number] as number);
};

const roleChanges = (
  before: Graph,
  after: Graph,
  stayed: readonly string[],
  marked: Marked,
): { readonly roles: readonly RoleChange[]; readonly leftOut: LeftOut } => {
  const victims = new Set(marked.victims);
  const [was, is] = [rolesOf(before), rolesOf(after)];
  const roles = stayed
    .filter((name) => !victims.has(name))
    .map((name) => ({ name, before: was.get(name) as Role, after: is.get(name) as Role }))
    .sort((a, b) => moved(b) - moved(a));
  return { roles, leftOut: leftOutOf(stayed.length - roles.length) };
};

const moved = ({ before, after }: RoleChange): number =>
  Math.abs(after.betweenness - before.betweenness);
