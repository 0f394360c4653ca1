import type { RuleId } from './rules.ts';

/** A step from a node to a later one: one character, or none; with the rules that the last step of a piece takes. */
export interface Arc {
  readonly text: string;
  readonly to: number;
  readonly rules: readonly RuleId[];
}

/**
 * A finite set of texts as a graph: node 0 is the start, every arc leads to a higher number, and each path
 * to `end` spells a member. Sizes grow with the length of the name, not with the number of members, which
 * is exponential.
 */
export interface SpellingGraph {
  readonly arcs: readonly (readonly Arc[])[];
  readonly end: number;
}

/** A text that may be spelt between two positions of a source. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly rules?: readonly RuleId[];
}

/** The graph of pieces over the positions 0 to `length`. Nodes from which the end is out of reach are bare. */
export const graphOf = (length: number, pieces: readonly Piece[]): SpellingGraph => {
  const characters = pieces.map(({ text }) => [...text]);
  const inner = new Array<number>(length + 1).fill(0);
  pieces.forEach(({ from }, index) => {
    inner[from] = (inner[from] ?? 0) + Math.max(0, (characters[index] ?? []).length - 1);
  });
  const node: number[] = [0];
  for (let position = 0; position < length; position++)
    node.push((node[position] ?? 0) + 1 + (inner[position] ?? 0));
  const end = node[length] ?? 0;
  const arcs: Arc[][] = Array.from({ length: end + 1 }, () => []);
  const free = node.map((start) => start + 1);
  pieces.forEach(({ from, to, rules = [] }, index) => {
    const steps = characters[index] ?? [];
    let at = node[from] ?? 0;
    steps.slice(0, -1).forEach((text) => {
      const next = free[from] ?? 0;
      free[from] = next + 1;
      arcs[at]?.push({ text, to: next, rules: [] });
      at = next;
    });
    arcs[at]?.push({ text: steps.at(-1) ?? '', to: node[to] ?? 0, rules });
  });
  return { arcs: pruned(arcs, end), end };
};

/** The texts that are a member of each graph in turn, one after the other. */
export const concatenated = (graphs: readonly SpellingGraph[]): SpellingGraph => {
  const arcs: Arc[][] = [[]];
  for (const graph of graphs) {
    const shift = arcs.length - 1;
    graph.arcs.forEach((from, node) => {
      const moved = from.map((arc) => ({ ...arc, to: arc.to + shift }));
      if (node === 0) arcs[shift]?.push(...moved);
      else arcs.push(moved);
    });
  }
  return { arcs, end: arcs.length - 1 };
};

/** The graph whose only member is a text. */
export const lineOf = (text: string): SpellingGraph => {
  const characters = [...text];
  return graphOf(
    characters.length,
    characters.map((character, from) => ({ from, to: from + 1, text: character })),
  );
};

const pruned = (arcs: readonly Arc[][], end: number): readonly (readonly Arc[])[] => {
  const alive = new Array<boolean>(arcs.length).fill(false);
  alive[end] = true;
  const kept: (readonly Arc[])[] = new Array(arcs.length).fill([]);
  for (let index = end; index >= 0; index--) {
    const useful = (arcs[index] ?? []).filter(({ to }) => alive[to]);
    kept[index] = useful;
    if (useful.length > 0) alive[index] = true;
  }
  return kept;
};

/** A node set as reached by reading a text, without repetition and in order: what may come next. */
export type NodeSet = readonly number[];

/** The nodes reachable without a character. */
export const closure = ({ arcs }: SpellingGraph, nodes: Iterable<number>): NodeSet => {
  const seen = new Set(nodes);
  for (const node of seen) // a Set visits what is added while it is walked
    for (const { text, to } of arcs[node] ?? []) if (text === '') seen.add(to);
  return [...seen].sort((a, b) => a - b);
};

/** What may be read next from a node set, and where it leads, in the order of preference. */
export const steps = (graph: SpellingGraph, nodes: NodeSet): ReadonlyMap<string, NodeSet> => {
  const found = new Map<string, Set<number>>();
  for (const node of nodes)
    for (const { text, to } of graph.arcs[node] ?? [])
      if (text !== '') {
        const targets = found.get(text) ?? new Set<number>();
        found.set(text, targets.add(to));
      }
  return new Map([...found].map(([text, targets]) => [text, closure(graph, targets)]));
};

/** The place of a letter in a component. */
export const placeOf = (
  from: number,
  to: number,
  length: number,
): { readonly start: boolean; readonly end: boolean } => ({
  start: from === 0,
  end: to === length,
});
