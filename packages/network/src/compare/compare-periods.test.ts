import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { undirectedOf } from '../graph/index.ts';
import { arbitraryGraph } from '../test/arbitrary-graph.ts';
import { graphOfPairs } from '../test/known-graphs.ts';
import {
  graphOf,
  haveReference,
  type ReferenceNetwork,
  referenceNetworks,
} from '../test/reference-graphs.ts';
import { agreement, comparePeriods } from './index.ts';

test('who and what is new, gone or kept, and whose role changed', () => {
  const before = graphOfPairs('a-b b-c c-d a-b');
  const after = graphOfPairs('b-c b-d b-e c-d');
  const found = comparePeriods(before, after);
  expect(found).toMatchObject({ appeared: ['e'], gone: ['a'], stayed: ['b', 'c', 'd'] });
  expect(found.links).toEqual({
    appeared: [
      { source: 'b', target: 'd', before: 0, after: 1 },
      { source: 'b', target: 'e', before: 0, after: 1 },
    ],
    gone: [{ source: 'a', target: 'b', before: 2, after: 0 }],
    kept: [
      { source: 'b', target: 'c', before: 1, after: 1 },
      { source: 'c', target: 'd', before: 1, after: 1 },
    ],
  });
  expect(found.similarity).toEqual({ nodes: 3 / 5, links: 2 / 5, linksAmongStayed: 2 / 3 });
  expect(found.before).toMatchObject({ nodes: 4, links: 3, components: 1, largest: 4 });
  expect(found.after).toMatchObject({ nodes: 4, links: 4 });
  const c = found.roles.find(({ name }) => name === 'c');
  expect(c?.before).toEqual({ degree: 2, betweenness: 2 / 3, core: 1, articulationPoint: true });
  expect(c?.after).toEqual({ degree: 2, betweenness: 0, core: 2, articulationPoint: false });
  expect(found.roles[0]?.name).toBe('c');
});

test('R40: no victim has a role that is compared', () => {
  const before = graphOfPairs('a-b b-v c-b');
  const after = graphOfPairs('a-b b-v a-v c-b');
  const { roles, leftOut, stayed } = comparePeriods(before, after, { victims: ['v', 'other'] });
  expect(roles.map(({ name }) => name).sort()).toEqual(['a', 'b', 'c']);
  expect(leftOut).toMatchObject({ victims: 1, note: 'network.note.victims-left-out' });
  expect(stayed).toContain('v');
});

test('a period compared with itself has not changed; turned round, what came has gone', () => {
  fc.assert(
    fc.property(arbitraryGraph(), arbitraryGraph(), (a, b) => {
      const same = comparePeriods(a, a);
      expect(same.similarity).toEqual({ nodes: 1, links: 1, linksAmongStayed: 1 });
      expect([same.appeared, same.gone, same.links.appeared, same.links.gone]).toEqual([
        [],
        [],
        [],
        [],
      ]);
      expect(a.names.length < 2 || same.communityAgreement === 1).toBe(true);
      for (const { before, after } of same.roles) expect(after).toEqual(before);
      const forth = comparePeriods(a, b);
      const back = comparePeriods(b, a);
      expect(back.appeared).toEqual(forth.gone);
      expect(back.similarity).toEqual(forth.similarity);
      expect(back.links.gone.length).toBe(forth.links.appeared.length);
      expect(forth.stayed.length + forth.appeared.length).toBe(b.names.length);
      const { appeared, kept } = forth.links;
      expect(appeared.length + kept.length).toBe(forth.after.links);
    }),
  );
});

test('agreement is the adjusted Rand index, pair by pair', () => {
  const partition = fc.array(fc.nat(3), { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(partition, partition, (left, right) => {
      const pairs = left.flatMap((_, i) =>
        left.slice(i + 1).map((__, j) => [i, i + 1 + j] as const),
      );
      const inLeft = pairs.filter(([i, j]) => left[i] === left[j]).length;
      const inRight = pairs.filter(([i, j]) => right[i] === right[j]).length;
      const together = pairs.filter(
        ([i, j]) => left[i] === left[j] && right[i] === right[j],
      ).length;
      const expected = (inLeft * inRight) / pairs.length;
      const most = (inLeft + inRight) / 2;
      const value = agreement(Uint32Array.from(left), Uint32Array.from(right));
      expect(value).toBeCloseTo(
        most === expected ? 1 : (together - expected) / (most - expected),
        12,
      );
      expect(
        agreement(
          Uint32Array.from(left),
          Uint32Array.from(left, (c) => 7 - c),
        ),
      ).toBe(1);
    }),
  );
  expect(agreement(Uint32Array.of(0), Uint32Array.of(0))).toBeUndefined();
});

describe.skipIf(!haveReference)('CAVIAR, phase by phase', () => {
  test.each([
    ['caviar_phase01', 'caviar_phase02'],
    ['caviar_phase02', 'caviar_phase03'],
  ])('%s to %s: names and links as sets have them', (first, second) => {
    const [a, b] = [first, second].map((dataset) =>
      undirectedOf(
        graphOf(referenceNetworks.find((one) => one.dataset === dataset) as ReferenceNetwork),
      ),
    ) as [ReturnType<typeof graphOf>, ReturnType<typeof graphOf>];
    const found = comparePeriods(a, b);
    const stayed = new Set(a.names.filter((name) => b.names.includes(name)));
    expect(new Set(found.stayed)).toEqual(stayed);
    expect(found.appeared.length).toBe(b.names.length - stayed.size);
    expect(found.similarity.nodes).toBeCloseTo(
      stayed.size / (a.names.length + b.names.length - stayed.size),
      12,
    );
    expect(found.roles.length).toBe(stayed.size);
    expect(stayed.size).toBeGreaterThan(5);
  });
});
