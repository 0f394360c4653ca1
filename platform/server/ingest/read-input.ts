import type { ReadMessage } from './prepare.ts';
import type { Unreadable } from './quarantine/items.ts';

/** A stretch of a file: its first byte, and the one behind its last. */
export type Stretch = readonly [from: number, to: number];

/** A readable message, with the place of its raw bytes and the data to read them again if storing fails. */
export interface ReadableItem extends ReadMessage {
  readonly kind: 'message';
  readonly raw: readonly Stretch[];
}

/** A stretch that cannot be read. */
interface UnreadableItem extends Omit<Unreadable, 'source'> {
  readonly kind: 'unreadable';
}

/** One piece of what a file holds. */
export type InputItem = ReadableItem | UnreadableItem;

/** A stretch that cannot be read, by its place in the file. */
export interface PlacedUnreadable extends Omit<UnreadableItem, 'bytes'> {
  readonly raw: readonly Stretch[];
}

/** One piece of what a file holds, without the bytes of what cannot be read. */
export type PlacedItem = ReadableItem | PlacedUnreadable;

/** A piece of a file with the bytes that the quarantine holds. */
export const withBytes = (file: Uint8Array, item: PlacedItem): InputItem => {
  if (item.kind === 'message') return item;
  const { kind, raw, reason, facts } = item;
  return { kind, bytes: bytesAt(file, raw), reason, facts };
};

/** Reads the bytes of one file through the privacy gate, in its order, item by item as they are asked for: at least one. */
export type ReadInput = (bytes: Uint8Array) => Iterable<InputItem> | AsyncIterable<InputItem>;

/** The bytes of these stretches of a file, one behind the other. */
export const bytesAt = (bytes: Uint8Array, stretches: readonly Stretch[]): Uint8Array =>
  Buffer.concat(stretches.map(([from, to]) => bytes.subarray(from, to)));
