/** Where a number is from: a document or an address, with the page and the SHA-256 of the sentence that says it where known. */
export interface Source {
  readonly doc?: string;
  readonly url?: string;
  readonly page?: string;
  readonly quoteHash?: string;
}

/** What a number rests on: a source, or an assumption that is declared as one and says why. */
export type Basis = { readonly source: Source } | { readonly assumption: string };

/** One number with its basis, or a dial of the module, or what is left of one (one less the dial). */
export type Quantity =
  | (Basis & { readonly value: number })
  | { readonly dial: string }
  | { readonly oneLess: string };

/** Whole numbers from the one to the other, both included, each as often. */
export type Span = Basis & { readonly low: number; readonly high: number };

/** A number that a trainer may turn, within bounds. */
export type Dial = Basis & {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly about: string;
};

/** The dials of a module as they stand. */
export type Dials = Readonly<Record<string, number>>;

/** The number that a quantity is with these dials. A dial that does not exist is kept out by the reader, and counts as 0. */
export const amountOf = (quantity: Quantity, dials: Dials): number => {
  if ('dial' in quantity) return dials[quantity.dial] ?? 0;
  return 'oneLess' in quantity ? 1 - (dials[quantity.oneLess] ?? 0) : quantity.value;
};
