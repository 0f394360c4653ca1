import { type ForgeryKind, forgeryKindEntries } from '../documents/forgery/kinds.ts';
import type { MaterialKind } from './material.ts';
import type { ItemLine } from './truth.ts';

/** Who sees at the least how an item of a kind was made; a genuine document of another is seen by no reader of anything. */
export const lineOf = (kind: MaterialKind, technique: string): ItemLine => {
  if (kind === 'series' || kind === 'network') return 'analyst';
  if (kind !== 'document') return 'first';
  if (technique === 'impostor') return 'eyes';
  return forgeryKindEntries[technique as ForgeryKind].line === 'first' ? 'first' : 'second';
};
