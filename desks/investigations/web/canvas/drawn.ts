import type { EntityHead, Link } from '../../api/types.ts';
import type { Category } from '../category-text.ts';
import type { CanvasState } from './canvas-state.ts';

/** A node as it is drawn: an entity, or a group of them. */
export interface DrawnNode {
  readonly id: string;
  readonly caption: string;
  /** Schema of an entity; `group` where it stands for several. */
  readonly kind: string;
  /** What a person is in the case; absent of things, and of a group. */
  readonly category?: Category | undefined;
  /** Kept apart: a victim, or a number of one. */
  readonly apart: boolean;
  /** How many entities it stands for. */
  readonly stands: number;
  /** Links drawn at it. */
  readonly links: number;
}

/** All links of two drawn nodes as one line, with how many there are and how many events they stand for. */
export interface DrawnLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly links: number;
  readonly weight: number;
  /** Whether all of them go from source to target. */
  readonly directed: boolean;
  readonly kinds: readonly string[];
}

/** What is drawn, and how much of the picture is not: nothing is left out in silence. */
export interface Drawn {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
  readonly left: { readonly nodes: number; readonly links: number };
}

/** What is drawn of a part of a case's graph in a state of the canvas. A group with a victim in it is kept apart as a whole. */
export const drawnOf = (
  graph: { readonly nodes: readonly EntityHead[]; readonly links: readonly Link[] },
  state: CanvasState,
): Drawn => {
  const groupOf = new Map(
    state.groups.flatMap((group) => group.members.map((member) => [member, group] as const)),
  );
  const [kinds, hidden] = [new Set(state.hiddenKinds), new Set(state.hidden)];
  const without = new Set(state.hiddenLinks);
  const standsFor = new Map<string, string>();
  const nodes = new Map<string, DrawnNode>();
  for (const { id, caption, schema, category, apart } of graph.nodes) {
    const group = groupOf.get(id);
    const drawn = group?.id ?? id;
    if (kinds.has(schema) || hidden.has(id) || hidden.has(drawn)) continue;
    standsFor.set(id, drawn);
    const before = nodes.get(drawn);
    nodes.set(drawn, {
      id: drawn,
      caption: group?.title ?? caption,
      ...(group === undefined ? { kind: schema, category } : { kind: 'group' }),
      apart: apart || before?.apart === true,
      stands: (before?.stands ?? 0) + 1,
      links: 0,
    });
  }
  const links = new Map<string, DrawnLink>();
  let linksLeft = 0;
  for (const link of graph.links) {
    const [from, to] = [standsFor.get(link.source), standsFor.get(link.target)];
    if (from === undefined || to === undefined || without.has(link.schema)) {
      linksLeft += 1;
      continue;
    }
    if (from === to) continue; // inside a group: told by what it stands for
    const forward = links.has(`${from} ${to}`) || !links.has(`${to} ${from}`);
    const id = forward ? `${from} ${to}` : `${to} ${from}`;
    const before = links.get(id);
    links.set(id, {
      id,
      source: before?.source ?? from,
      target: before?.target ?? to,
      links: (before?.links ?? 0) + 1,
      weight: (before?.weight ?? 0) + link.weight,
      directed: link.directed && forward && before?.directed !== false,
      kinds: [...new Set([...(before?.kinds ?? []), link.schema])],
    });
  }
  const degree = new Map<string, number>();
  for (const { source, target, links: count } of links.values())
    for (const end of [source, target]) degree.set(end, (degree.get(end) ?? 0) + count);
  return {
    nodes: [...nodes.values()].map((node) => ({ ...node, links: degree.get(node.id) ?? 0 })),
    links: [...links.values()],
    left: { nodes: graph.nodes.length - standsFor.size, links: linksLeft },
  };
};
