import type { TagCode } from '../edifact/index.ts';
import { tagCode } from '../edifact/index.ts';
import type { AnnexHead } from './annex-i.ts';

/**
 * What a place in a segment may hold. `code`: letters, digits and a few signs. `digits`: digits and a
 * decimal mark. `number`: a number of the message or of a bag, in which no card number is looked for.
 * `ticket`: a ticket number, which is shorter than a card number. `identifier`: any other number.
 * `name`: a surname, or a name that may be one: nothing of it is taken for a title. `given`: a given name,
 * where titles stand as well. `text`: an address or party. `none`: nothing is kept.
 */
export interface Place {
  readonly kind:
    | 'code'
    | 'digits'
    | 'number'
    | 'ticket'
    | 'identifier'
    | 'name'
    | 'given'
    | 'text'
    | 'none';
  /** Characters that are kept at most. */
  readonly max: number;
}

/** `message`: the envelope, which says nothing of a person. */
type PlaceHead = AnnexHead | 'message';

/** What may be kept of a segment; every place that is not named is masked. */
export interface SegmentPlaces {
  readonly head: PlaceHead | readonly PlaceHead[];
  /** Elements after the tag, each with its components. */
  readonly elements: readonly (readonly Place[])[];
  /** The last element's rule holds for all that follow. */
  readonly repeats: boolean;
  /** Where the value at this place (e, c) is not one of these, whatever follows it is masked. */
  readonly qualifier?: {
    readonly element: number;
    readonly component: number;
    readonly values: ReadonlySet<string>;
  };
}

/** Segments by tag. */
export type PlaceTable = ReadonlyMap<TagCode, SegmentPlaces>;

/** A place for letters, digits and a few signs. */
export const code = (max: number): Place => ({ kind: 'code', max });
/** A place for digits. */
export const digits = (max: number): Place => ({ kind: 'digits', max });
/** A place for a number of the message or of a bag. */
export const number = (max: number): Place => ({ kind: 'number', max });
/** A place for a ticket number. */
export const ticket = (max: number): Place => ({ kind: 'ticket', max });
/** A place for another identifier. */
export const identifier = (max: number): Place => ({ kind: 'identifier', max });
/** A place for a surname, or for a name that may be one. */
export const name = (max: number): Place => ({ kind: 'name', max });
/** A place for given names and titles. */
export const given = (max: number): Place => ({ kind: 'given', max });
/** A place for an address or a party. */
export const text = (max: number): Place => ({ kind: 'text', max });
/** A place of which nothing is kept. */
export const none: Place = { kind: 'none', max: 0 };

type Options = { readonly repeats?: boolean; readonly qualifier?: SegmentPlaces['qualifier'] };

/** A row of a table. */
export const segment = (
  tag: string,
  head: SegmentPlaces['head'],
  elements: SegmentPlaces['elements'],
  { repeats = false, qualifier }: Options = {},
): readonly [TagCode, SegmentPlaces] => [
  tagCode(tag),
  { head, elements, repeats, ...(qualifier === undefined ? {} : { qualifier }) },
];

/** A qualifier at e0.c0, the usual place. */
export const qualifiedBy = (
  values: string,
  element = 0,
  component = 0,
): { qualifier: NonNullable<SegmentPlaces['qualifier']> } => ({
  qualifier: { element, component, values: new Set(values.split(' ')) },
});

/** The rule of a place in the table, or undefined. */
export const placeOf = (
  places: SegmentPlaces,
  element: number,
  component: number,
): Place | undefined => {
  const last = places.elements.length - 1;
  const row = places.elements[places.repeats && element > last ? last : element];
  return row?.[component];
};
