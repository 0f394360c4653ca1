import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph, type Graph, nodeCount, subgraphOf, undirectedOf } from '../graph/index.ts';
import { degree, harmonic } from '../metrics/index.ts';
import { components, shortestPaths } from '../metrics/structure.ts';
import { arbitraryGraph } from '../test/arbitrary-graph.ts';
import { graphOfPairs, karate, kite } from '../test/known-graphs.ts';
import { graphOf, haveReference, referenceNetworks } from '../test/reference-graphs.ts';
import { type KeyPlayerCriterion, keyPlayers } from './index.ts';

const criteria: readonly KeyPlayerCriterion[] = [
  'fragmentation',
  'distance-fragmentation',
  'reach',
  'distance-reach',
];

/** All sets of k nodes. */
const setsOf = (n: number, k: number, from = 0): number[][] =>
  k === 0
    ? [[]]
    : Array.from({ length: Math.max(0, n - from) }, (_, i) => from + i).flatMap((v) =>
        setsOf(n, k - 1, v + 1).map((rest) => [v, ...rest]),
      );

/** The value of a set by its definition, with measures that know nothing of sets. */
const valueOfSet = (
  graph: Graph,
  set: readonly number[],
  criterion: KeyPlayerCriterion,
): number => {
  const n = nodeCount(graph);
  if (criterion.endsWith('reach'))
    return (
      [...graph.names.keys()].reduce((sum, v) => {
        const d = Math.min(...set.map((s) => shortestPaths(graph, s, v).length));
        return sum + (criterion === 'reach' ? Number(d <= 1) : 1 / Math.max(1, d));
      }, 0) / n
    );
  const left = subgraphOf(graph, (v) => !set.includes(v)).graph;
  const size = nodeCount(left);
  if (size < 2) return 1;
  const sum =
    criterion === 'fragmentation'
      ? components(left).sizes.reduce((total, c) => total + c * (c - 1), 0)
      : harmonic(left).values.reduce((a, b) => a + b, 0);
  return 1 - sum / (size * (size - 1));
};

test('every best set and no other, as trying all of them by the definition shows', () => {
  fc.assert(
    fc.property(
      arbitraryGraph({ mostNodes: 8 }),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(...criteria),
      (given, k, criterion) => {
        const graph = undirectedOf(given);
        const found = keyPlayers(given, { k, criterion });
        const all = setsOf(nodeCount(graph), k).map((set) => ({
          set,
          value: valueOfSet(graph, set, criterion),
        }));
        const most = Math.max(0, ...all.map(({ value }) => value));
        expect(found.value).toBeCloseTo(most, 9);
        expect(found.sets).toEqual(
          all.filter(({ value }) => Math.abs(value - most) < 1e-9).map(({ set }) => set),
        );
        expect(found).toMatchObject({ exact: true, complete: true, count: found.sets.length });
        expect(found.bound).toBe(found.value);
      },
    ),
  );
});

test('Borgatti 2006: whom to take out of the kite, and whom to ask', () => {
  const names = (criterion: KeyPlayerCriterion, k: number) =>
    keyPlayers(kite, { k, criterion }).sets.map((set) => set.map((v) => kite.names[v]));
  expect(names('fragmentation', 1)).toEqual([['Heather']]);
  expect(names('reach', 1)).toEqual([['Diane']]);
  expect(names('reach', 2)).toContainEqual(['Diane', 'Ike']);
});

test('where the search is given up, a set that was found stands below a bound that holds', () => {
  fc.assert(
    fc.property(
      arbitraryGraph({ mostNodes: 9 }),
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom(...criteria),
      (given, k, criterion) => {
        const graph = undirectedOf(given);
        const exact = keyPlayers(graph, { k, criterion });
        const rough = keyPlayers(graph, { k, criterion, mostWork: 0 });
        expect(rough.value).toBeLessThanOrEqual(exact.value + 1e-9);
        expect(rough.bound).toBeGreaterThanOrEqual(exact.value - 1e-9);
        for (const set of rough.sets)
          expect(valueOfSet(graph, set, criterion)).toBeCloseTo(rough.value, 9);
        expect(rough.exact && nodeCount(graph) >= k).toBe(false);
      },
    ),
  );
  const rough = keyPlayers(karate, { k: 8, criterion: 'fragmentation', mostWork: 1e5 });
  expect(rough.exact).toBe(false);
  expect(rough.sets[0]).toHaveLength(8);
  expect(rough.value).toBeGreaterThan(0.9);
});

test('R40: victims are in no set and no part of the network that is taken apart, and the result says so', () => {
  const graph = graphOfPairs('boss-a boss-b boss-v1 v1-c v1-d v1-e v2-a');
  for (const criterion of criteria) {
    const found = keyPlayers(graph, { k: 1, criterion, victims: ['v1', 'v2'] });
    expect(found.leftOut).toEqual({
      victims: 2,
      note: 'network.note.victims-left-out',
      rule: [expect.stringContaining('2011/36/EU Art. 8'), expect.stringContaining('Art. 5')],
    });
    expect(found.nodes).toBe(6);
    for (const set of found.sets)
      expect(set.map((v) => graph.names[v])).not.toEqual(expect.arrayContaining(['v1']));
  }
  const { sets } = keyPlayers(graph, { k: 1, criterion: 'fragmentation', victims: ['v1', 'v2'] });
  expect(sets.map((set) => set.map((v) => graph.names[v]))).toEqual([['boss']]);
});

test('R40: whoever is a victim is never named, in any set of any network', () => {
  fc.assert(
    fc.property(
      arbitraryGraph({ mostNodes: 9 }),
      fc.uniqueArray(fc.nat(8), { maxLength: 5 }),
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom(...criteria),
      fc.constantFrom(0, 1e9),
      (graph, marked, k, criterion, mostWork) => {
        const victims = marked.map((v) => `n${v}`);
        const { sets, leftOut } = keyPlayers(graph, { k, criterion, victims, mostWork });
        expect(sets.flat().filter((v) => marked.includes(v))).toEqual([]);
        expect(leftOut.victims).toBe(marked.filter((v) => v < nodeCount(graph)).length);
      },
    ),
  );
});

test('an invalid number of key players throws; a network too small has no set', () => {
  for (const k of [0, -1, 1.5, Number.NaN])
    expect(() => keyPlayers(kite, { k, criterion: 'reach' })).toThrow(RangeError);
  expect(keyPlayers(kite, { k: 11, criterion: 'reach' })).toMatchObject({
    sets: [],
    count: 0,
    value: 0,
  });
  const whole = keyPlayers(kite, { k: 10, criterion: 'fragmentation' });
  expect(whole).toMatchObject({ value: 1, count: 1 });
  expect(degree(kite).values.length).toBe(10);
});

test('among many people a set is found that is not called the best, in bounded memory', () => {
  const n = 30_000;
  const ring = buildGraph(
    Array.from({ length: n }, (_, v) => String(v)),
    {
      source: Uint32Array.from({ length: n + 50 }, (_, i) => (i < n ? i : 7)),
      target: Uint32Array.from({ length: n + 50 }, (_, i) =>
        i < n ? (i + 1) % n : 20 * (i - n) + 100,
      ),
    },
  );
  const rough = (criterion: KeyPlayerCriterion) =>
    keyPlayers(ring, { k: 2, criterion, within: 1, mostWork: 2e7 });
  const reach = rough('reach');
  expect(reach).toMatchObject({ exact: false, bound: 1, count: 1 });
  expect(reach.sets[0]).toContain(7);
  expect(rough('fragmentation')).toMatchObject({ exact: false, count: 1 });
  expect(rough('distance-fragmentation')).toMatchObject({ exact: false, count: 0, sets: [] });
});

interface Best {
  readonly k: number;
  readonly optimal_sets: readonly (readonly string[])[];
  readonly n_optimal: number;
  readonly [value: string]: unknown;
}
interface ReferenceKeyPlayers {
  readonly neg_F: readonly Best[];
  readonly neg_DF: readonly Best[];
  readonly pos: readonly {
    readonly k: number;
    readonly DR: Best & { readonly value: number };
    readonly m_reach: Readonly<Record<string, Best & { readonly share: number }>>;
  }[];
}

describe.skipIf(!haveReference)('networks of the literature', () => {
  /** Of a large network three and four key players are a third of all this file takes. */
  const isAsked = (nodes: number, k: number): boolean =>
    nodes < 100 || k < 3 || process.env['AMIRANI_RUNS'] === 'all';

  const names = (sets: Iterable<readonly string[]>) =>
    [...sets].map((set) => [...set].sort().join('|')).sort();

  test.each(referenceNetworks.map((network) => [network.dataset, network] as const))(
    '%s: the same value, the same number of best sets, the same sets',
    (_name, network) => {
      const graph = undirectedOf(graphOf(network));
      const theirs = network.undirected_results['key_players'] as ReferenceKeyPlayers;
      const holds = (
        criterion: KeyPlayerCriterion,
        k: number,
        { optimal_sets, n_optimal }: Pick<Best, 'optimal_sets' | 'n_optimal'>,
        value: number,
        within = 1,
      ) => {
        if (!isAsked(nodeCount(graph), k)) return;
        const found = keyPlayers(graph, { k, criterion, within, mostSets: 20_000 });
        const which = `${criterion} ${k} within ${within}`;
        expect(found.value, which).toBeCloseTo(value, 9);
        expect([found.exact, found.complete, found.count], which).toEqual([true, true, n_optimal]);
        const ours = names(found.sets.map((set) => set.map((v) => graph.names[v] as string)));
        expect(new Set(ours).size).toBe(n_optimal);
        // The reference writes out fifty of the ties at most.
        if (optimal_sets.length === n_optimal) expect(ours, which).toEqual(names(optimal_sets));
        else expect(ours, which).toEqual(expect.arrayContaining(names(optimal_sets)));
      };
      for (const one of theirs.neg_F)
        holds('fragmentation', one.k, one, one['F_remaining'] as number);
      for (const one of theirs.neg_DF)
        holds('distance-fragmentation', one.k, one, one['DF_remaining'] as number);
      for (const { k, DR, m_reach } of theirs.pos) {
        holds('distance-reach', k, DR, DR.value);
        for (const [within, one] of Object.entries(m_reach))
          holds('reach', k, one, one.share, Number(within));
      }
    },
  );
});
