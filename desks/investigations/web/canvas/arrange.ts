import type { Place } from './canvas-state.ts';
import type { Drawn, DrawnNode } from './drawn.ts';
import { placeApart } from './place-new.ts';

/** Arrangements that follow from the picture alone; the same picture is always arranged the same. */
export type Arrangement = 'circle' | 'kinds';

/** The least distance of two nodes, in the units of the canvas. */
const APART = 12;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** All on one circle in the order of kinds and names, or each kind in a separate disc. Protected nodes stay in their column. */
export const arrange = ({ nodes }: Drawn, how: Arrangement): ReadonlyMap<string, Place> => {
  const others = nodes
    .filter(({ apart }) => !apart)
    .toSorted((a, b) => order(a.kind, b.kind) || order(a.caption, b.caption) || order(a.id, b.id));
  return placeApart(nodes, new Map(how === 'circle' ? onCircle(others) : inDiscs(others)));
};

type Placed = readonly (readonly [string, Place])[];

const onCircle = (nodes: readonly DrawnNode[]): Placed => {
  const radius = Math.max(4 * APART, (nodes.length * APART) / (2 * Math.PI));
  return nodes.map(({ id }, at) => {
    const angle = (2 * Math.PI * at) / nodes.length;
    return [id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }];
  });
};

const inDiscs = (nodes: readonly DrawnNode[]): Placed => {
  let left = 0;
  return [...Map.groupBy(nodes, ({ kind }) => kind).values()].flatMap((group): Placed => {
    const radius = APART * Math.sqrt(group.length);
    const middle = left + radius;
    left = middle + radius + 4 * APART;
    return group.map(({ id }, at) => {
      const away = APART * Math.sqrt(at + 0.5);
      return [id, { x: middle + away * Math.cos(at * GOLDEN), y: away * Math.sin(at * GOLDEN) }];
    });
  });
};

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
