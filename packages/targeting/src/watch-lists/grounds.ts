import type { Citation } from '@amirani/core';

/** For what a list may be used: border checks, and assessment of passengers by PNR (PNR Dir. Art. 6(3)(a)). */
export const listPurposes = ['border-check', 'pnr-assessment'] as const;

/** One of {@link listPurposes}. */
export type ListPurpose = (typeof listPurposes)[number];

/** What an entry may be of: there is nothing else on a list. */
export const entryKinds = ['person', 'document', 'object'] as const;

/** One of {@link entryKinds}. */
export type EntryKind = (typeof entryKinds)[number];

/** What a list may be of (R22): persons and objects sought, or under alert. A third category does not exist. */
export const listCategories = ['sought', 'alert'] as const;

/** One of {@link listCategories}. */
export type ListCategory = (typeof listCategories)[number];

/** What is done where an entry is met. None of them decides about anybody, and none is a refusal (R25, R50). */
export const instructions = [
  'check-identity',
  'call-second-line',
  'call-police',
  'take-into-care',
  'ask-whereabouts',
  'report-discreetly',
  'secure-document',
  'secure-object',
] as const;

/** One of {@link instructions}. */
export type Instruction = (typeof instructions)[number];

/** Legal grounds for a person, document or object on a list. */
export const grounds = [
  'arrest',
  'national-warrant',
  'interpol-red-notice',
  'terrorist-listing',
  'discreet-check',
  'missing',
  'judicial-procedure',
  'refusal-of-entry',
  'return',
  'travel-ban',
  'exit-ban',
  'lost-or-stolen-document',
  'object-for-seizure',
] as const;

/** One of {@link grounds}. */
export type Ground = (typeof grounds)[number];

/** What a ground allows. */
export interface GroundRule {
  readonly category: ListCategory;
  /** Immigration and care of persons are not purposes of PNR (Dir. (EU) 2016/681 Art. 1(2); R3). */
  readonly purposes: readonly ListPurpose[];
  readonly about: readonly EntryKind[];
  /** What is done where the source does not say. */
  readonly instruction: Instruction;
  /** Longest time in years before an entry is reviewed or ends. */
  readonly years: number;
  readonly rule: Citation;
}

const both: readonly ListPurpose[] = ['border-check', 'pnr-assessment'];
const border: readonly ListPurpose[] = ['border-check'];
const person: GroundRule['about'] = ['person', 'document'];
const police = 'Reg. (EU) 2018/1862';

/** The rule of every ground. The citations have not been compared with the official texts yet. */
export const groundRules: Readonly<Record<Ground, GroundRule>> = {
  arrest: {
    category: 'sought',
    purposes: both,
    about: person,
    instruction: 'call-police',
    years: 5,
    rule: { act: police, article: 'Art. 26, 53(2)' },
  },
  'national-warrant': {
    category: 'sought',
    purposes: both,
    about: person,
    instruction: 'call-police',
    years: 5,
    rule: { act: 'Reg. (EU) 2016/399', article: 'Art. 8(3)(a)(vi), (g)(iii)' },
  },
  'interpol-red-notice': {
    category: 'sought',
    purposes: both,
    about: person,
    instruction: 'call-second-line',
    years: 5,
    rule: { act: 'INTERPOL RPD', article: 'Art. 51, 82' },
  },
  'terrorist-listing': {
    category: 'alert',
    purposes: both,
    about: person,
    instruction: 'call-second-line',
    years: 3,
    rule: { act: 'UNSC Res. 2368 (2017)', article: 'para 1(b)' },
  },
  'discreet-check': {
    category: 'alert',
    purposes: both,
    about: ['person', 'document', 'object'],
    instruction: 'report-discreetly',
    years: 1,
    rule: { act: police, article: 'Art. 36, 53(3)' },
  },
  missing: {
    category: 'alert',
    purposes: border,
    about: person,
    instruction: 'take-into-care',
    years: 5,
    rule: { act: police, article: 'Art. 32, 53(2)' },
  },
  'judicial-procedure': {
    category: 'alert',
    purposes: border,
    about: person,
    instruction: 'ask-whereabouts',
    years: 3,
    rule: { act: police, article: 'Art. 34' },
  },
  'refusal-of-entry': {
    category: 'alert',
    purposes: border,
    about: person,
    instruction: 'call-second-line',
    years: 3,
    rule: { act: 'Reg. (EU) 2018/1861', article: 'Art. 24, 39' },
  },
  return: {
    category: 'alert',
    purposes: border,
    about: person,
    instruction: 'call-second-line',
    years: 3,
    rule: { act: 'Reg. (EU) 2018/1860', article: 'Art. 3' },
  },
  'travel-ban': {
    category: 'alert',
    purposes: border,
    about: person,
    instruction: 'call-second-line',
    years: 3,
    rule: { act: 'Reg. (EU) 2018/1861', article: 'Art. 25' },
  },
  'exit-ban': {
    category: 'alert',
    purposes: border,
    about: person,
    instruction: 'call-second-line',
    years: 3,
    rule: { act: 'Reg. (EU) 2016/399', article: 'Art. 8(3)(g)' },
  },
  'lost-or-stolen-document': {
    category: 'sought',
    purposes: both,
    about: ['document'],
    instruction: 'secure-document',
    years: 10,
    rule: { act: 'Reg. (EU) 2016/399', article: 'Art. 8(2)(a)' },
  },
  'object-for-seizure': {
    category: 'sought',
    purposes: both,
    about: ['document', 'object'],
    instruction: 'secure-object',
    years: 10,
    rule: { act: police, article: 'Art. 38, 54' },
  },
};
