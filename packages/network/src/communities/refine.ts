import { type Random, shuffle } from '../random.ts';
import type { Level } from './level.ts';
import { LinkSums } from './local-moves.ts';

// How likely the lesser of two gains is taken (theta of Traag, Waltman and van Eck 2019, its published value).
const RANDOMNESS = 0.01;

/**
 * The refinement of Leiden: each community is rebuilt from single nodes. They join parts of it that improve the quality and
 * are well connected with the rest, so that a community is always connected in itself. Returns the parts.
 */
export const refine = (
  level: Level,
  of: Uint32Array,
  expected: number,
  random: Random,
): Uint32Array => {
  const n = level.mass.length;
  const parts = new Parts(level, of, expected);
  const order = Uint32Array.from({ length: n }, (_, v) => v);
  shuffle(order, random);
  for (const v of order) if (parts.mayMove(v)) parts.join(v, random);
  return parts.part;
};

class Parts {
  readonly part: Uint32Array;
  private readonly level: Level;
  private readonly of: Uint32Array;
  private readonly expected: number;
  private readonly whole: Float64Array;
  private readonly mass: Float64Array;
  private readonly size: Uint32Array;
  /** The weight of the links of a part with the rest of its community. */
  private readonly outward: Float64Array;
  private readonly sums: LinkSums;
  private readonly likely: Float64Array;

  constructor(level: Level, of: Uint32Array, expected: number) {
    const n = level.mass.length;
    this.level = level;
    this.of = of;
    this.expected = expected;
    this.part = Uint32Array.from({ length: n }, (_, v) => v);
    this.mass = level.mass.slice();
    this.size = new Uint32Array(n).fill(1);
    this.whole = new Float64Array(n);
    this.outward = new Float64Array(n);
    this.sums = new LinkSums(n);
    this.likely = new Float64Array(n);
    for (let v = 0; v < n; v += 1) {
      const c = of[v] as number;
      this.whole[c] = (this.whole[c] as number) + (level.mass[v] as number);
      for (let i = level.offset[v] as number; i < (level.offset[v + 1] as number); i += 1)
        if (of[level.target[i] as number] === c)
          this.outward[v] = (this.outward[v] as number) + (level.weight[i] as number);
    }
  }

  /** Whether a node stands alone and is well connected with its community. */
  mayMove(v: number): boolean {
    return this.size[this.part[v] as number] === 1 && this.wellConnected(this.part[v] as number, v);
  }

  /** Puts a node into a part of its community, drawn by what it gains; it may stay alone. */
  join(v: number, random: Random): void {
    const { offset, target, weight } = this.level;
    const community = this.of[v] as number;
    for (let i = offset[v] as number; i < (offset[v + 1] as number); i += 1) {
      const w = target[i] as number;
      if (this.of[w] === community) this.sums.add(this.part[w] as number, weight[i] as number);
    }
    const chosen = this.draw(v, random);
    if (chosen >= 0) this.move(v, chosen);
    this.sums.clear();
  }

  private wellConnected(part: number, member: number): boolean {
    const mass = this.mass[part] as number;
    const rest = (this.whole[this.of[member] as number] as number) - mass;
    return (this.outward[part] as number) >= this.expected * mass * rest;
  }

  private draw(v: number, random: Random): number {
    const own = this.level.mass[v] as number;
    let most = 0;
    for (let k = 0; k < this.sums.count; k += 1) {
      const part = this.sums.met[k] as number;
      const gain =
        (this.sums.sum[part] as number) - this.expected * own * (this.mass[part] as number);
      this.likely[k] = gain >= 0 && this.wellConnected(part, v) ? gain : -1;
      most = Math.max(most, this.likely[k] as number);
    }
    // To stay alone gains nothing and is always possible.
    let sum = Math.exp(-most / RANDOMNESS);
    const stay = sum;
    for (let k = 0; k < this.sums.count; k += 1) {
      const gain = this.likely[k] as number;
      this.likely[k] = gain < 0 ? 0 : Math.exp((gain - most) / RANDOMNESS);
      sum += this.likely[k] as number;
    }
    let point = random.unit() * sum - stay;
    if (point < 0) return -1;
    for (let k = 0; k < this.sums.count; k += 1) {
      point -= this.likely[k] as number;
      if (point < 0) return this.sums.met[k] as number;
    }
    return -1;
  }

  private move(v: number, part: number): void {
    const from = this.part[v] as number;
    this.outward[part] =
      (this.outward[part] as number) +
      (this.outward[from] as number) -
      2 * (this.sums.sum[part] as number);
    this.mass[part] = (this.mass[part] as number) + (this.mass[from] as number);
    this.size[part] = (this.size[part] as number) + 1;
    this.mass[from] = 0;
    this.size[from] = 0;
    this.part[v] = part;
  }
}
