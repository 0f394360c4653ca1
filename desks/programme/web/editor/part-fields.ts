import type { Programme, ProgrammeChange } from '../../api/types.ts';
import { programmeWords } from '../../api/words.ts';

/** A part of a programme that is a list. */
export type Part = ProgrammeChange['part'];
/** One row of a part. */
export type RowOf<P extends Part> = Programme[P][number];
/** A closed list out of which one is chosen. */
export type ChoiceList =
  | 'fields'
  | 'partnerRoles'
  | 'deliverableStates'
  | 'indicatorKinds'
  | 'levels'
  | 'riskStates';

/** The input of a field of a row; `field-texts.ts` has its texts. */
export type FieldSpec = {
  readonly name: FieldName;
  readonly optional?: boolean;
} & (
  | { readonly kind: 'text'; readonly rows?: number }
  | { readonly kind: 'number' | 'date' | 'country' | 'activity' | 'attendance' }
  | { readonly kind: 'choice'; readonly list: ChoiceList }
);

/** The names of fields, each with one label. */
export type FieldName =
  | ('title' | 'text' | 'measure' | 'country' | 'activity' | 'on' | 'attendance')
  | ('from' | 'to' | 'days' | 'due' | 'acceptedIn' | 'month' | 'baseline' | 'target')
  | ('field' | 'role' | 'state' | 'kind' | 'likelihood' | 'impact');

const title: FieldSpec = { name: 'title', kind: 'text' };
const country: FieldSpec = { name: 'country', kind: 'country' };
const number = (name: FieldName, optional = false): FieldSpec => ({
  name,
  optional,
  kind: 'number',
});
const choice = (name: FieldName, list: ChoiceList, optional = false): FieldSpec => ({
  name,
  list,
  optional,
  kind: 'choice',
});

/** The fields of each part, in the order in which they are asked for. */
export const partFields: Readonly<Record<Part, readonly FieldSpec[]>> = {
  phases: [title, number('from'), number('to')],
  partners: [choice('role', 'partnerRoles'), country],
  institutions: [title, country],
  activities: [title, choice('field', 'fields'), number('from'), number('to')],
  sessions: [
    title,
    { name: 'activity', kind: 'activity' },
    { name: 'on', kind: 'date' },
    number('days'),
    { name: 'attendance', kind: 'attendance', optional: true },
  ],
  deliverables: [
    title,
    choice('field', 'fields', true),
    number('due'),
    choice('state', 'deliverableStates'),
    number('acceptedIn', true),
  ],
  indicators: [
    choice('kind', 'indicatorKinds'),
    choice('field', 'fields', true),
    number('baseline', true),
    number('target'),
  ],
  risks: [
    title,
    { name: 'measure', kind: 'text', rows: 2 },
    choice('likelihood', 'levels'),
    choice('impact', 'levels'),
    choice('state', 'riskStates'),
  ],
  lessons: [number('month'), { name: 'text', kind: 'text', rows: 3 }],
};

/** What is chosen from. */
export const idsOf = (list: ChoiceList): readonly string[] => programmeWords[list];
