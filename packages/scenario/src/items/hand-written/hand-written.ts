import type { ItemMaterial } from '../material.ts';
import type { ItemTruth } from '../truth.ts';

/** An item that somebody thought out: open to everybody, and so for practice alone. */
export interface HandWrittenItem extends ItemMaterial {
  readonly truth: ItemTruth;
}
