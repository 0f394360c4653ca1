import type { SumRule } from '../series/index.ts';
import { indicators } from './catalogue.ts';
import type { Dimension, IndicatorCode } from './codes.ts';

/** One member of a dimension and what it is part of: a crossing point of its section, a nationality of its group. */
export interface HierarchyNode {
  readonly id: string;
  /** Absent at the top. */
  readonly parent?: string | undefined;
}

/** What is wrong with a hierarchy. */
export type HierarchyFault =
  | 'risk.hierarchy.duplicate'
  | 'risk.hierarchy.unknown-parent'
  | 'risk.hierarchy.cycle';

/** A fault and the members it is about. */
export interface HierarchyProblem {
  readonly code: HierarchyFault;
  readonly about: readonly string[];
}

/** A hierarchy read: which members are the sum of which, and what could not be used. */
export interface Hierarchy {
  readonly dimension: Dimension;
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /** Members from the top down: every sum precedes its parts. */
  readonly order: readonly string[];
  readonly problems: readonly HierarchyProblem[];
}

/** Members that are values like any other in every dimension: a person without a nationality is still a person. */
export const unspecified = ['unspecified', 'not-available'] as const;

/**
 * Reads a hierarchy. A repeated member keeps its first place, one without its parent in the list goes to the top, and those in
 * a circle are left out. Each is reported.
 */
export const readHierarchy = (dimension: Dimension, nodes: readonly HierarchyNode[]): Hierarchy => {
  const parents = new Map<string, string | undefined>();
  const twice: string[] = [];
  for (const { id, parent } of nodes)
    if (parents.has(id)) twice.push(id);
    else parents.set(id, parent);
  const orphans = [...parents].filter(([, parent]) => parent !== undefined && !parents.has(parent));
  for (const [id] of orphans) parents.set(id, undefined);
  const circular = [...parents.keys()].filter((id) => depthOf(id, parents) === undefined);
  for (const id of circular) parents.delete(id);
  const parts: Record<string, string[]> = {};
  for (const [id, parent] of parents)
    if (parent !== undefined) parts[parent] = [...(parts[parent] ?? []), id];
  const depth = (id: string): number => depthOf(id, parents) ?? 0;
  const problem = (code: HierarchyFault, about: readonly string[]): readonly HierarchyProblem[] =>
    about.length === 0 ? [] : [{ code, about }];
  return {
    dimension,
    parts,
    order: [...parents.keys()].sort((a, b) => depth(a) - depth(b)),
    problems: [
      ...problem('risk.hierarchy.duplicate', twice),
      ...problem(
        'risk.hierarchy.unknown-parent',
        orphans.map(([id]) => id),
      ),
      ...problem('risk.hierarchy.cycle', circular),
    ],
  };
};

/**
 * How a sum of this indicator over this dimension is checked: exactly where every person is in one part, as a lower bound
 * where one person may be in several, as with the reasons of a refusal.
 */
export const sumRuleOf = (indicator: IndicatorCode, hierarchy: Hierarchy): SumRule => {
  const { dimension, parts } = hierarchy;
  const several = indicators.find(({ code }) => code === indicator)?.several ?? [];
  return { dimension, parts, relation: several.includes(dimension) ? 'at-least' : 'equal' };
};

/** Steps to the top; undefined where the way does not end. */
const depthOf = (
  id: string,
  parents: ReadonlyMap<string, string | undefined>,
): number | undefined => {
  let depth = 0;
  for (let at = parents.get(id); at !== undefined; at = parents.get(at)) {
    depth += 1;
    if (depth > parents.size) return undefined;
  }
  return depth;
};
