import type { CivilDate } from '@amirani/core';
import type { StateCode } from '../geography/states.ts';
import type { CorruptionCode } from './corruption/kinds.ts';
import type { NameCulture } from './cultures/facts.ts';
import type { DateSlip, DocumentSlip } from './slips.ts';

/**
 * A traveller who is nobody of the list, and why he or she might be taken for somebody: how many of a thousand who are not
 * sought are of which kind.
 */
export const decoyShares = {
  /** Anybody. May by chance have a name of the list, as in life. */
  ordinary: 880,
  /** The name of an entry, letter by letter, and another birth date. */
  namesake: 30,
  /** A name that looks like an entry's: one part is another name close to it. Another birth date. */
  'near-name': 30,
  /** Sister or brother: family name and birth date of an entry, another given name. */
  twin: 10,
  /** Sister or brother: family and father's name of an entry, another given name, some years apart. */
  sibling: 20,
  /** Parent or child with the whole name of an entry, 18 to 40 years apart. */
  generation: 10,
  /** A sought traveller's record, name as altered, with another birth date and document: the smallest difference. */
  counterpart: 20,
} as const;

/** One of {@link decoyShares}. */
export type DecoyKind = keyof typeof decoyShares;

/** By what an entry may lawfully be expected to be found: see `expectation`. */
export type Ground = 'name' | 'name-and-date' | 'document';

/** What is true of a traveller or a query. It is kept apart from what a matcher reads. */
export interface Truth {
  /** The id of the record. */
  readonly traveller: string;
  /** The id of the entry that is the same person; null for everybody else. */
  readonly entry: string | null;
  /** How the name was altered; null for decoys other than a counterpart. */
  readonly corruption: CorruptionCode | null;
  readonly dateSlip: DateSlip | null;
  readonly documentSlip: DocumentSlip | null;
  /** By what the pair is expected to be found; null where it is not, and for decoys. */
  readonly expected: Ground | null;
  /** Null for sought persons. */
  readonly decoy: DecoyKind | null;
  /** The id of the entry that a decoy was made to resemble; null for ordinary ones. */
  readonly near: string | null;
  /** Who it is, for statistics by group; none of it may be an input of a criterion. */
  readonly about: {
    readonly culture: NameCulture;
    readonly sex: 'F' | 'M';
    readonly birthDate: CivilDate;
    readonly state: StateCode;
  };
}

/** Dates that still speak for the person: the same, or wrong in a way that shows how. */
const speaking: readonly (DateSlip | null)[] = ['none', 'day-month-swap', 'one-digit'];

/**
 * By what a sought traveller may be expected to be found. The rule looks at what is left of the truth
 * and at no matcher:
 *
 * - the document, where its number and issuer are the entry's;
 * - the name, where two identifying parts of it can still be recognised (a word of which three letters
 *   are left; not a particle, not an initial);
 * - one such part together with a whole birth date, or one that is swapped or has one wrong digit;
 * - otherwise nothing: to stop everybody of one common name would take far more people than the person
 *   sought, and a list that does so serves no lawful purpose (Directive (EU) 2016/681 Art. 6(3)(a) and
 *   (5); CJEU C-817/19, on the reliability of matches). A matcher that finds such a pair by name alone
 *   gets no credit, and one that does not find it gets no blame.
 */
export const expectation = (
  keptParts: number,
  date: DateSlip | null,
  document: DocumentSlip | null,
): Ground | null => {
  if (document === 'none') return 'document';
  if (keptParts >= 2) return 'name';
  return keptParts === 1 && speaking.includes(date) ? 'name-and-date' : null;
};
