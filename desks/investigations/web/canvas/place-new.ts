import type { Place } from './canvas-state.ts';
import type { Drawn } from './drawn.ts';

/** The golden angle: points of a spiral with it lie evenly. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Positions of all drawn nodes: placed nodes keep their exact position. A new node is placed beside the mean of its placed
 * neighbours, or else in a spiral around the middle. Protected nodes are in a separate column at the right. The same picture
 * is always placed the same.
 */
export const placeNew = (
  { nodes, links }: Drawn,
  before: ReadonlyMap<string, Place>,
): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>();
  for (const { id, apart } of nodes) {
    const known = before.get(id);
    if (known !== undefined && !apart) places.set(id, known);
  }
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of links)
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const)
      neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
  const spread = 10 * Math.sqrt(nodes.length + 1);
  for (const [at, { id, apart }] of nodes.entries()) {
    if (apart || places.has(id)) continue;
    const near = (neighbours.get(id) ?? []).flatMap((one) => places.get(one) ?? []);
    const radius = near.length === 0 ? spread * Math.sqrt((at + 0.5) / nodes.length) : 12;
    const mean = (axis: 'x' | 'y'): number =>
      near.reduce((sum, place) => sum + place[axis], 0) / (near.length || 1);
    places.set(id, {
      x: mean('x') + radius * Math.cos(at * GOLDEN),
      y: mean('y') + radius * Math.sin(at * GOLDEN),
    });
  }
  return placeApart(nodes, places);
};

/** Puts those kept apart in their column, at the right of all others. */
export const placeApart = (
  nodes: Drawn['nodes'],
  others: ReadonlyMap<string, Place>,
): ReadonlyMap<string, Place> => {
  const apart = nodes.filter((node) => node.apart);
  if (apart.length === 0) return others;
  const places = new Map(others);
  for (const { id } of apart) places.delete(id);
  let [left, right, low, high] = [0, 10, 0, 10];
  for (const { x, y } of places.values())
    [left, right, low, high] = [
      Math.min(left, x),
      Math.max(right, x),
      Math.min(low, y),
      Math.max(high, y),
    ];
  const x = right + Math.max(20, (right - left) / 5);
  const step = Math.max(12, (high - low) / apart.length);
  for (const [at, { id }] of apart.entries())
    places.set(id, { x, y: (low + high) / 2 + (at - (apart.length - 1) / 2) * step });
  return places;
};
