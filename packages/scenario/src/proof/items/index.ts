export type { KnownItem } from '../../items/make-items.ts';
export { knownItems } from '../../items/make-items.ts';
export type { Examine, Seen } from './prove.ts';
export { proveItems, seenIn } from './prove.ts';
