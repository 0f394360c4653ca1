import type { Draw } from './draw.ts';

/** Draws places 0 to n - 1, each as often as its weight says, in constant time. */
export type WeightedPlaces = (draw: Draw) => number;

/**
 * The alias method (Walker 1977; Vose 1991). Weights are whole numbers at least 0, together above 0
 * and, times their count, below 2^53: then every step is exact and the table is the same everywhere.
 */
export const weightedPlaces = (weights: readonly number[]): WeightedPlaces => {
  const count = weights.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) throw new RangeError('scenario/lists: no weight above zero');
  const scaled = weights.map((weight) => weight * count);
  const threshold = new Uint32Array(count).fill(0xffffffff);
  const alias = Uint32Array.from({ length: count }, (_, place) => place);
  const small: number[] = [];
  const large: number[] = [];
  for (const [place, weight] of scaled.entries()) (weight < total ? small : large).push(place);
  while (small.length > 0 && large.length > 0) {
    const poor = small.pop() ?? 0;
    const rich = large.pop() ?? 0;
    const own = scaled[poor] ?? 0;
    threshold[poor] = Math.floor((own / total) * 4294967296);
    alias[poor] = rich;
    const left = (scaled[rich] ?? 0) + own - total;
    scaled[rich] = left;
    (left < total ? small : large).push(rich);
  }
  return (draw) => {
    const place = draw.below(count);
    return draw.next() < (threshold[place] ?? 0) ? place : (alias[place] ?? place);
  };
};

/**
 * Weights by rank, as names have them: Mandelbrot's form of Zipf's law with exponent 1, weight
 * 1 / (rank + shift), in whole numbers. With exponent 1 no power is needed, whose last bit differs
 * between engines.
 */
export const rankWeights = (count: number, shift: number): readonly number[] =>
  Array.from({ length: count }, (_, rank) => Math.floor(1_000_000_000 / (rank + shift)));
