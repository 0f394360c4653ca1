import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeCount, subgraphOf, undirectedOf } from '../graph/index.ts';
import { components } from '../metrics/structure.ts';
import { arbitraryGraph, matrixOf } from '../test/arbitrary-graph.ts';
import { graphOfPairs, karate } from '../test/known-graphs.ts';
import { graphOf, haveReference, referenceNetworks } from '../test/reference-graphs.ts';
import { leiden, louvain, partitionQuality } from './index.ts';

test('quality is what its definition sums up, pair by pair', () => {
  fc.assert(
    fc.property(
      arbitraryGraph(),
      fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }),
      fc.constantFrom(0.5, 1, 2),
      (graph, given, resolution) => {
        const of = Uint32Array.from(given.slice(0, nodeCount(graph)));
        const matrix = matrixOf(undirectedOf(graph));
        const strength = matrix.map((row) => row.reduce((a, b) => a + b, 0));
        const twice = strength.reduce((a, b) => a + b, 0);
        let modularity = 0;
        let cpm = 0;
        for (const [v, row] of matrix.entries())
          for (const [u, w] of row.entries()) {
            if (of[v] !== of[u]) continue;
            const both = (strength[v] as number) * (strength[u] as number);
            modularity += (w - (resolution * both) / (twice || 1)) / (twice || 1);
            if (u < v) cpm += w - resolution;
          }
        const options = { resolution, weighted: true } as const;
        expect(partitionQuality(graph, of, options)).toBeCloseTo(modularity, 10);
        expect(partitionQuality(graph, of, { ...options, quality: 'cpm' })).toBeCloseTo(cpm, 10);
      },
    ),
  );
});

test('Brandes et al. 2008: Leiden finds the best modularity that the karate club can have', () => {
  const { quality, sizes } = leiden(karate, { seed: 1 });
  expect(quality).toBeCloseTo(0.4198, 4);
  expect(sizes.length).toBe(4);
});

test('Fortunato and Barthélemy 2007: on a ring of cliques modularity merges pairs, the constant Potts model none', () => {
  const cliques = Array.from({ length: 30 }, (_, c) => {
    const inner = [0, 1, 2, 3, 4].flatMap((a) =>
      [0, 1, 2, 3, 4].filter((b) => b > a).map((b) => `${c}.${a}-${c}.${b}`),
    );
    return [...inner, `${c}.0-${(c + 1) % 30}.1`].join(' ');
  });
  const ring = graphOfPairs(cliques.join(' '));
  const cliqueOf = ring.names.map((name) => Number(name.split('.')[0]));
  const alone = partitionQuality(ring, Uint32Array.from(cliqueOf));
  const inPairs = partitionQuality(
    ring,
    Uint32Array.from(cliqueOf, (c) => Math.floor(c / 2)),
  );
  expect([alone, inPairs].map((value) => value.toFixed(3))).toEqual(['0.876', '0.888']);
  const found = leiden(ring, { seed: 1 });
  expect(found.quality).toBeGreaterThan(0.886);
  expect(found.quality).toBeLessThanOrEqual(inPairs + 1e-12);
  const potts = leiden(ring, { seed: 1, quality: 'cpm', resolution: 0.5 });
  expect(potts.sizes).toEqual(new Array(30).fill(5));
  expect(potts.about.measure).toBe('cpm');
});

test('no community falls apart, nobody gains by moving, and the same seed gives the same', () => {
  fc.assert(
    fc.property(
      arbitraryGraph({ mostNodes: 16 }),
      fc.boolean(),
      fc.nat(),
      (graph, weighted, seed) => {
        const found = leiden(graph, { seed, weighted, runs: 2 });
        expect(leiden(graph, { seed, weighted, runs: 2 })).toEqual(found);
        for (const c of found.sizes.keys()) {
          const part = subgraphOf(undirectedOf(graph), (v) => found.of[v] === c).graph;
          expect(components(part).sizes.length).toBe(1);
        }
        for (const v of graph.names.keys())
          for (const c of [...found.sizes.keys(), found.sizes.length]) {
            const other = found.of.map((own, u) => (u === v ? c : own));
            expect(partitionQuality(graph, other, { weighted })).toBeLessThanOrEqual(
              found.quality + 1e-9,
            );
          }
        expect(found.quality).toBeCloseTo(partitionQuality(graph, found.of, { weighted }), 12);
        expect(found.quality).toBe(Math.max(...found.qualities));
      },
    ),
    { numRuns: 60 },
  );
});

test('a graph without links is a community a node', () => {
  const { sizes, quality } = leiden(subgraphOf(karate, (v) => v === 4 || v === 30).graph, {
    seed: 1,
  });
  expect(sizes).toEqual([1, 1]);
  expect(quality).toBe(0);
});

interface Reference {
  readonly best_Q?: number;
  readonly Q?: number;
  readonly optimal_Q?: number;
}

describe.skipIf(!haveReference)('networks of the literature', () => {
  test.each(referenceNetworks.map((network) => [network.dataset, network] as const))(
    '%s: Leiden reaches the best of fifty runs of igraph and networkx, and what is proved to be the best',
    (_name, network) => {
      const graph = undirectedOf(graphOf(network));
      const theirs = network.undirected_results['communities'] as Readonly<
        Record<string, Reference>
      >;
      for (const weighted of [false, true]) {
        const { quality } = leiden(graph, { seed: 1, weighted, runs: 50 });
        const kind = weighted ? '_weighted' : '_unweighted';
        const bests = Object.entries(theirs).filter(([name]) => name.includes(kind));
        expect(bests.length).toBeGreaterThan(2);
        for (const [name, { best_Q, Q, optimal_Q }] of bests)
          expect(quality, `${name} ${JSON.stringify(theirs[name])}`).toBeGreaterThanOrEqual(
            (best_Q ?? Q ?? optimal_Q ?? Number.NaN) - 1e-9,
          );
        expect(louvain(graph, { seed: 1, weighted, runs: 50 }).quality).toBeLessThanOrEqual(
          quality + 1e-9,
        );
      }
    },
  );
});
