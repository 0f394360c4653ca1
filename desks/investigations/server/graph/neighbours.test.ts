import { expect, test } from 'vitest';
import { seenOf } from '../statements/view.ts';
import { statementRows as all } from '../test/statement-rows.ts';
import { countNeighbours, listNeighbours, readAmong } from './neighbours.ts';

const zone = 'Asia/Tbilisi';
const call = (id: string, from: string, to: string, startDate: string) =>
  all(id, 'Call', { callerPhone: from, receiverPhone: to, startDate });
const seen = seenOf([
  ...['a', 'b', 'c', 'd'].flatMap((id) => all(id, 'PhoneNumber', { number: `+2811000000${id}` })),
  ...all('p', 'Person', { name: 'Nino' }),
  ...all('a', 'PhoneNumber', { subscriber: 'p' }),
  ...call('1', 'a', 'b', '2026-06-01T10:00:00Z'),
  ...call('2', 'b', 'a', '2026-06-02T10:00:00Z'),
  ...call('3', 'a', 'c', '2026-06-03T20:30:00Z'),
  ...call('4', 'b', 'c', '2026-06-05T10:00:00Z'),
  ...call('5', 'c', 'd', '2026-06-05T10:00:00Z'),
]);

test('neighbours are counted by link and kind before any is drawn, in a span by the days of the border', () => {
  expect(countNeighbours(seen, { of: 'a', zone }).kinds).toEqual([
    { link: 'Call', schema: 'PhoneNumber', links: 3, entities: 2 },
    { link: 'subscriber', schema: 'Person', links: 1, entities: 1 },
  ]);
  // Half past eight in the evening in UTC is half past midnight of the next day at the border.
  const day = { from: '2026-06-04', to: '2026-06-04' };
  expect(countNeighbours(seen, { of: 'a', zone, ...day }).kinds[0]).toMatchObject({ entities: 1 });
  expect(countNeighbours(seen, { of: 'nobody', zone }).kinds).toEqual([]);
});

test('neighbours of one kind come in parts, and how many there are is said', () => {
  const kind = { of: 'a', link: 'Call', schema: 'PhoneNumber', zone };
  const first = listNeighbours(seen, { ...kind, skip: 0, limit: 1 });
  const second = listNeighbours(seen, { ...kind, skip: 1, limit: 1 });
  expect([first, second].map(({ nodes, total }) => [nodes[0]?.id, total])).toEqual([
    ['b', 2],
    ['c', 2],
  ]);
});

test('what is drawn has all links among it, and none to what is not drawn', () => {
  const links = ({ links: found }: ReturnType<typeof readAmong>): string[] =>
    found.map(({ source, target, weight }) => `${source} ${target} ${weight}`).toSorted();
  expect(links(readAmong(seen, { of: ['a', 'b', 'c'], beside: [], zone }))).toEqual([
    'a b 1',
    'a c 1',
    'b a 1',
    'b c 1',
  ]);
  // In parts it is the same: each part with itself and with the others.
  expect(links(readAmong(seen, { of: ['c'], beside: ['a', 'b'], zone }))).toEqual([
    'a c 1',
    'b c 1',
  ]);
  expect(readAmong(seen, { of: ['d'], beside: [], zone })).toMatchObject({
    nodes: [{ id: 'd' }],
    links: [],
  });
});
