/** How much one call reads at most; what lies beyond is reported (`message.size.limit`), never read. */
export interface ReadLimits {
  /** Bytes of the file. A push of a full flight is some 2 MB. */
  readonly bytes: number;
  /** Segments over all interchanges; bounds the memory of what is read. */
  readonly segments: number;
}

/** 32 MiB and one million segments. */
export const DEFAULT_LIMITS: ReadLimits = { bytes: 33_554_432, segments: 1_000_000 };
