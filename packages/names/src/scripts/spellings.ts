import { closure, type NodeSet, type SpellingGraph, steps } from './spelling-graph.ts';

/**
 * A set of spellings, kept as a graph and listed only on demand: each member once, without a list of those
 * already given. The set may have more members than anyone can list; `count` says how many before one starts.
 */
export interface Spellings extends Iterable<string> {
  readonly graph: SpellingGraph;
  /** How many members. Where counting them apart would take too long, an upper bound. */
  readonly count: bigint;
  /** Whether `count` is the number itself. */
  readonly exact: boolean;
  /** Whether a text is a member. Time grows with the length of the text times that of the name. */
  has(text: string): boolean;
}

/** The set that a graph spells. */
export const spellingsOf = (graph: SpellingGraph): Spellings => {
  let counted: Counted | undefined;
  const count = (): Counted => {
    counted ??= countApart(graph) ?? { count: countPaths(graph), exact: false };
    return counted;
  };
  return {
    graph,
    get count() {
      return count().count;
    },
    get exact() {
      return count().exact;
    },
    has: (text) => accepts(graph, text),
    [Symbol.iterator]: () => members(graph),
  };
};

/** Nodes, over all node sets, that a count may visit before it settles for an upper bound. */
const COUNT_LIMIT = 100_000;

interface Counted {
  readonly count: bigint;
  readonly exact: boolean;
}

const accepts = (graph: SpellingGraph, text: string): boolean => {
  let nodes = closure(graph, [0]);
  for (const character of text) {
    const next = steps(graph, nodes).get(character);
    if (next === undefined) return false;
    nodes = next;
  }
  return nodes.includes(graph.end);
};

/** Depth first over node sets: one text, one path, so that no member comes twice. */
function* members(graph: SpellingGraph): Generator<string, undefined> {
  const stack: { text: string; nodes: NodeSet }[] = [{ text: '', nodes: closure(graph, [0]) }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { text, nodes } = top;
    if (nodes.includes(graph.end)) yield text;
    const next = [...steps(graph, nodes)].reverse();
    for (const [character, targets] of next) stack.push({ text: text + character, nodes: targets });
  }
}

/** The number of members; undefined where it would visit more than {@link COUNT_LIMIT} nodes. */
const countApart = (graph: SpellingGraph): Counted | undefined => {
  const memo = new Map<string, bigint>();
  let visited = 0;
  const stack: NodeSet[] = [closure(graph, [0])];
  for (let nodes = stack.at(-1); nodes !== undefined; nodes = stack.at(-1)) {
    visited += nodes.length;
    if (visited > COUNT_LIMIT) return undefined;
    const next = [...steps(graph, nodes).values()];
    const open = next.filter((targets) => !memo.has(targets.join()));
    if (open.length > 0) {
      stack.push(...open);
      continue;
    }
    const below = next.reduce((sum, targets) => sum + (memo.get(targets.join()) ?? 0n), 0n);
    memo.set(nodes.join(), below + (nodes.includes(graph.end) ? 1n : 0n));
    stack.pop();
  }
  return { count: memo.get(closure(graph, [0]).join()) ?? 0n, exact: true };
};

const countPaths = ({ arcs, end }: SpellingGraph): bigint => {
  const paths = new Array<bigint>(arcs.length).fill(0n);
  paths[end] = 1n;
  for (let node = end - 1; node >= 0; node--)
    paths[node] = (arcs[node] ?? []).reduce((sum, { to }) => sum + (paths[to] ?? 0n), 0n);
  return paths[0] ?? 0n;
};
