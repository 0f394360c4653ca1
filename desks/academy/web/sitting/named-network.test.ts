import type { Nameable } from '@amirani/scenario/items';
import { expect, test } from 'vitest';
import { linksWith, networkOf, nobodyNamed, withMembers } from './named-network.ts';

const nameable: Nameable = {
  neighbours: [
    {
      value: 'P1',
      joins: new Map([
        ['A', 2],
        ['B', 1],
      ]),
    },
    { value: 'P2', joins: new Map([['A', 1]]) },
  ],
  between: [['A', 'B']],
};

test('with somebody who is named come their links; a link that was taken out stays out', () => {
  const one = withMembers(nameable, nobodyNamed, ['P1']);
  expect(networkOf(nameable, one)).toEqual({
    members: ['P1'],
    links: [
      ['A', 'P1'],
      ['B', 'P1'],
    ],
  });
  const less = { ...one, links: one.links.slice(0, 1) };
  const two = withMembers(nameable, less, ['P1', 'P2']);
  expect(networkOf(nameable, two).links).toEqual([
    ['A', 'P1'],
    ['A', 'P2'],
  ]);
  // The links of a removed person are removed too.
  expect(networkOf(nameable, withMembers(nameable, two, ['P2'])).links).toEqual([['A', 'P2']]);
});

test('a link between what is marked is named by itself', () => {
  expect(linksWith(nameable, []).map(({ ends }) => ends)).toEqual([['A', 'B']]);
  const [between] = linksWith(nameable, []);
  const named = { members: [], links: [between?.name ?? ''] };
  expect(networkOf(nameable, named)).toEqual({ members: [], links: [['A', 'B']] });
});
