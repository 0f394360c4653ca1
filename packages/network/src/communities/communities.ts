import { type Graph, nodeCount, undirectedOf } from '../graph/index.ts';
import { type About, aboutOf } from '../metrics/about.ts';
import { type Random, randomOf } from '../random.ts';
import { aggregate, type Quality, type QualityName, qualityOf, renumber } from './level.ts';
import { moveNodes } from './local-moves.ts';
import { partitionQuality, type QualityOptions } from './quality.ts';
import { refine } from './refine.ts';

/** How communities are sought. */
export interface CommunityOptions extends QualityOptions {
  /** The same seed gives the same communities, in engines of JavaScript that agree on `Math.exp`. */
  readonly seed: number;
  /** Number of runs; the best is kept. Default 10, above {@link LARGE} nodes 1. */
  readonly runs?: number;
  /** How often a run of Leiden is repeated on its own result at most. Default 100, above {@link LARGE} nodes 4. */
  readonly rounds?: number;
}

/** Nodes above which the defaults go for seconds: what more rounds gain there is in the third decimal. */
const LARGE = 20_000;

/** Communities and how good they are. */
export interface Communities {
  /** The community of every node, numbered in the order of their first node. */
  readonly of: Uint32Array;
  readonly sizes: readonly number[];
  readonly quality: number;
  readonly measure: QualityName;
  readonly resolution: number;
  readonly seed: number;
  readonly runs: number;
  /** The quality of every run: it shows how much the communities depend on chance. */
  readonly qualities: readonly number[];
  readonly about: About;
}

/**
 * Leiden (Traag, Waltman and van Eck 2019), each run repeated on its own result, up to {@link LARGE} nodes until nothing
 * more is gained: no node gains by moving then. No community falls apart. Direction is set aside. Another partition may be as good: see `qualities`.
 */
export const leiden = (graph: Graph, options: CommunityOptions): Communities =>
  bestOf(graph, options, (quality, random) => {
    const of = Uint32Array.from({ length: quality.level.mass.length }, (_, v) => v);
    const { rounds = of.length > LARGE ? 4 : 100 } = options;
    for (let round = 0; round < rounds; round += 1) if (!improve(quality, of, random, true)) break;
    return of;
  });

/** Louvain (Blondel et al. 2008), with the fast local moves of Leiden: to compare with; its communities may fall apart. */
export const louvain = (graph: Graph, options: CommunityOptions): Communities =>
  bestOf(graph, options, (quality, random) => {
    const of = Uint32Array.from({ length: quality.level.mass.length }, (_, v) => v);
    improve(quality, of, random, false);
    return of;
  });

/** One pass over all levels; changes `of` and says whether anything moved. */
const improve = (
  { level: base, expected }: Quality,
  of: Uint32Array,
  random: Random,
  refined: boolean,
): boolean => {
  let level = base;
  let community = of.slice();
  const place = Uint32Array.from({ length: of.length }, (_, v) => v);
  let moved = false;
  for (;;) {
    moved = moveNodes(level, community, expected, random) || moved;
    const parts = refined ? refine(level, community, expected, random) : community.slice();
    const count = renumber(parts);
    if (count === level.mass.length) break;
    const next = new Uint32Array(count);
    for (let v = 0; v < parts.length; v += 1) next[parts[v] as number] = community[v] as number;
    // Communities keep numbers below the nodes of their level.
    renumber(next);
    level = aggregate(level, parts, count);
    community = refined ? next : Uint32Array.from({ length: count }, (_, c) => c);
    for (let v = 0; v < place.length; v += 1) place[v] = parts[place[v] as number] as number;
  }
  for (let v = 0; v < of.length; v += 1) of[v] = community[place[v] as number] as number;
  renumber(of);
  return moved;
};

const bestOf = (
  given: Graph,
  {
    seed,
    runs = nodeCount(given) > LARGE ? 1 : 10,
    quality: measure = 'modularity',
    resolution = 1,
    weighted = false,
  }: CommunityOptions,
  run: (quality: Quality, random: Random) => Uint32Array,
): Communities => {
  const graph = undirectedOf(given);
  const quality = qualityOf(graph, measure, resolution, weighted);
  const options = { quality: measure, resolution, weighted };
  const qualities: number[] = [];
  let best = Uint32Array.from({ length: nodeCount(graph) }, (_, v) => v);
  for (let k = 0; k < Math.max(1, runs); k += 1) {
    const of = run(quality, randomOf(seed + k * 2 ** 32));
    const found = partitionQuality(graph, of, options);
    if (k === 0 || found > Math.max(...qualities)) best = of as Uint32Array<ArrayBuffer>;
    qualities.push(found);
  }
  const sizes = new Array<number>(renumber(best)).fill(0);
  for (const c of best) sizes[c] = (sizes[c] as number) + 1;
  return {
    of: best,
    sizes,
    quality: Math.max(...qualities),
    measure,
    resolution,
    seed,
    runs: qualities.length,
    qualities,
    about: aboutOf(given, measure, new Float64Array(0), {
      direction: 'set aside',
      weights: weighted ? 'strength' : 'set aside',
    }),
  };
};
