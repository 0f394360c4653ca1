/** What a reader may use. Time and output grow with the file, memory does not. */
export interface ReaderLimits {
  /** Seconds of processor time, and of waiting for it. */
  readonly cpuS: number;
  readonly wallS: number;
  /** MiB of JavaScript objects, and of buffers beside them. */
  readonly heapMb: number;
  readonly extraMb: number;
  /** MiB that it may give, and how many items. */
  readonly outMb: number;
  readonly items: number;
  /** MiB that it may give for each MiB of the file; 8 where left out. A message is 18 times as long with the place of each value. */
  readonly outPerMb?: number;
}

/** Classes of readers, each with its limits (measured: docs/adr/0029-limited-readers.md). */
export const readerClasses = {
  message: {
    cpuS: 5,
    wallS: 20,
    heapMb: 256,
    extraMb: 256,
    outMb: 16,
    items: 200_000,
    outPerMb: 32,
  },
  table: { cpuS: 20, wallS: 40, heapMb: 256, extraMb: 256, outMb: 64, items: 5_000_000 },
  chip: { cpuS: 5, wallS: 20, heapMb: 128, extraMb: 128, outMb: 32, items: 1_000 },
  verdict: { cpuS: 10, wallS: 30, heapMb: 256, extraMb: 256, outMb: 32, items: 1_000 },
  package: { cpuS: 20, wallS: 40, heapMb: 256, extraMb: 256, outMb: 64, items: 100_000 },
} as const satisfies Record<string, ReaderLimits>;

/** One of {@link readerClasses}. */
export type ReaderClass = keyof typeof readerClasses;

const MIB = 1024 * 1024;

/** The limits for one file. */
export interface FileLimits extends ReaderLimits {
  readonly outBytes: number;
}

/** The limits for one file: those of its class, more for a large file, all of it `times` as much if a person asked once more. */
export const limitsFor = (one: ReaderLimits, bytes: number, times: number): FileLimits => {
  const size = bytes / MIB;
  const outMb = Math.ceil((one.outMb + (one.outPerMb ?? 8) * size) * times);
  return {
    cpuS: Math.ceil((one.cpuS + size / 2) * times),
    wallS: Math.ceil((one.wallS + size) * times),
    heapMb: one.heapMb * times,
    extraMb: one.extraMb * times,
    ...{ outMb, outBytes: outMb * MIB },
    items: one.items * times,
  };
};
