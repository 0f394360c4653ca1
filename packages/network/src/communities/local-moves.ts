import { type Random, shuffle } from '../random.ts';
import type { Level } from './level.ts';

/** What a node is linked with, community by community; emptied by {@link LinkSums.clear}. */
export class LinkSums {
  readonly sum: Float64Array;
  readonly met: Uint32Array;
  count = 0;

  constructor(communities: number) {
    this.sum = new Float64Array(communities);
    this.met = new Uint32Array(communities);
  }

  add(community: number, weight: number): void {
    const before = this.sum[community] as number;
    if (before === 0) {
      this.met[this.count] = community;
      this.count += 1;
    }
    this.sum[community] = before + weight;
  }

  clear(): void {
    for (let k = 0; k < this.count; k += 1) this.sum[this.met[k] as number] = 0;
    this.count = 0;
  }
}

/**
 * Moves nodes to the community that gains most, until none gains by moving (the fast local moving of Traag, Waltman and
 * van Eck 2019): the neighbours of a node that moved are looked at again. Changes `of`, numbered below the nodes.
 */
export const moveNodes = (
  level: Level,
  of: Uint32Array,
  expected: number,
  random: Random,
): boolean => {
  const { offset, target, weight, mass } = level;
  const n = mass.length;
  const { total, size, empty } = communitiesOf(level, of);
  const sums = new LinkSums(n);
  const queue = Uint32Array.from({ length: n }, (_, v) => v);
  shuffle(queue, random);
  const waits = new Uint8Array(n).fill(1);
  let head = 0;
  let waiting = n;
  let moved = false;
  while (waiting > 0) {
    const v = queue[head] as number;
    head = head + 1 === n ? 0 : head + 1;
    waiting -= 1;
    waits[v] = 0;
    const from = of[v] as number;
    const own = mass[v] as number;
    total[from] = (total[from] as number) - own;
    size[from] = (size[from] as number) - 1;
    for (let i = offset[v] as number; i < (offset[v + 1] as number); i += 1)
      sums.add(of[target[i] as number] as number, weight[i] as number);
    let best = from;
    let most = (sums.sum[from] as number) - expected * own * (total[from] as number);
    const least = 1e-12 * (1 + Math.abs(most));
    for (let k = 0; k < sums.count; k += 1) {
      const c = sums.met[k] as number;
      const gain = (sums.sum[c] as number) - expected * own * (total[c] as number);
      if (gain > most + least) {
        most = gain;
        best = c;
      }
    }
    if (most < -least && (size[from] as number) > 0) best = empty.pop() as number;
    sums.clear();
    total[best] = (total[best] as number) + own;
    size[best] = (size[best] as number) + 1;
    if (best === from) continue;
    moved = true;
    of[v] = best;
    if (size[from] === 0) {
      total[from] = 0;
      empty.push(from);
    }
    for (let i = offset[v] as number; i < (offset[v + 1] as number); i += 1) {
      const w = target[i] as number;
      if (waits[w] === 1 || of[w] === best) continue;
      waits[w] = 1;
      queue[(head + waiting) % n] = w;
      waiting += 1;
    }
  }
  return moved;
};

const communitiesOf = (
  { mass }: Level,
  of: Uint32Array,
): { total: Float64Array; size: Uint32Array; empty: number[] } => {
  const total = new Float64Array(mass.length);
  const size = new Uint32Array(mass.length);
  for (let v = 0; v < mass.length; v += 1) {
    const c = of[v] as number;
    total[c] = (total[c] as number) + (mass[v] as number);
    size[c] = (size[c] as number) + 1;
  }
  const empty = [...size.keys()].filter((c) => size[c] === 0);
  return { total, size, empty };
};
