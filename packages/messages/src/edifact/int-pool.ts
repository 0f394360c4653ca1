/** A run of integers inside a larger array, for its holder alone. */
export interface IntRun {
  readonly array: Int32Array;
  readonly from: number;
}

/**
 * Integers of one chunk: 64 KiB. Giving many small tables room in one array spares an allocation outside the
 * heap for each, which costs more than filling it. A table that is kept keeps its chunk.
 */
const CHUNK = 16_384;

let chunk = new Int32Array(CHUNK);
let used = 0;

/** Reserves room for a number of integers. The old content is not zeroed. */
export const takeInts = (count: number): IntRun => {
  if (count > CHUNK / 4) return { array: new Int32Array(count), from: 0 };
  if (used + count > CHUNK) {
    chunk = new Int32Array(CHUNK);
    used = 0;
  }
  const from = used;
  used += count;
  return { array: chunk, from };
};
