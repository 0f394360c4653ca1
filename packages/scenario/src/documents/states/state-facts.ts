import type { CivilDate } from '@amirani/core';
import type { DocumentModel, LongestValidity } from '@amirani/documents/verdict';
import type { Language, TruncationMethod } from '@amirani/names/scripts';
import type { StateCode } from '../../geography/states.ts';
import type { ZoneFormat } from '../zone/layout.ts';
import type { DocumentKind } from './document-kind.ts';

/** What a state prints and how: facts of the fictitious world, from which both its documents and its profile come. */
export interface StateFacts {
  readonly state: StateCode;
  /** In which letters officers read the name: those of the people, or Latin ones. */
  readonly script: 'latin' | 'georgian' | 'cyrillic' | 'arabic';
  readonly language?: Language;
  /** Letters with the only spelling that the state uses in zones. */
  readonly letters: Readonly<Record<string, readonly string[]>>;
  readonly truncation: TruncationMethod;
  /** Given names go on in a third group of the zone. */
  readonly thirdGroup?: boolean;
  /** Documents end on the day before the anniversary of their issue. */
  readonly endsDayBefore?: boolean;
  /** Chips hold DG11 and DG12. */
  readonly details: boolean;
  readonly kinds: readonly KindFacts[];
}

/** One kind of document of a state. */
export interface KindFacts {
  readonly kind: DocumentKind;
  readonly format: ZoneFormat;
  /** Document codes with the first day of issue on which each is used; the last that has begun counts. */
  readonly codes: readonly (readonly [code: string, from: CivilDate])[];
  /** The first is that of adults. */
  readonly longest: readonly LongestValidity[];
  readonly models: readonly ModelFacts[];
  /** Digits of a personal number in the zone. */
  readonly personalDigits?: number;
  readonly sealed?: boolean;
}

/** A model, which always says whether it has a chip and which numbers it was given. */
export interface ModelFacts extends DocumentModel {
  readonly electronic: boolean;
  readonly first: string;
  readonly last: string;
  /** Blanks that were stolen before they were personalised. */
  readonly stolen?: { readonly first: string; readonly last: string; readonly since: CivilDate };
}
