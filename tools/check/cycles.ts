import type { Problem } from './problem.ts';
import { codeFiles, type Repository } from './repository.ts';
import { resolver } from './resolve.ts';

/** No two files import each other, by whatever way, types included. */
export const cycles = (repo: Repository): readonly Problem[] => {
  const resolve = resolver(repo);
  const graph = new Map(
    codeFiles(repo, { tests: true }).map((path) => [
      path,
      repo.source(path).imports.flatMap(({ specifier }) => resolve(path, specifier) ?? []),
    ]),
  );
  return components(graph)
    .filter(([first, ...more]) => more.length > 0 || graph.get(first ?? '')?.includes(first ?? ''))
    .map((group) => ({
      at: group.toSorted()[0] ?? '',
      text: `these files import each other: ${group.toSorted().join(', ')}`,
    }));
};

/** Strongly connected components (R. E. Tarjan, Depth-first search and linear graph algorithms, 1972). */
export const components = (
  graph: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] => {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const waiting = new Set<string>();
  const found: string[][] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    stack.push(node);
    waiting.add(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      if (waiting.has(next)) low.set(node, Math.min(lowOf(node), lowOf(next)));
    }
    if (lowOf(node) !== order.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    for (const member of group) waiting.delete(member);
    found.push(group);
  };
  const lowOf = (node: string): number => low.get(node) ?? 0;
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return found;
};
