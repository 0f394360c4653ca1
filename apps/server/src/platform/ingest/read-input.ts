import type { ReadMessage } from './prepare.ts';
import type { Unreadable } from './quarantine/items.ts';

/** A readable message, and its raw bytes with what is needed to read them again, should it come to nothing. */
export interface ReadableItem extends ReadMessage {
  readonly kind: 'message';
  readonly raw: () => Uint8Array;
}

/** A stretch that cannot be read. */
export interface UnreadableItem extends Omit<Unreadable, 'source'> {
  readonly kind: 'unreadable';
}

/** What a file holds, in its order. */
export type InputItem = ReadableItem | UnreadableItem;

/** Reads the bytes of one file through the privacy gate, item by item as they are asked for: at least one. */
export type ReadInput = (bytes: Uint8Array) => Iterable<InputItem>;
