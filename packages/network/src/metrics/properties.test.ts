import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  buildGraph,
  type Graph,
  linkCount,
  linksOf,
  nodeCount,
  reversedOf,
  subgraphOf,
  undirectedOf,
} from '../graph/index.ts';
import { arbitraryGraph, matrixOf } from '../test/arbitrary-graph.ts';
import { karate } from '../test/known-graphs.ts';
import {
  betweenness,
  closeness,
  constraint,
  coreNumber,
  degree,
  effectiveSize,
  eigenvector,
  harmonic,
  hits,
  linkBetweenness,
  pageRank,
  sampledBetweenness,
} from './index.ts';
import { components, cuts, shortestPaths, strongComponents } from './structure.ts';

const close = (a: number, b: number): boolean =>
  (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
const same = (a: Iterable<number>, b: Iterable<number>): void => {
  const [left, right] = [[...a], [...b]];
  expect(left.length).toBe(right.length);
  expect(left.filter((value, i) => !close(value, right[i] as number))).toEqual([]);
};
const nodes = (graph: Graph) => [...graph.names.keys()];

/** Distances and numbers of shortest paths between all pairs, by trying every node in between (Floyd and Warshall). */
const allPairs = (graph: Graph, weighted: boolean) => {
  const length = matrixOf(graph).map((row, v) =>
    row.map((w, u) => (u === v ? 0 : w === 0 ? Number.POSITIVE_INFINITY : weighted ? 1 / w : 1)),
  );
  const at = (v: number, u: number) => (length[v] as number[])[u] as number;
  for (const k of nodes(graph))
    for (const v of nodes(graph))
      for (const u of nodes(graph))
        (length[v] as number[])[u] = Math.min(at(v, u), at(v, k) + at(k, u));
  return at;
};

/** Betweenness by its definition: paths are counted by walking them. */
const betweennessByDefinition = (graph: Graph, weighted: boolean): number[] => {
  const values = new Array<number>(nodeCount(graph)).fill(0);
  for (const s of nodes(graph))
    for (const t of nodes(graph)) {
      if (s === t || (!graph.directed && t < s)) continue;
      const { paths, count } = shortestPaths(graph, s, t, { weighted, most: 1e6 });
      expect(paths.length).toBe(count);
      for (const path of paths)
        for (const v of path.slice(1, -1)) values[v] = (values[v] as number) + 1 / count;
    }
  return values;
};

test('betweenness is what its definition says, weighted and not, directed and not', () => {
  fc.assert(
    fc.property(arbitraryGraph({ mostNodes: 9 }), fc.boolean(), (graph, weighted) => {
      same(betweenness(graph, { weighted }).values, betweennessByDefinition(graph, weighted));
    }),
  );
});

test('distances are those of every detour tried: closeness, harmonic, lengths of paths', () => {
  fc.assert(
    fc.property(arbitraryGraph(), fc.boolean(), (graph, weighted) => {
      const at = allPairs(graph, weighted);
      const others = (v: number) =>
        nodes(graph).filter((u) => u !== v && at(v, u) < Number.POSITIVE_INFINITY);
      const n = nodeCount(graph);
      same(
        closeness(graph, { weighted }).values,
        nodes(graph).map((v) => {
          const sum = others(v).reduce((total, u) => total + at(v, u), 0);
          return sum === 0 ? 0 : (others(v).length / (n - 1)) * (others(v).length / sum);
        }),
      );
      same(
        harmonic(graph, { weighted }).values,
        nodes(graph).map((v) => others(v).reduce((total, u) => total + 1 / at(v, u), 0)),
      );
      for (const u of nodes(graph))
        expect(
          close(shortestPaths(graph, 0, u, { weighted }).length, at(0, u)) ||
            at(0, u) === Number.POSITIVE_INFINITY,
        ).toBe(true);
    }),
  );
});

test('incoming is outgoing of the arcs turned round', () => {
  fc.assert(
    fc.property(arbitraryGraph({ directed: true }), (graph) => {
      const turned = reversedOf(graph);
      const incoming = { direction: 'incoming' } as const;
      same(closeness(graph, incoming).values, closeness(turned).values);
      same(harmonic(graph, incoming).values, harmonic(turned).values);
      same(degree(graph, incoming).values, degree(turned).values);
      same(betweenness(graph).values, betweenness(turned).values);
    }),
  );
});

test('the betweenness of links adds up to the lengths of all paths', () => {
  fc.assert(
    fc.property(arbitraryGraph(), (graph) => {
      const at = allPairs(graph, false);
      const lengths = nodes(graph)
        .flatMap((v) => nodes(graph).map((u) => at(v, u)))
        .filter((d) => d < Number.POSITIVE_INFINITY)
        .reduce((sum, d) => sum + d, 0);
      const { values } = linkBetweenness(graph);
      expect(values.length).toBe(linkCount(graph));
      const total = values.reduce((sum, value) => sum + value, 0);
      expect(total).toBeCloseTo(graph.directed ? lengths : lengths / 2, 8);
    }),
  );
});

test('PageRank is a distribution that one step of the walk leaves as it is', () => {
  fc.assert(
    fc.property(arbitraryGraph(), fc.boolean(), (graph, weighted) => {
      const { values, settled } = pageRank(graph, { weighted });
      const matrix = matrixOf(graph).map((row) => row.map((w) => (weighted ? w : Number(w > 0))));
      const n = nodeCount(graph);
      const next = nodes(graph).map((u) =>
        nodes(graph).reduce((sum, v) => {
          const row = matrix[v] as number[];
          const out = row.reduce((a, b) => a + b, 0);
          const passed = out === 0 ? 1 / n : (row[u] as number) / out;
          return sum + 0.85 * (values[v] as number) * passed;
        }, 0.15 / n),
      );
      expect(settled).toBe(true);
      expect(values.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      for (const v of nodes(graph)) expect(values[v]).toBeCloseTo(next[v] as number, 9);
    }),
  );
});

test('the eigenvector is one: A x is lambda x', () => {
  fc.assert(
    fc.property(arbitraryGraph({ directed: false }), fc.boolean(), (graph, weighted) => {
      const { values, eigenvalue, settled } = eigenvector(graph, { weighted });
      expect(settled).toBe(true);
      for (const [v, row] of matrixOf(graph).entries()) {
        const image = row.reduce(
          (sum, w, u) => sum + (weighted ? w : Number(w > 0)) * (values[u] as number),
          0,
        );
        expect(Math.abs(image - eigenvalue * (values[v] as number))).toBeLessThan(1e-6);
      }
    }),
  );
});

test('hubs and authorities are what they make of each other', () => {
  fc.assert(
    fc.property(arbitraryGraph(), fc.boolean(), (graph, weighted) => {
      const { hubs, authorities } = hits(graph, { weighted });
      const linked = graph.target.length > 0;
      const total = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
      expect(total(authorities.values)).toBeCloseTo(Number(linked), 9);
      expect(total(hubs.values)).toBeCloseTo(Number(linked), 9);
      if (!hubs.settled) return;
      const matrix = matrixOf(graph).map((row) => row.map((w) => (weighted ? w : Number(w > 0))));
      const image = nodes(graph).map((v) =>
        nodes(graph).reduce(
          (sum, u) =>
            sum + ((matrix[v] as number[])[u] as number) * (authorities.values[u] as number),
          0,
        ),
      );
      const scale = image.reduce((a, b) => a + b, 0) || 1;
      for (const v of nodes(graph))
        expect(hubs.values[v]).toBeCloseTo((image[v] as number) / scale, 9);
    }),
  );
});

test('a node of core k keeps k neighbours of core k or more, and no more of any higher', () => {
  fc.assert(
    fc.property(arbitraryGraph({ directed: false }), (graph) => {
      const { values } = coreNumber(graph);
      for (const k of new Set(values)) {
        const { graph: part } = subgraphOf(graph, (v) => (values[v] as number) >= k);
        expect(Math.min(...degree(part).values)).toBeGreaterThanOrEqual(k);
        // What is peeled by hand at k + 1 is what has no higher core.
        let left = nodes(graph);
        for (let before = -1; before !== left.length; ) {
          before = left.length;
          const { graph: rest, kept } = subgraphOf(graph, (v) => left.includes(v));
          left = [...kept].filter((_, i) => (degree(rest).values[i] as number) >= k + 1);
        }
        expect(left).toEqual(nodes(graph).filter((v) => (values[v] as number) >= k + 1));
      }
    }),
    { numRuns: 50 },
  );
});

test('cuts are what removal shows', () => {
  fc.assert(
    fc.property(arbitraryGraph(), (given) => {
      const graph = undirectedOf(given);
      const parts = components(graph).sizes.length;
      const { articulationPoints, bridges, biconnectedSizes } = cuts(given);
      const alone = new Set(nodes(graph).filter((v) => degree(graph).values[v] === 0));
      expect([...articulationPoints]).toEqual(
        nodes(graph).filter(
          (v) =>
            components(subgraphOf(graph, (u) => u !== v).graph).sizes.length >
            parts - Number(alone.has(v)),
        ),
      );
      const { source, target } = linksOf(graph);
      const without = (i: number) =>
        buildGraph(graph.names, {
          source: source.filter((_, j) => j !== i),
          target: target.filter((_, j) => j !== i),
        });
      expect(bridges).toEqual(
        [...source.keys()]
          .filter((i) => components(without(i)).sizes.length > parts)
          .map((i) => [source[i], target[i]]),
      );
      // Every component of s nodes is made of blocks that share cut nodes: their sizes less one add up to s - 1.
      expect(biconnectedSizes.reduce((sum, size) => sum + size - 1, 0)).toBe(
        nodeCount(graph) - parts,
      );
    }),
  );
});

test('strong components are the classes of reaching each other', () => {
  fc.assert(
    fc.property(arbitraryGraph({ directed: true }), (graph) => {
      const at = allPairs(graph, false);
      const { of, sizes } = strongComponents(graph);
      for (const v of nodes(graph))
        for (const u of nodes(graph))
          expect(of[v] === of[u]).toBe(at(v, u) + at(u, v) < Number.POSITIVE_INFINITY);
      expect(sizes.reduce((a, b) => a + b, 0)).toBe(nodeCount(graph));
    }),
  );
});

test('constraint and effective size are the sums that Burt wrote', () => {
  fc.assert(
    fc.property(arbitraryGraph(), fc.boolean(), (graph, weighted) => {
      const matrix = matrixOf(graph).map((row) => row.map((w) => (weighted ? w : Number(w > 0))));
      const cell = (v: number, u: number) => (matrix[v] as number[])[u] as number;
      const tie = (v: number, u: number) => cell(v, u) + cell(u, v);
      const all = (v: number) => nodes(graph).reduce((sum, u) => sum + tie(v, u), 0);
      const most = (v: number) => Math.max(...nodes(graph).map((u) => tie(v, u)));
      const p = (v: number, u: number) => (all(v) === 0 ? 0 : tie(v, u) / all(v));
      const near = (v: number) => nodes(graph).filter((u) => tie(v, u) > 0);
      same(
        constraint(graph, { weighted }).values,
        nodes(graph).map((v) =>
          near(v).length === 0
            ? Number.NaN
            : near(v).reduce(
                (sum, j) =>
                  sum + (p(v, j) + near(v).reduce((s, q) => s + p(v, q) * p(q, j), 0)) ** 2,
                0,
              ),
        ),
      );
      same(
        effectiveSize(graph, { weighted }).values,
        nodes(graph).map((v) =>
          near(v).length === 0
            ? Number.NaN
            : near(v).reduce(
                (sum, j) =>
                  sum + 1 - near(v).reduce((s, q) => s + (p(v, q) * tie(j, q)) / most(j), 0),
                0,
              ),
        ),
      );
    }),
  );
});

test('sampled betweenness is as far off as it says at most, and nears the exact one', () => {
  const exact = betweenness(karate).values;
  let within = 0;
  for (let seed = 1; seed <= 40; seed += 1) {
    const { values, error, standardError } = sampledBetweenness(karate, { pivots: 200, seed });
    expect(
      values.every((value, v) => Math.abs(value - (exact[v] as number)) <= (error[v] as number)),
    ).toBe(true);
    within += Number(
      Math.abs((values[0] as number) - (exact[0] as number)) <= 2 * (standardError[0] as number),
    );
  }
  expect(within).toBeGreaterThan(34);
  const again = { pivots: 200, seed: 7 };
  expect(sampledBetweenness(karate, again)).toEqual(sampledBetweenness(karate, again));
  expect(() => sampledBetweenness(karate, { pivots: 1, seed: 1 })).toThrow(RangeError);
  const many = sampledBetweenness(karate, { pivots: 200_000, seed: 1 });
  expect(Math.max(...many.error) / 528).toBeLessThan(0.03);
  for (const [v, value] of many.values.entries())
    expect(Math.abs(value - (exact[v] as number))).toBeLessThan(3);
});
