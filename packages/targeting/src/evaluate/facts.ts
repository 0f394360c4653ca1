import type { FieldName, FieldValues } from '../fields/fields.ts';

/** Where a value came from: a message and the element in it. */
export interface Origin {
  readonly source: string;
  readonly locator: string;
}

/** A value and where it came from. */
export interface Told<V> {
  readonly value: V;
  readonly from: Origin;
}

/**
 * Known facts of one traveller's journey, by field of the allow list; absent fields are unknown. Evaluation gets nothing else:
 * name, nationality, sex and age are left out (R20, R26).
 */
export type JourneyFacts = { readonly [N in FieldName]?: Told<FieldValues[N]> };

/** A journey under an id that says nothing about the person. */
export interface Journey {
  readonly id: string;
  readonly facts: JourneyFacts;
}
