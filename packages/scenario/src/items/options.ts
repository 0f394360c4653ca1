import type { ItemMaterial, MaterialKind } from './material.ts';
import type { ItemTruth } from './truth.ts';

/** How hard items are: what it means is measured for each kind (docs/reference/items.md). */
export const difficulties = ['easy', 'usual', 'hard'] as const;

/** One of {@link difficulties}. */
export type Difficulty = (typeof difficulties)[number];

/** Which items are wanted. The same options give the same items, byte for byte, on every machine. */
export interface ItemOptions {
  /** 256 bits in hexadecimal. Without them the items cannot be made, although this code is open. */
  readonly seed: string;
  readonly kind: MaterialKind;
  /** Items in all, 1 to 1,000; twins among them. */
  readonly count: number;
  /** Share of targets, 0 to 1: their number is this times the count, rounded. */
  readonly prevalence: number;
  readonly difficulty: Difficulty;
  /** Pairs that are equal but for one protected group of fields (R70). */
  readonly twins: number;
  /** Whether each item has what a machine says, wrong in 5 to 10 of a hundred, which has to be announced. */
  readonly hints: boolean;
}

/** What was made. Both lists are in the order of showing. */
export interface Items {
  readonly items: readonly ItemMaterial[];
  /** Apart from the material; kept from every trainee until it may be known. */
  readonly truth: readonly ItemTruth[];
}
