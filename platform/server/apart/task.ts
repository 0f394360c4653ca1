import type { z } from 'zod';
import type { ReaderClass } from './limits.ts';

/** The bytes of a file, piece by piece. */
export type FileBytes = AsyncIterable<Uint8Array>;

/** A kind of reading, as the server knows it. What it gives is checked item by item when it arrives. */
export interface ReaderTask<_Args, Item> {
  readonly name: string;
  readonly class: ReaderClass;
  readonly item: z.ZodType<Item>;
  /** A file that is given up is held elsewhere (the quarantine), where a person decides whether it is read once more. */
  readonly isHeld?: true;
}

/** A kind of reading, as the limited process runs it: gives items of JSON, in any number. */
type Reader<Args, Item> = (bytes: FileBytes, args: Args) => AsyncIterable<Item> | Iterable<Item>;

/** Modules of readers by the names of their tasks. */
export type ReaderModules = Readonly<
  Record<string, () => Promise<{ readonly read: Reader<never, unknown> }>>
>;

/** A reader met a limit of its own, such as the last column of a sheet. The limit is named, never what the file holds. */
export class BeyondLimit extends Error {
  readonly limit: string;
  constructor(limit: string) {
    super(`limit of the reader: ${limit}`);
    this.limit = limit;
  }
}

/** All bytes of a file in one piece. */
export const wholeFile = async (bytes: FileBytes): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts);
};

/** The files of one that several were put into, by their lengths. */
export const filesIn = (whole: Uint8Array, lengths: readonly number[]): readonly Uint8Array[] => {
  let from = whole.byteOffset;
  return lengths.map((length) => {
    from += length;
    return new Uint8Array(whole.buffer, from - length, length);
  });
};
