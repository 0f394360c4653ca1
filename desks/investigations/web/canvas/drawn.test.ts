import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntityHead, Link } from '../../api/types.ts';
import {
  groupSelected,
  hideSelected,
  showHidden,
  toggleKind,
  toggleLinks,
  ungroupSelected,
  untouched,
} from './canvas-state.ts';
import { drawnOf } from './drawn.ts';

const node = (id: string, schema = 'Person', apart = false): EntityHead => ({
  id,
  schema,
  apart,
  caption: id.toUpperCase(),
  statements: 1,
  links: 0,
});
const link = (source: string, target: string, weight = 1, directed = true): Link => ({
  id: `${source}-${target}-${weight}`,
  schema: 'Call',
  caption: 'call',
  source,
  target,
  directed,
  weight,
  statements: 1,
});

const graph = {
  nodes: [node('a'), node('b'), node('c', 'PhoneNumber'), node('v', 'Person', true)],
  links: [link('a', 'b', 3), link('a', 'b', 2), link('b', 'a'), link('b', 'c'), link('c', 'v')],
};

test('links of the same two are one line with their number and their sum', () => {
  const { links, left } = drawnOf(graph, untouched);
  expect(
    links.map(({ source, target, links, weight, directed }) => [
      source,
      target,
      links,
      weight,
      directed,
    ]),
  ).toEqual([
    ['a', 'b', 3, 6, false],
    ['b', 'c', 1, 1, true],
    ['c', 'v', 1, 1, true],
  ]);
  expect(left).toEqual({ nodes: 0, links: 0 });
});

test('what is not drawn is counted, and is back when it is asked for', () => {
  const hidden = hideSelected({ ...toggleKind(untouched, 'PhoneNumber'), selected: ['a'] });
  const drawn = drawnOf(graph, hidden);
  expect(drawn.nodes.map(({ id }) => id)).toEqual(['b', 'v']);
  expect(drawn.left).toEqual({ nodes: 2, links: 5 });
  expect(drawnOf(graph, showHidden(hidden)).left).toEqual({ nodes: 0, links: 0 });
});

test('a kind of link that is not drawn is counted, its ends stay, and it is back when it is asked for', () => {
  const without = toggleLinks(untouched, 'Call');
  const drawn = drawnOf(graph, without);
  expect(drawn.nodes).toHaveLength(4);
  expect(drawn.left).toEqual({ nodes: 0, links: 5 });
  expect(drawnOf(graph, toggleLinks(without, 'Call'))).toEqual(drawnOf(graph, untouched));
  expect(showHidden(without)).toEqual(untouched);
});

test('R40: a group with somebody in it who is kept apart is kept apart', () => {
  const grouped = groupSelected({ ...untouched, selected: ['a', 'v'] }, 'g', 'Two');
  const group = drawnOf(graph, grouped).nodes.find(({ id }) => id === 'g');
  expect(group).toMatchObject({ apart: true, stands: 2, kind: 'group', caption: 'Two' });
  const opened = ungroupSelected(grouped);
  expect(drawnOf(graph, opened)).toEqual(drawnOf(graph, untouched));
});

test('every node and every link is drawn, inside a group, or counted as left', () => {
  const id = fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(id, id), { maxLength: 30 }),
      fc.uniqueArray(id),
      fc.uniqueArray(id),
      (pairs, grouped, hidden) => {
        const whole = {
          nodes: ['a', 'b', 'c', 'd', 'e', 'f'].map((one) => node(one)),
          links: pairs.map(([from, to], at) => ({ ...link(from, to), id: String(at) })),
        };
        const state = hideSelected({
          ...groupSelected({ ...untouched, selected: grouped }, 'g', 'Group'),
          selected: hidden,
        });
        const { nodes, links, left } = drawnOf(whole, state);
        const stands = nodes.reduce((sum, one) => sum + one.stands, 0);
        expect(stands + left.nodes).toBe(6);
        const drawn = links.reduce((sum, one) => sum + one.links, 0);
        const shown = new Set(
          ['a', 'b', 'c', 'd', 'e', 'f'].filter((one) => !hidden.includes(one)),
        );
        const asOne = (one: string): string =>
          grouped.length > 1 && grouped.includes(one) ? 'g' : one;
        const inside = pairs.filter(
          ([from, to]) => shown.has(from) && shown.has(to) && asOne(from) === asOne(to),
        ).length;
        expect(drawn + inside + left.links).toBe(pairs.length);
      },
    ),
  );
});
