import type { Output } from '@platform/api/endpoint.ts';
import type { oversightEndpoints } from '../../api/endpoints.ts';
import type { BreachContent } from '../../api/types.ts';

/** What was known of a breach at a time. */
export type BreachRevision = Output<(typeof oversightEndpoints)['getBreach']>['revisions'][number];

/** A field of the content of a breach. */
export type BreachField = keyof BreachContent;

const fields = [
  ...(['foundAt', 'circumstances', 'happened', 'types', 'data', 'records'] as const),
  ...(['people', 'persons', 'consequences', 'measures', 'telling', 'contact'] as const),
];

/** The fields that a revision says otherwise than the one before, or, of the first, those that it says at all. */
export const changedFields = (
  before: BreachContent | undefined,
  after: BreachContent,
): readonly BreachField[] =>
  fields.filter((field) => textOf(before?.[field]) !== textOf(after[field]));

/** A value as it can be compared; nothing said is nothing, in whatever form. */
const textOf = (value: BreachContent[BreachField]): string =>
  Array.isArray(value) ? value.toSorted().join(' ') : String(value ?? '');
