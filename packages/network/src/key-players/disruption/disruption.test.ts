import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkCount, nodeCount, undirectedOf } from '../../graph/index.ts';
import { arbitraryGraph } from '../../test/arbitrary-graph.ts';
import { graphOfPairs, karate, kite } from '../../test/known-graphs.ts';
import {
  graphOf,
  haveReference,
  type ReferenceNetwork,
  referenceNetworks,
} from '../../test/reference-graphs.ts';
import {
  compareStrategies,
  type DisruptionStrategy,
  disrupt,
  disruptOften,
  keyPlayers,
} from '../index.ts';

const strategies: readonly DisruptionStrategy[] = [
  'degree',
  'strength',
  'betweenness',
  'closeness',
  'random',
];

test('the kite loses its handle first, by betweenness; its centre, by degree', () => {
  expect(disrupt(kite, { strategy: 'betweenness', steps: 1 }).steps).toEqual([
    {
      removed: 'Heather',
      score: 14,
      tied: 1,
      largest: 7,
      largestShare: 0.7,
      components: 2,
      fragmentation: 1 - 44 / 72,
    },
  ]);
  expect(disrupt(kite, { strategy: 'degree', steps: 1 }).steps[0]?.removed).toBe('Diane');
});

test('who is taken among equals is the first, the last, or drawn, and it is said that there were others', () => {
  const ring = graphOfPairs('a-b b-c c-d d-a');
  const removed = (ties: 'first' | 'last' | 'drawn', seed = 1) =>
    disrupt(ring, { strategy: 'degree', ties, seed, steps: 1 }).steps[0];
  expect(removed('first')).toMatchObject({ removed: 'a', tied: 4 });
  expect(removed('last')).toMatchObject({ removed: 'd', tied: 4 });
  const drawn = new Set(Array.from({ length: 40 }, (_, seed) => removed('drawn', seed)?.removed));
  expect([...drawn].sort()).toEqual(['a', 'b', 'c', 'd']);
});

test('in every run each is removed once, components add up, and it ends when no link is left', () => {
  fc.assert(
    fc.property(
      arbitraryGraph(),
      fc.constantFrom(...strategies),
      fc.record({
        probability: fc.constantFrom(0, 0.5, 1),
        by: fc.constantFrom('most linked' as const, 'any' as const),
      }),
      fc.record({
        share: fc.constantFrom(0, 0.2, 0.5),
        between: fc.constantFrom('any' as const, 'shared contact' as const),
      }),
      fc.nat(),
      (graph, strategy, replacement, unseen, seed) => {
        const options = { strategy, replacement, unseen, seed, steps: 100, ties: 'drawn' as const };
        const { steps, largestBefore, unseenLinks } = disrupt(graph, options);
        expect(disrupt(graph, options).steps).toEqual(steps);
        const names = steps.map(({ removed }) => removed);
        expect(new Set(names).size).toBe(names.length);
        for (const [i, { largest, components, fragmentation, largestShare }] of steps.entries()) {
          const left = nodeCount(graph) - i - 1;
          expect(largest + components).toBeLessThanOrEqual(left + 1);
          expect(largestShare).toBe(largest / largestBefore);
          expect(fragmentation).toBeGreaterThanOrEqual(0);
          expect(fragmentation).toBeLessThanOrEqual(1);
        }
        if (linkCount(graph) > 0)
          expect(steps.at(-1)).toMatchObject({ largest: expect.toSatisfy((n: number) => n <= 1) });
        const m = linkCount(undirectedOf(graph));
        const room = (nodeCount(graph) * (nodeCount(graph) - 1)) / 2 - m;
        expect(unseenLinks).toBe(
          Math.min(room, Math.round((m * unseen.share) / (1 - unseen.share))),
        );
      },
    ),
  );
});

test('a single removal breaks as much as the definition of key players says', () => {
  const [step] = disrupt(karate, { strategy: 'betweenness', steps: 1 }).steps;
  const { value, sets } = keyPlayers(karate, { k: 1, criterion: 'fragmentation' });
  expect(sets.map(([v]) => karate.names[v as number])).toEqual([step?.removed]);
  expect(step?.fragmentation).toBeCloseTo(value, 12);
});

test('replacement by the most linked contact keeps the network connected', () => {
  const star = graphOfPairs('hub-a hub-b hub-c hub-d a-x');
  const alone = disrupt(star, { strategy: 'degree', steps: 1 });
  expect(alone.steps[0]).toMatchObject({ removed: 'hub', largest: 2, components: 4 });
  const replaced = disrupt(star, { strategy: 'degree', steps: 1, replacement: { probability: 1 } });
  expect(replaced.steps[0]).toMatchObject({
    removed: 'hub',
    replacedBy: 'a',
    largest: 5,
    components: 1,
  });
});

test('runs differ by ties and unobserved links, and the result shows how far', () => {
  const two = graphOfPairs('a-b b-c c-a c-d d-e e-f f-d');
  const { steps, removed, runs, robustness } = disruptOften(two, {
    strategy: 'degree',
    steps: 2,
    runs: 100,
    seed: 3,
  });
  expect(runs).toBe(100);
  expect(steps[0]).toMatchObject({ tied: 1, mean: 0.5, least: 0.5, most: 0.5 });
  expect(
    removed
      .slice(0, 2)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['c', 'd']);
  expect(robustness).toBeCloseTo(((steps[0]?.mean ?? 0) + (steps[1]?.mean ?? 0)) / 2, 12);
  const blind = disruptOften(two, {
    strategy: 'degree',
    steps: 2,
    runs: 100,
    seed: 3,
    unseen: { share: 0.12 },
  });
  const [first] = blind.steps;
  expect(first?.most).toBeGreaterThan(first?.least ?? 1);
  expect(first?.low).toBeLessThanOrEqual(first?.mean ?? 0);
  expect(first?.mean).toBeLessThanOrEqual(first?.high ?? 0);
  expect(first?.mean).toBeGreaterThan(0.5);
});

test('replacement and unseen links make a network harder to break; chance breaks it least', () => {
  const mean = (options: object) =>
    disruptOften(karate, { strategy: 'betweenness', steps: 6, runs: 30, seed: 5, ...options })
      .robustness;
  expect(mean({ replacement: { probability: 1 } })).toBeGreaterThan(mean({}));
  expect(mean({ unseen: { share: 0.3 } })).toBeGreaterThan(mean({}));
  const order = compareStrategies(karate, ['random', 'degree', 'betweenness'], {
    steps: 6,
    runs: 30,
    seed: 5,
  });
  expect(order.at(-1)?.strategy).toBe('random');
});

test('R40: a victim is removed in no run, replaces nobody, and is no part of the network', () => {
  fc.assert(
    fc.property(
      arbitraryGraph(),
      fc.uniqueArray(fc.nat(11), { minLength: 1 }),
      fc.constantFrom(...strategies),
      (graph, marked, strategy) => {
        const victims = marked.map((v) => `n${v}`);
        const options = { strategy, victims, replacement: { probability: 1 }, steps: 100 } as const;
        const { steps, leftOut, nodes } = disrupt(graph, options);
        const met = steps.flatMap(({ removed, replacedBy }) => [removed, replacedBy ?? '']);
        expect(met.filter((name) => victims.includes(name))).toEqual([]);
        expect(leftOut.victims + nodes).toBe(nodeCount(graph));
        const often = disruptOften(graph, { ...options, runs: 2 });
        expect(often.removed.filter(({ name }) => victims.includes(name))).toEqual([]);
        expect(often.leftOut).toEqual(leftOut);
      },
    ),
    { numRuns: 50 },
  );
});

interface ReferenceStep {
  readonly removed: string;
  readonly score: number;
  readonly lcc: number;
  readonly lcc_share_of_initial_lcc: number;
  readonly components: number;
  readonly F_remaining: number;
}

describe.skipIf(!haveReference)('networks of the literature', () => {
  test.each(referenceNetworks.map((network) => [network.dataset, network] as const))(
    '%s: taken apart by degree, betweenness and strength as in the reference',
    (_name, network) => {
      const graph = undirectedOf(graphOf(network));
      const theirs = network.undirected_results['disruption'] as Readonly<
        Record<string, readonly ReferenceStep[]>
      >;
      for (const strategy of ['degree', 'betweenness', 'strength'] as const) {
        const { steps } = disrupt(graph, { strategy });
        const short = (n: number) => Number(n.toFixed(9));
        expect(
          steps.map((s) => [
            s.removed,
            short(s.score),
            s.largest,
            short(s.largestShare),
            s.components,
            short(s.fragmentation),
          ]),
        ).toEqual(
          theirs[strategy]?.map((s) => [
            s.removed,
            short(s.score),
            s.lcc,
            short(s.lcc_share_of_initial_lcc),
            s.components,
            short(s.F_remaining),
          ]),
        );
      }
    },
  );

  test('ties alone: after five removals by degree the meetings hold together at 0.837 or at 0.554', () => {
    const network = referenceNetworks.find(({ dataset }) => dataset === 'montagna_meetings');
    const graph = undirectedOf(graphOf(network as ReferenceNetwork));
    const { steps } = disruptOften(graph, { strategy: 'degree', steps: 5, runs: 60, seed: 1 });
    expect(steps[4]).toMatchObject({ most: 77 / 92, least: 51 / 92 });
    expect(steps[4]?.tied).toBeGreaterThan(0);
  });
});
