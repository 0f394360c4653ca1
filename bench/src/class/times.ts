/** Milliseconds: the median, the 95th of a hundred, the longest. */
export interface Times {
  readonly calls: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** The spread of some times, to a tenth of a millisecond. */
export const timesOf = (ms: readonly number[]): Times => {
  const sorted = ms.toSorted((one, other) => one - other);
  const at = (share: number): number =>
    Math.round((sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0) * 10) / 10;
  return { calls: sorted.length, p50: at(0.5), p95: at(0.95), max: at(1) };
};
