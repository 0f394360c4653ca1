import type { BirthDateRelation } from '../birth-date/compare-birth-dates.ts';
import type { FormReason } from '../booking/comparable-forms.ts';
import type { DocumentNumberRelation } from '../document-number/document-number.ts';

/**
 * How words of two names meet: `same` as written; `doubled` where one repeats letters that the other has once;
 * `transliteration` where the near sounds of letters or two
 * scripts explain the difference; `spelling` where letters differ; `initial`; `truncated` by the length of a
 * field; `nickname`; `joined` where one name writes together what the other writes apart; `missing` where the
 * other name lacks it, which says little; `contradicted` where each has a word that the other lacks.
 */
export type WordReason =
  | 'same'
  | 'doubled'
  | 'transliteration'
  | 'spelling'
  | 'initial'
  | 'truncated'
  | 'nickname'
  | 'joined'
  | 'missing'
  | 'contradicted';

/** What one word, or words that only meet joined, came to. */
export interface WordExplanation {
  readonly reason: WordReason;
  /** The words of the query; empty where it lacks them. */
  readonly query: readonly string[];
  /** The words of the entry; empty where it lacks them. */
  readonly entry: readonly string[];
  /** How alike they are, from 0 to 1. */
  readonly alike: number;
  /** Whether the words stand elsewhere in the other name. */
  readonly moved: boolean;
}

/** Why two persons may be one: for each part what met and how. */
export interface MatchExplanation {
  readonly words: readonly WordExplanation[];
  /** How the name of the query was read, if not as it was sent: see `comparableForms`. */
  readonly readAs?: readonly FormReason[];
  /** The same of the name of the entry. */
  readonly entryReadAs?: readonly FormReason[];
  /** How alike the names are, from 0 to 1, with what is missing and what contradicts. */
  readonly name: number;
  readonly birthDate: BirthDateRelation;
  readonly document: DocumentNumberRelation;
  readonly nationality: 'same' | 'different' | 'unknown';
}
