import type { CivilDate } from '@amirani/core';
import type { WritingSystem } from '@amirani/names/transliteration';
import type { Purpose } from '../purposes/annex-ii.ts';
import type { Ground, Instruction, ListCategory, ListPurpose } from './grounds.ts';

/**
 * A list of persons, documents and objects that are sought or under alert, and of nothing else (R22). Other lists are not
 * watch lists: PNR Dir. Art. 6(3)(a), CJEU C-817/19 paragraphs 183 to 192.
 */
export interface WatchList {
  /** Chosen once, never used again for another list: `lost-documents`. */
  readonly id: string;
  readonly title: string;
  /** Who answers for it: an account. */
  readonly owner: string;
  /** The authority whose list it is, and where it comes from. */
  readonly source: string;
  readonly category: ListCategory;
  /** The ground of every entry that names none of its own. */
  readonly ground: Ground;
  /** At least one. */
  readonly purposes: readonly ListPurpose[];
  /** For which offences passengers are compared with it; needed for `pnr-assessment` (R3). */
  readonly offences: readonly Purpose[];
  readonly validFrom: CivilDate;
  /** The last day on which it is used; then it stops by itself. */
  readonly validUntil: CivilDate;
}

/**
 * What names an entry within its list: the source's own key, the same in every version. `(list id, entry id)` names it
 * everywhere.
 */
export type EntryId = string;

/** What every entry has. */
export interface EntryBase {
  readonly id: EntryId;
  /** By which the source finds it again; the id where the source has nothing else. */
  readonly reference: string;
  readonly ground: Ground;
  /** What is to be done where it is met. Never what the person is. */
  readonly instruction: Instruction;
  readonly validFrom?: CivilDate;
  /** The last day on which it counts; the list's where absent. */
  readonly expires?: CivilDate;
}

/** How a name was given. A weak alias only confirms and is never a reason to stop a person. */
export const nameKinds = ['primary', 'alias', 'former', 'weak-alias'] as const;

/** One of {@link nameKinds}. */
export type NameKind = (typeof nameKinds)[number];

/** A name of a sought person, as the source writes it. */
export interface SoughtName {
  /** All of it, in the order of the source. */
  readonly full: string;
  /** Primary and secondary identifier (Doc 9303-3, 4.6), where the source keeps them apart. */
  readonly family?: string;
  readonly given?: string;
  readonly kind: NameKind;
  /** The script of its letters; `other` for no letters or another script. */
  readonly script: WritingSystem | 'other';
}

/** A date of birth, or what is known of it: `1974-05-31`, `1974-05`, `1974`. */
export interface SoughtBirthDate {
  readonly date: string;
  /** Born between `date` and this, both included. */
  readonly until?: string;
  /** The source says "about". */
  readonly approximate?: true;
}

/** Kinds of documents that are told apart. */
export const documentKinds = [
  'passport',
  'identity-card',
  'residence-permit',
  'visa',
  'other',
] as const;

/** One of {@link documentKinds}. */
export type DocumentKind = (typeof documentKinds)[number];

/** A document by what identifies it. */
export interface SoughtDocument {
  /** As the source writes it, without blanks around it. */
  readonly number: string;
  readonly kind: DocumentKind;
  /** Three letters, as a machine readable zone has them; absent where the source does not say. */
  readonly issuer?: string;
}

/** A sought person. Sex, religion, looks and remarks are not taken in: nothing here compares them. */
export interface SoughtPerson extends EntryBase {
  readonly kind: 'person';
  /** At least one, or at least one document. The primary ones first. */
  readonly names: readonly SoughtName[];
  readonly birthDates: readonly SoughtBirthDate[];
  readonly documents: readonly SoughtDocument[];
  /** Codes of states, three letters. */
  readonly nationalities: readonly string[];
  /** For the person who decides, never for the search: places of birth and stay as the source writes them. */
  readonly places: readonly string[];
}

/** A sought document: lost, stolen, invalidated, or to be seized. */
export interface SoughtPaper extends EntryBase {
  readonly kind: 'document';
  readonly document: SoughtDocument;
  /** The entry of the person who may carry it, where the source says so. */
  readonly holder?: EntryId;
}

/** Kinds of objects that are told apart. */
export const objectKinds = ['vehicle', 'vessel', 'aircraft', 'container', 'other'] as const;

/** One of {@link objectKinds}. */
export type ObjectKind = (typeof objectKinds)[number];

/** A sought object by its plate, registration or number. */
export interface SoughtObject extends EntryBase {
  readonly kind: 'object';
  readonly object: ObjectKind;
  /** At least one: plate, registration, hull or IMO number, call sign. */
  readonly registrations: readonly string[];
  /** State of registration, three letters, where known. */
  readonly state?: string;
  /** Name of a vessel, make of a vehicle: information. */
  readonly label?: string;
}

/** An entry of a watch list. */
export type WatchListEntry = SoughtPerson | SoughtPaper | SoughtObject;

/** Whether an entry counts on a day: begun, and not expired. The list's own term is the list's matter. */
export const countsOn = (
  { validFrom, expires }: Pick<EntryBase, 'validFrom' | 'expires'>,
  day: CivilDate,
): boolean => (validFrom ?? day) <= day && day <= (expires ?? day);
