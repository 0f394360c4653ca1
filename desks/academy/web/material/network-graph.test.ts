import type { NetworkMaterial } from '@amirani/scenario/items';
import { expect, test } from 'vitest';
import { aroundOf, graphOf } from './network-graph.ts';

const call = (caller: string, callee: string) => ({
  caller,
  callee,
  start: '2026-01-05T18:23',
  duration: 60,
  imei: '1',
  imsi: '2',
  cell: '3',
});
const material = {
  kind: 'network',
  on: '2026-02-01',
  span: ['2026-01-01', '2026-01-31'],
  before: ['2026-01-01', '2026-01-15'],
  after: ['2026-01-16', '2026-01-31'],
  question: 'one-user',
  marked: ['100'],
  payments: [],
  trips: [],
  said: [],
  persons: [
    {
      id: 'p',
      surname: 'A',
      given: 'B',
      birthDate: '1990-01-01',
      sex: 'X',
      nationality: 'QVR',
      status: 'victim',
    },
  ],
  holdings: [{ kind: 'phone', value: '200', person: 'p' }],
  calls: [call('100', '200'), call('200', '100'), call('100', '200'), call('300', '400')],
} as unknown as NetworkMaterial;

test('calls of two numbers are one link with their count, directed only where all go one way', () => {
  const { links } = graphOf(material);
  expect(links.get('100 200')).toMatchObject({ links: 3, directed: false });
  expect(links.get('300 400')).toMatchObject({ links: 1, directed: true });
});

test('what is marked is drawn with what is around it, a victim apart, and the rest is counted', () => {
  const drawn = aroundOf(graphOf(material), material.marked, 2);
  expect(drawn.nodes.map(({ id }) => id).sort()).toEqual(['100', '200', 'person p']);
  expect(drawn.nodes.find(({ kind }) => kind === 'Person')?.apart).toBe(true);
  expect(drawn.left).toEqual({ nodes: 2, links: 1 });
  expect(aroundOf(graphOf(material), material.marked, 0).nodes).toHaveLength(1);
});
