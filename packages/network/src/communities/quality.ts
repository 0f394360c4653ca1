import { type Graph, undirectedOf } from '../graph/index.ts';
import { type QualityName, qualityOf } from './level.ts';

/** What quality is measured with. */
export interface QualityOptions {
  readonly quality?: QualityName;
  /**
   * How much denser than expected a community must be. Default 1 for modularity; the constant Potts model does not have a
   * default.
   */
  readonly resolution?: number;
  readonly weighted?: boolean;
}

/**
 * The quality of a partition, direction set aside. Modularity (Newman and Girvan 2004; resolution: Reichardt and Bornholdt
 * 2006): the share of the weight inside communities less what strengths alone would put there, at most 1; 0 without links.
 * The constant Potts model (Traag et al. 2011): the weight inside communities less `resolution` for each pair in them.
 */
export const partitionQuality = (
  graph: Graph,
  of: Uint32Array,
  { quality = 'modularity', resolution = 1, weighted = false }: QualityOptions = {},
): number => {
  const { expected, level } = qualityOf(undirectedOf(graph), quality, resolution, weighted);
  const mass = new Float64Array(of.reduce((most, c) => Math.max(most, c + 1), 0));
  let inside = 0;
  let total = 0;
  let pairs = 0;
  for (let v = 0; v < of.length; v += 1) {
    const c = of[v] as number;
    const own = level.mass[v] as number;
    mass[c] = (mass[c] as number) + own;
    if (quality === 'cpm') pairs -= own * own;
    for (let i = level.offset[v] as number; i < (level.offset[v + 1] as number); i += 1) {
      const w = level.weight[i] as number;
      total += w;
      if (of[level.target[i] as number] === c) inside += w;
    }
  }
  // Every pair and every link was met from both ends.
  for (const m of mass) pairs += m * m;
  const value = (inside - expected * pairs) / 2;
  if (quality === 'cpm') return value;
  return total > 0 ? value / (total / 2) : 0;
};
