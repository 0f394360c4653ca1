/** How badly one level fits a stretch of a series. */
export type CostName = 'l2' | 'l1' | 'normal' | 'poisson';

/** Cost of the stretches of one series that begin at a point, as they grow. */
export interface Cost {
  /** Cost of the values from `first` up to, and without, `end`. For one `first` it is asked with growing `end`. */
  readonly of: (first: number, end: number) => number;
  /** Whether cutting a stretch never costs more than leaving it whole: what the pruning of PELT rests on. */
  readonly additive: boolean;
}

/**
 * Costs of a series: `l2` sum of squares about the mean; `l1` sum of distances from the median; `normal` length times
 * logarithm of the variance, for changes in level or spread; `poisson` twice the negative log-likelihood of counts with
 * one rate, less what does not depend on the cut.
 */
export const costOf = (values: Float64Array, name: CostName): Cost => {
  if (name === 'l1') return medianCost(values);
  const { sum, squares } = prefixSums(values, name === 'poisson' ? 0 : meanOf(values));
  const between = (sums: Float64Array, first: number, end: number) =>
    (sums[end] as number) - (sums[first] as number);
  const deviance = (first: number, end: number): number => {
    const total = between(sum, first, end);
    return Math.max(0, between(squares, first, end) - (total * total) / (end - first));
  };
  if (name === 'l2') return { of: deviance, additive: true };
  if (name === 'poisson')
    return {
      of: (first, end) => {
        const total = between(sum, first, end);
        return total > 0 ? 2 * total * (1 - Math.log(total / (end - first))) : 0;
      },
      additive: true,
    };
  return {
    of: (first, end) => {
      const n = end - first;
      return n * Math.log(deviance(first, end) / n + SMALL_VARIANCE);
    },
    additive: false,
  };
};

/** Added to a variance, so that a stretch of equal values does not cost minus infinity. */
const SMALL_VARIANCE = 1e-6;

const meanOf = (values: Float64Array): number =>
  values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);

/** Sums up to each point, of values about `centre`: far from zero the squares would cancel. */
const prefixSums = (values: Float64Array, centre: number) => {
  const sum = new Float64Array(values.length + 1);
  const squares = new Float64Array(values.length + 1);
  values.forEach((value, i) => {
    const about = value - centre;
    sum[i + 1] = (sum[i] as number) + about;
    squares[i + 1] = (squares[i] as number) + about * about;
  });
  return { sum, squares };
};

/** Distances from the median, kept for each first point in two heaps that grow with the stretch. */
const medianCost = (values: Float64Array): Cost => {
  const running = new Map<number, RunningMedian>();
  return {
    of: (first, end) => {
      let median = running.get(first);
      if (median === undefined || median.end > end) {
        median = new RunningMedian(values, first);
        running.set(first, median);
      }
      return median.costUpTo(end);
    },
    additive: true,
  };
};

/** The sum of distances from the median of a stretch that grows. */
class RunningMedian {
  end: number;
  private readonly values: Float64Array;
  /** The lower half with its greatest value first, and the upper half with its least one first. */
  private readonly low: number[] = [];
  private readonly high: number[] = [];
  private lowSum = 0;
  private highSum = 0;

  constructor(values: Float64Array, first: number) {
    this.values = values;
    this.end = first;
  }

  costUpTo(end: number): number {
    while (this.end < end) {
      this.add(this.values[this.end] as number);
      this.end += 1;
    }
    const median = -(this.low[0] ?? 0);
    return median * this.low.length - this.lowSum + (this.highSum - median * this.high.length);
  }

  private add(value: number): void {
    // The lower heap holds values with their sign turned, so that one kind of heap does for both.
    if (this.low.length === 0 || value <= -(this.low[0] as number)) {
      push(this.low, -value);
      this.lowSum += value;
    } else {
      push(this.high, value);
      this.highSum += value;
    }
    if (this.low.length > this.high.length + 1) {
      const moved = -pop(this.low);
      this.lowSum -= moved;
      push(this.high, moved);
      this.highSum += moved;
    } else if (this.high.length > this.low.length) {
      const moved = pop(this.high);
      this.highSum -= moved;
      push(this.low, -moved);
      this.lowSum += moved;
    }
  }
}

/** Puts a value into a heap whose least value is first. */
const push = (heap: number[], value: number): void => {
  let at = heap.push(value) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if ((heap[parent] as number) <= value) break;
    heap[at] = heap[parent] as number;
    at = parent;
  }
  heap[at] = value;
};

/** Takes the least value out of a heap that is not empty. */
const pop = (heap: number[]): number => {
  const least = heap[0] as number;
  const last = heap.pop() as number;
  const { length } = heap;
  if (length === 0) return least;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= length) break;
    if (child + 1 < length && (heap[child + 1] as number) < (heap[child] as number)) child += 1;
    if ((heap[child] as number) >= last) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = last;
  return least;
};
