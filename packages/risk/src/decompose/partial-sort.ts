/** A part of the list that is still to be looked at, and which of the wanted places are looked for in it. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly firstWanted: number;
  readonly lastWanted: number;
}

/** Parts up to this length are sorted by insertion. */
const SHORT = 10;

/**
 * Puts the `wanted` places of a list in order as a full sort would, in their order from left to right, and leaves the rest
 * partly sorted. Places in another order are not refused: a part that holds the second of two falling places is then passed
 * over. R's robust STL calls it so for an even number of values, and takes its weights from the resulting order. Source: J. M.
 * Chambers, Algorithm 410: Partial sorting, Communications of the ACM 14 (1971) 357-358.
 */
export const partialSort = (a: Float64Array, wanted: readonly number[]): void => {
  const waiting: Part[] = [];
  let part: Part | undefined = {
    from: 0,
    to: a.length - 1,
    firstWanted: 0,
    lastWanted: wanted.length - 1,
  };
  while (part !== undefined) {
    const { from, to, firstWanted, lastWanted }: Part = part;
    if (firstWanted > lastWanted || from >= to) part = waiting.pop();
    else if (to - from <= SHORT && from > 0) {
      insertionSort(a, from, to);
      part = waiting.pop();
    } else part = goOn(part, partition(a, from, to), wanted, waiting);
  }
};

/** The shorter side of a part that was split, with the places that lie in it; the other side waits with the rest. */
const goOn = (
  { from, to, firstWanted, lastWanted }: Part,
  [left, right]: readonly [number, number],
  wanted: readonly number[],
  waiting: Part[],
): Part => {
  if (left - from <= to - right) {
    let last = lastWanted;
    while (firstWanted <= last && (wanted[last] as number) > left) last -= 1;
    const none = firstWanted > last;
    // Without a place on this side the other keeps all of them.
    waiting.push({ from: right, to, firstWanted: none ? firstWanted : last + 1, lastWanted });
    return { from, to: left, firstWanted, lastWanted: last };
  }
  let first = firstWanted;
  while (first <= lastWanted && (wanted[first] as number) < right) first += 1;
  const none = first > lastWanted;
  waiting.push({ from, to: left, firstWanted, lastWanted: none ? lastWanted : first - 1 });
  return { from: right, to, firstWanted: first, lastWanted };
};

/** Splits by the median of first, middle and last value; gives the end of the left side and the start of the right one. */
const partition = (a: Float64Array, from: number, to: number): readonly [number, number] => {
  // The middle as lists that are counted from 1 have it.
  const middle = ((from + to + 2) >> 1) - 1;
  if ((a[from] as number) > (a[middle] as number)) swap(a, from, middle);
  if ((a[to] as number) < (a[middle] as number)) {
    swap(a, to, middle);
    if ((a[from] as number) > (a[middle] as number)) swap(a, from, middle);
  }
  const pivot = a[middle] as number;
  let left = to;
  let right = from;
  for (;;) {
    do left -= 1;
    while ((a[left] as number) > pivot);
    do right += 1;
    while ((a[right] as number) < pivot);
    if (right > left) return [left, right];
    swap(a, left, right);
  }
};

const insertionSort = (a: Float64Array, from: number, to: number): void => {
  for (let i = from + 1; i <= to; i += 1) {
    const value = a[i] as number;
    let k = i;
    for (; k > from && (a[k - 1] as number) > value; k -= 1) a[k] = a[k - 1] as number;
    a[k] = value;
  }
};

const swap = (a: Float64Array, i: number, j: number): void => {
  const held = a[i] as number;
  a[i] = a[j] as number;
  a[j] = held;
};
