import type { CivilDate } from '@amirani/core';

/**
 * The sources of alerts that a border check asks: the Schengen Information System or what a State has in its place, lost
 * and stolen documents, the national lists with bans on leaving (Reg. (EU) 2016/399 Art. 8(2)(a), (3)(a)(i), (vi)).
 */
export const alertKinds = ['sis', 'lost-documents', 'national'] as const;

/** One of {@link alertKinds}. */
export type AlertKind = (typeof alertKinds)[number];

/**
 * What an alert is for. It says what the officer is to do, never what the person is: of `missing` and `vulnerable` the
 * person is to be protected, of `discreet-check` nothing is to be noticed.
 */
export const alertCategories = [
  'refuse-entry',
  'entry-ban',
  'exit-ban',
  'wanted',
  'missing',
  'vulnerable',
  'discreet-check',
  'document-lost',
  'document-stolen',
  'document-invalidated',
] as const;

/** One of {@link alertCategories}. */
export type AlertCategory = (typeof alertCategories)[number];

/** What a source is asked about: as far as the document tells it. */
export interface AlertQuestion {
  readonly on: CivilDate;
  readonly surname?: string | undefined;
  readonly givenNames?: string | undefined;
  readonly dateOfBirth?: string | undefined;
  readonly nationality?: string | undefined;
  readonly documentNumber?: string | undefined;
  readonly documentIssuer?: string | undefined;
}

/** An entry that a source gave. */
export interface Alert {
  readonly category: AlertCategory;
  /** The source's own reference, by which the second line asks for more. */
  readonly reference: string;
  /** Of an entry ban: the State whose it is. */
  readonly state?: string | undefined;
}

/** Why a source was not asked. It never looks like "no hit". */
export type NotAsked = 'not-connected' | 'no-answer' | 'too-slow' | 'nothing-to-ask';

/** What a source answered. */
export type AlertAnswer =
  | { readonly state: 'hit'; readonly alerts: readonly Alert[] }
  | { readonly state: 'no-hit' }
  | { readonly state: 'not-asked'; readonly why: NotAsked };

/** The answer of every source; one that a place does not have is `not-connected`. */
export type AlertAnswers = Readonly<Record<AlertKind, AlertAnswer>>;

/**
 * A source of alerts as a place connects it. An answer is a hint to look, never a ground of refusal by itself (R50); what
 * does not answer in time was not asked.
 */
export interface AlertSource {
  readonly kind: AlertKind;
  /** Rejects if it cannot answer. Answers after this number of milliseconds are ignored. */
  readonly ask: (
    question: AlertQuestion,
    within: number,
  ) => Promise<Exclude<AlertAnswer, { readonly state: 'not-asked' }>>;
}

/** The answers where no source is connected. */
export const notConnected: AlertAnswers = {
  sis: { state: 'not-asked', why: 'not-connected' },
  'lost-documents': { state: 'not-asked', why: 'not-connected' },
  national: { state: 'not-asked', why: 'not-connected' },
};
