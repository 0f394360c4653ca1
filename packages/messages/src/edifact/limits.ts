/** How much one call reads at most; what lies beyond is reported (`message.size.limit`), never read. */
export interface ReadLimits {
  /** Bytes of the file. A push of a full flight is some 2 MB. */
  readonly bytes: number;
  /** Segments over all interchanges; bounds the memory of what is read. */
  readonly segments: number;
}

/** 64 MiB and two and a half million segments: real messages of that size have some two million. */
export const DEFAULT_LIMITS: ReadLimits = { bytes: 67_108_864, segments: 2_500_000 };

/** Components in one interchange; what comes after is not read. 64 MiB of real messages have some 12 million. */
export const MOST_TOKENS = 16_777_216;
