import { type CostName, costOf } from './costs.ts';

/** How change points are looked for. */
export interface ChangeOptions {
  readonly cost: CostName;
  /** What every change must save at least. */
  readonly penalty: number;
  /** Shortest stretch. */
  readonly least: number;
  /** `pelt` leaves out what cannot win any more; `optimal` tries all. Both find the same. */
  readonly search: 'pelt' | 'optimal';
}

/** Stretches of one level each. */
export interface Segmentation {
  /** Where each stretch ends, without its last place: the end of the series is the last of them. */
  readonly ends: readonly number[];
  /** Cost of all stretches, without penalties. */
  readonly cost: number;
}

/** A change in level must save at least twice the logarithm of the length (Yao 1988), for a variance of one. */
export const defaultPenalty = (length: number, variance = 1): number =>
  2 * variance * Math.log(Math.max(2, length));

/** What is used where the options leave it out. */
export const changeDefaults: ChangeOptions = {
  cost: 'l2',
  penalty: 0,
  least: 2,
  search: 'pelt',
};

/**
 * The stretches whose costs and penalties add up to the least: optimal partitioning (Jackson et al., IEEE Signal
 * Processing Letters 2005, 12:105-108), by default with the pruning of PELT (Killick, Fearnhead and Eckley, JASA 2012,
 * 107:1590-1598). With a shortest stretch a start that has lost is kept until what beat it may be used itself. Values
 * that are not numbers have no place: fill or leave them out before.
 */
export const changePoints = (
  values: Float64Array,
  given: Partial<ChangeOptions> = {},
): Segmentation => {
  const { cost: name, penalty, least, search } = { ...changeDefaults, ...given };
  const n = values.length;
  if (n === 0) return { ends: [], cost: 0 };
  const cost = costOf(values, name);
  const prune = search === 'pelt' && cost.additive;
  const best = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(n + 1);
  best[0] = -penalty;
  /** Starts that may still win, and from which end on they are out. */
  let starts: number[] = [];
  const out = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  for (let end = Math.min(least, n); end <= n; end += 1) {
    const fresh = end - least;
    if (fresh >= 0 && Number.isFinite(best[fresh])) starts.push(fresh);
    const totals = starts.map((start) => (best[start] as number) + cost.of(start, end));
    totals.forEach((total, i) => {
      if (total + penalty < (best[end] as number)) {
        best[end] = total + penalty;
        before[end] = starts[i] as number;
      }
    });
    if (starts.length === 0) best[end] = end === n ? cost.of(0, n) : Number.POSITIVE_INFINITY;
    if (!prune) continue;
    totals.forEach((total, i) => {
      const start = starts[i] as number;
      if (total > (best[end] as number)) out[start] = Math.min(out[start] as number, end + least);
    });
    starts = starts.filter((start) => (out[start] as number) > end + 1);
  }
  return traced(before, n, (first, end) => costOf(values, name).of(first, end));
};

/** The cheapest cut into `changes` + 1 stretches (Auger and Lawrence 1989), or nothing where they do not fit. */
export const bestCut = (
  values: Float64Array,
  changes: number,
  { cost: name = 'l2', least = 2 }: { cost?: CostName; least?: number } = {},
): Segmentation | undefined => {
  const n = values.length;
  if ((changes + 1) * least > n) return undefined;
  const cost = costOf(values, name);
  let best = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  for (let end = least; end <= n; end += 1) best[end] = cost.of(0, end);
  const froms: Int32Array[] = [];
  for (let change = 1; change <= changes; change += 1) {
    const next = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Int32Array(n + 1);
    for (let start = change * least; start <= n - least; start += 1)
      for (let end = start + least; end <= n; end += 1) {
        const total = (best[start] as number) + cost.of(start, end);
        if (total < (next[end] as number)) {
          next[end] = total;
          from[end] = start;
        }
      }
    froms.push(from);
    best = next;
  }
  const ends: number[] = [n];
  for (const from of froms.toReversed()) ends.unshift(from[ends[0] as number] as number);
  return { ends, cost: best[n] as number };
};

/** The stretches, from the last one back. */
const traced = (
  before: Int32Array,
  n: number,
  costFrom: (first: number, end: number) => number,
): Segmentation => {
  const ends: number[] = [];
  let cost = 0;
  for (let end = n; end > 0; ) {
    const first = before[end] as number;
    ends.unshift(end);
    cost += costFrom(first, end);
    end = first;
  }
  return { ends, cost };
};
