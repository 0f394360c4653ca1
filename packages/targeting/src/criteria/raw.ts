import type { Place, Spot } from './place.ts';

/** A criterion as it was written, in either form, before anything is believed of it. */
export interface RawCriterion {
  at: Place;
  id?: Spot;
  version?: Spot;
  title?: Spot;
  purpose?: Spot;
  link?: Spot;
  owner?: Spot;
  reviewBy?: Spot;
  withoutExoneration?: Spot;
  evidence: RawEvidence[];
  lists: RawList[];
  when: RawClause[];
  unless: RawClause[];
}

/** A note of evidence as written. */
interface RawEvidence {
  readonly id: Spot;
  readonly dated: Spot;
  readonly text: Spot;
}

/** A list of values as written. */
interface RawList {
  readonly id: Spot;
  readonly field: Spot;
  readonly values: readonly { readonly value: Spot; readonly because: readonly Spot[] }[];
}

/** A clause as written. */
export interface RawClause {
  readonly conditions: readonly RawCondition[];
  readonly because: readonly Spot[];
}

/** A condition as written. `least` and `most` stand for `range`, `values` or `list` for the others. */
export interface RawCondition {
  readonly field: Spot;
  readonly op: Spot;
  readonly values: readonly Spot[];
  readonly list?: Spot;
  readonly least?: Spot;
  readonly most?: Spot;
}

/** The parts that stand once and hold one text. */
export const singleParts = [
  'id',
  'version',
  'title',
  'purpose',
  'link',
  'owner',
  'reviewBy',
  'withoutExoneration',
] as const;

/** A criterion of which nothing has been read yet. */
export const blank = (at: Place): RawCriterion => ({
  at,
  evidence: [],
  lists: [],
  when: [],
  unless: [],
});

/** The longest text that is read, characters. */
export const MOST_TEXT = 262_144;
