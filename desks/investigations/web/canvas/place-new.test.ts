import { expect, test } from 'vitest';
import type { Drawn, DrawnLink, DrawnNode } from './drawn.ts';
import { placeNew } from './place-new.ts';

const node = (id: string, apart = false): DrawnNode => ({
  id,
  apart,
  caption: id,
  kind: 'Person',
  stands: 1,
  links: 0,
});
const link = (source: string, target: string): DrawnLink => ({
  id: `${source} ${target}`,
  source,
  target,
  links: 1,
  weight: 1,
  directed: false,
  kinds: [],
});
const drawn = (nodes: readonly DrawnNode[], links: readonly DrawnLink[] = []): Drawn => ({
  nodes,
  links,
  left: { nodes: 0, links: 0 },
});

test('placed nodes keep their place when others come', () => {
  const first = placeNew(drawn([node('a'), node('b')]), new Map());
  const second = placeNew(drawn([node('c'), node('a'), node('b')], [link('c', 'a')]), first);
  expect(second.get('a')).toEqual(first.get('a'));
  expect(second.get('b')).toEqual(first.get('b'));
});

test('new nodes lie beside their neighbours', () => {
  const far = new Map([
    ['a', { x: 900, y: 900 }],
    ['b', { x: 920, y: 900 }],
  ]);
  const place = placeNew(
    drawn([node('a'), node('b'), node('c')], [link('a', 'c'), link('c', 'b')]),
    far,
  ).get('c');
  expect(Math.hypot((place?.x ?? 0) - 910, (place?.y ?? 0) - 900)).toBeLessThan(13);
});

test('R40: whoever is kept apart lies to the right of everybody else, and nobody on anybody', () => {
  const nodes = [node('v', true), ...'abcdefgh'.split('').map((id) => node(id)), node('w', true)];
  const places = placeNew(drawn(nodes, [link('v', 'a')]), new Map([['v', { x: 0, y: 0 }]]));
  const others = 'abcdefgh'.split('').map((id) => places.get(id)?.x ?? 0);
  for (const id of ['v', 'w']) expect(places.get(id)?.x).toBeGreaterThan(Math.max(...others));
  expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
});
