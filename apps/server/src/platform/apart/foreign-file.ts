/** A file that a person or a carrier brought. Its bytes can be had more than once. */
export interface ForeignFile {
  readonly bytes: number;
  readonly open: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** A file that is in memory. */
export const fileOf = (bytes: Uint8Array): ForeignFile => ({
  bytes: bytes.length,
  open: () => [bytes],
});
