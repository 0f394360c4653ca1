import { sameValue } from './ranking.ts';

/** The sets of greatest value that were met, all ties counted. */
export class BestSets {
  /** Below every value until a set was met: all values are shares. */
  value = -1;
  count = 0;
  sets: number[][] = [];
  private readonly most: number;

  /** @param most how many of the tied sets are kept; all are counted. */
  constructor(most: number) {
    this.most = most;
  }

  /** Whether a value is not below the best one. */
  reaches(value: number): boolean {
    return value > this.value || sameValue(value, this.value);
  }

  /** Takes a set of nodes, and one more where it is given apart. */
  offer(value: number, set: readonly number[], last?: number): void {
    if (!this.reaches(value)) return;
    if (!sameValue(value, this.value)) {
      this.value = value;
      this.count = 0;
      this.sets = [];
    }
    this.count += 1;
    if (this.sets.length < this.most)
      this.sets.push(last === undefined ? [...set] : [...set, last]);
  }

  /** Forgets the sets and keeps the value: for a search that meets every set again. */
  restart(): void {
    this.count = 0;
    this.sets = [];
  }
}
