import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betweenness, constraint, degree } from '../metrics/index.ts';
import { arbitraryGraph } from '../test/arbitrary-graph.ts';
import { graphOfPairs, kite } from '../test/known-graphs.ts';
import { ranking } from './index.ts';

test('highest first, equals share a rank', () => {
  const { rows, about } = ranking(kite, betweenness(kite));
  expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 2, 4, 5, 6, 6, 8, 8, 8]);
  expect(rows[0]).toEqual({ rank: 1, name: 'Heather', value: 14 });
  expect(about.measure).toBe('betweenness');
});

test('R40: a victim has no rank in anything; who is linked with them is still linked', () => {
  const graph = graphOfPairs('recruiter-v1 recruiter-v2 recruiter-v3 a-b', ['alone']);
  const { rows, leftOut } = ranking(graph, degree(graph), {
    victims: ['v1', 'v2', 'v3', 'nobody'],
  });
  expect(rows).toEqual([
    { rank: 1, name: 'recruiter', value: 3 },
    { rank: 2, name: 'a', value: 1 },
    { rank: 2, name: 'b', value: 1 },
    { rank: 4, name: 'alone', value: 0 },
  ]);
  expect(leftOut.victims).toBe(3);
  expect(ranking(graph, constraint(graph)).rows.map(({ name }) => name)).not.toContain('alone');
});

test('R40: in any network the ranking is of all others and of them only', () => {
  fc.assert(
    fc.property(arbitraryGraph(), fc.uniqueArray(fc.nat(11)), (graph, marked) => {
      const victims = new Set(marked.map((v) => `n${v}`));
      const { rows } = ranking(graph, degree(graph), { victims });
      expect(rows.map(({ name }) => name).sort()).toEqual(
        graph.names.filter((name) => !victims.has(name)).sort(),
      );
      for (const [i, { value, rank }] of rows.entries()) {
        expect(rank).toBe(1 + rows.filter((other) => other.value > value).length);
        if (i > 0) expect(value).toBeLessThanOrEqual((rows[i - 1] as { value: number }).value);
      }
    }),
  );
});
