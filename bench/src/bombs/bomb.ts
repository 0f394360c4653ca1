/**
 * What kind of door a file meets. `stores`: takes any bytes in and reads nothing of them yet. `messages`: what cannot be read is
 * kept aside. The others read what they take.
 */
export type DoorKind =
  | 'stores'
  | 'messages'
  | 'table-reader'
  | 'chip-file'
  | 'archive'
  | 'transcript'
  | 'seal'
  | 'picture'
  | 'replay'
  | 'trust-list'
  | 'journeys'
  | 'world';

/** `refused`: a clear 4xx, or an answer that says what is wrong. `kept`: taken in, 2xx. `either`: both are right. */
export type Expected = 'refused' | 'kept' | 'either';

/** A hostile file. */
export interface Bomb {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Where this file meets another answer than its kind of door gives as a rule. */
  readonly expect?: Partial<Readonly<Record<DoorKind, Expected>>>;
}
