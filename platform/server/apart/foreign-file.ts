/** A file that a person or a carrier brought. Its bytes can be had more than once. */
export interface ForeignFile {
  readonly bytes: number;
  /** The case that it belongs to: files of one case may share a process, and those of two never do. */
  readonly of?: string;
  readonly open: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** Used instead of a case id for files without case data: their process may read files of a case afterwards. */
export const noCase = 'no case';

/** A file that is stored in parts, of which `partAt` gives each by its position, and nothing after the last. */
export const fileInParts = (
  bytes: number,
  partAt: (position: number) => Promise<Uint8Array | undefined>,
): ForeignFile => ({
  bytes,
  open: async function* () {
    for (let position = 0; ; position += 1) {
      const part = await partAt(position);
      if (part === undefined) return;
      yield part;
    }
  },
});

/** Several files as one, the one after the other. */
export const filesAsOne = (files: readonly Uint8Array[], of?: string): ForeignFile => ({
  bytes: files.reduce((sum, { length }) => sum + length, 0),
  open: () => files,
  ...(of === undefined ? {} : { of }),
});

/** A file that is in memory. */
export const fileOf = (bytes: Uint8Array, of?: string): ForeignFile => ({
  bytes: bytes.length,
  open: () => [bytes],
  ...(of === undefined ? {} : { of }),
});
