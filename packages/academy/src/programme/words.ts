import type { Language } from '@amirani/core/languages';
/** The closed vocabularies of a programme. */
export const programmeWords = {
  fields: ['documents', 'travellers', 'schengen', 'risk', 'investigation'],
  partnerRoles: ['funder', 'coordinator', 'implementer', 'beneficiary'],
  attendeeRoles: ['officer', 'examiner', 'analyst', 'investigator', 'trainer', 'head'],
  deliverableStates: ['planned', 'under-way', 'delivered', 'accepted'],
  riskStates: ['open', 'reduced', 'closed'],
  levels: ['low', 'medium', 'high'],
  indicatorKinds: [
    'sessions-held',
    'attendances',
    'training-days',
    'deliverables-accepted',
    'people-assessed',
    'skill-after',
    'skill-gain',
    'certified',
    'retention-1',
    'retention-3',
    'retention-6',
    'referrals-made',
  ],
} as const;

type Words = typeof programmeWords;

/** One of the five fields in which people are trained. */
export type TrainingField = Words['fields'][number];
export type IndicatorKind = Words['indicatorKinds'][number];

/** A text of a programme: English and Georgian always, since its public page has both; others where somebody wrote them. */
export interface ProgrammeText {
  readonly en: string;
  readonly ka: string;
  readonly lv?: string | undefined;
  readonly fr?: string | undefined;
  readonly it?: string | undefined;
  readonly es?: string | undefined;
}

/** A text in a language; where nobody wrote it in that one, in English, and it says so. */
export const textIn = (
  text: ProgrammeText,
  language: Language,
): { readonly text: string; readonly language: Language } => {
  const own = text[language];
  return own === undefined || own === ''
    ? { text: text.en, language: 'en' }
    : { text: own, language };
};
