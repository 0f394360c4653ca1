import { expect, test } from 'vitest';
import { measure, type SearchEngine } from './measure.ts';
import { OurIndex } from './our-index.ts';
import { ownList, ownQueries } from './own-list.ts';

test('the index finds what is meant in a list of made-up names', async () => {
  const list = ownList(3000, 5);
  const result = await measure(new OurIndex(), list, ownQueries(list, 20, 6));
  expect(result.at10).toBeGreaterThanOrEqual(0.97);
  expect(result.at1).toBeGreaterThanOrEqual(0.85);
  expect(result.kinds['exact']?.at1).toBe(1);
  expect(result.megabytes).toBeGreaterThan(0);
});

test('ties are shared, and what is not among the hits is not found', async () => {
  const engine: SearchEngine = {
    name: 'fixed',
    build: () => {},
    search: ({ kind }) =>
      kind === 'tie'
        ? [
            { id: 'a', score: 1 },
            { id: 'b', score: 1 },
            { id: 'c', score: 1 },
          ]
        : [{ id: 'z', score: 1 }],
  };
  const query = (kind: string) => ({
    kind,
    name: '',
    latin: '',
    meant: 'b',
    expected: true,
  });
  const { kinds } = await measure(engine, [], [query('tie'), query('other')]);
  expect(kinds['tie']).toMatchObject({ at1: 0, at10: 1 });
  expect(kinds['other']).toMatchObject({ at1: 0, at10: 0 });
});
