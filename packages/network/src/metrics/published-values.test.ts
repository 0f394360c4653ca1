import { expect, test } from 'vitest';
import { type Graph, linkCount, nodeCount } from '../graph/index.ts';
import { florence, graphOfPairs, karate, kite } from '../test/known-graphs.ts';
import {
  betweenness,
  betweennessPairs,
  closeness,
  clustering,
  constraint,
  coreNumber,
  degree,
  effectiveSize,
  eigenvector,
  harmonic,
  type NodeMeasure,
  pageRank,
} from './index.ts';
import { settled } from './measure-table.ts';
import { cuts, degreeCentralisation, extent } from './structure.ts';

const of = (graph: Graph, { values }: NodeMeasure, name: string): number =>
  values[graph.names.indexOf(name)] as number;

const first = (graph: Graph, { values }: NodeMeasure): string[] => {
  const most = Math.max(...values);
  return graph.names.filter((_, v) => Math.abs((values[v] as number) - most) < 1e-9);
};

test('Krackhardt 1990: three measures, three kinds of first in the kite', () => {
  expect([nodeCount(kite), linkCount(kite)]).toEqual([10, 18]);
  expect(first(kite, degree(kite))).toEqual(['Diane']);
  expect(first(kite, closeness(kite)).sort()).toEqual(['Fernando', 'Garth']);
  expect(first(kite, betweenness(kite))).toEqual(['Heather']);
  expect(of(kite, degree(kite), 'Diane')).toBe(6);
  const share = (name: string) => of(kite, betweenness(kite), name) / betweennessPairs(kite);
  expect(share('Heather')).toBeCloseTo(0.389, 3);
  expect(share('Fernando')).toBeCloseTo(0.231, 3);
  expect(share('Ike')).toBeCloseTo(0.222, 3);
  expect(share('Diane')).toBeCloseTo(0.102, 3);
  expect(share('Jane')).toBe(0);
  expect(of(kite, closeness(kite), 'Garth')).toBeCloseTo(0.643, 3);
  expect(of(kite, closeness(kite), 'Heather')).toBeCloseTo(0.6, 3);
});

test('Jackson 2008: the Medici stand between the families of Florence', () => {
  const share = (name: string) =>
    of(florence, betweenness(florence), name) / betweennessPairs(florence);
  expect(share('Medici')).toBeCloseTo(0.522, 3);
  expect(share('Guadagni')).toBeCloseTo(0.255, 3);
  expect(share('Strozzi')).toBeCloseTo(0.103, 3);
  expect(Array.from(cuts(florence).articulationPoints, (v) => florence.names[v]).sort()).toEqual([
    'Albizzi',
    'Guadagni',
    'Medici',
    'Salviati',
  ]);
});

test('Zachary 1977: the instructor and the officer of the karate club', () => {
  expect(linkCount(karate)).toBe(78);
  const between = betweenness(karate);
  expect(of(karate, between, '1')).toBeCloseTo(231.0714, 4);
  expect(of(karate, between, '34')).toBeCloseTo(160.5516, 4);
  expect(of(karate, between, '33')).toBeCloseTo(76.6905, 4);
  expect(of(karate, pageRank(karate), '34')).toBeCloseTo(0.1009, 4);
  expect(of(karate, pageRank(karate), '1')).toBeCloseTo(0.097, 4);
  expect(clustering(karate).triangleCount).toBe(45);
  expect(clustering(karate).transitivity).toBeCloseTo(0.2557, 4);
  expect(clustering(karate).average).toBeCloseTo(0.5706, 4);
  expect(coreNumber(karate).values.filter((k) => k === 4).length).toBe(10);
  expect(extent(karate)).toMatchObject({ diameter: 5, radius: 3 });
  expect(eigenvector(karate).eigenvalue).toBeCloseTo(6.7257, 4);
  expect(of(karate, eigenvector(karate), '34')).toBeCloseTo(0.3734, 4);
});

test('what a star, a ring and a clique must have by their definitions', () => {
  const star = graphOfPairs('hub-a hub-b hub-c hub-d');
  expect(degreeCentralisation(star)).toBe(1);
  expect(of(star, betweenness(star), 'hub')).toBe(6);
  expect(of(star, closeness(star), 'hub')).toBe(1);
  expect(of(star, constraint(star), 'hub')).toBeCloseTo(0.25, 12);
  expect(of(star, constraint(star), 'a')).toBe(1);
  expect(of(star, effectiveSize(star), 'hub')).toBe(4);
  const ring = graphOfPairs('a-b b-c c-d d-e e-a');
  expect(degreeCentralisation(ring)).toBe(0);
  expect([...harmonic(ring).values]).toEqual([3, 3, 3, 3, 3]);
  expect([...pageRank(ring).values].every((value) => Math.abs(value - 0.2) < 1e-12)).toBe(true);
  const clique = graphOfPairs('a-b a-c a-d b-c b-d c-d');
  expect([...clustering(clique).values]).toEqual([1, 1, 1, 1]);
  for (const size of effectiveSize(clique).values) expect(size).toBeCloseTo(1, 12);
  expect([...betweenness(clique).values]).toEqual([0, 0, 0, 0]);
});

test('each figure says what it is, how it takes direction and weights, and what is missing', () => {
  const graph = graphOfPairs('a-b b-c', ['alone']);
  expect(betweenness(graph, { weighted: true }).about).toEqual({
    measure: 'betweenness',
    definition: expect.stringContaining('shortest paths'),
    source: expect.stringContaining('Brandes 2001'),
    direction: 'undirected',
    weights: 'distance 1/weight',
    missing: { rowsLeftOut: 0, isolates: 1, undefinedFor: 0, unreachedPairs: 6 },
  });
  expect(constraint(graph).about.missing).toEqual({ rowsLeftOut: 0, isolates: 1, undefinedFor: 1 });
});

test('a value that did not converge is marked, and no table has it as a figure', () => {
  const hasty = pageRank(karate, { mostSteps: 2 });
  expect(hasty.settled).toBe(false);
  expect(hasty.moved).toBeGreaterThan(1e-10);
  const { values, about } = settled(hasty);
  expect(values.every(Number.isNaN)).toBe(true);
  expect(about.missing.undefinedFor).toBe(34);
  expect(settled(pageRank(karate)).values).toEqual(pageRank(karate).values);
});
