import type { MatchExplanation } from '@amirani/names/similarity';
import type { Explanation } from '../evaluate/explain.ts';
import type { SoughtPaper, SoughtPerson, WatchList } from '../watch-lists/model.ts';

/** In which room a traveller's data are: border control, or serious crime. Their hits are kept apart as they are (R4). */
export const hitSystems = ['api', 'pnr'] as const;

/** One of {@link hitSystems}. */
export type HitSystem = (typeof hitSystems)[number];

/** A document that a traveller bears. Numbers of two issuers are two documents. */
export interface BorneDocument {
  readonly number: string;
  /** A code of a State, where it is known. */
  readonly issuer?: string | undefined;
}

/** Of a traveller what is compared with lists, and nothing else. */
export interface ScreenedPerson {
  /** All names together, in whatever order. */
  readonly name: string;
  /** As the carrier sent it. */
  readonly birthDate?: string | undefined;
  /** A code, where there is one and only one. */
  readonly nationality?: string | undefined;
  readonly documents: readonly BorneDocument[];
}

/** An entry of a list that a traveller can be compared with: objects are met elsewhere. */
export type SoughtEntry = SoughtPerson | SoughtPaper;

/** A list at one version, as far as a hit tells of it. */
export interface ComparedList
  extends Pick<WatchList, 'id' | 'title' | 'owner' | 'source' | 'category'> {
  readonly version: string;
  /** How many entries it has: what a score means depends on it. */
  readonly size: number;
}

/** A traveller who may be one whom a list seeks. */
export interface ListEvidence {
  readonly kind: 'watch-list';
  readonly list: ComparedList;
  /** As it stood when the traveller was compared with it. */
  readonly entry: SoughtEntry;
  /** Changes with what the entry says, and not with the version of its list: a SHA-256 in hex. */
  readonly entryVersion: string;
  readonly person: ScreenedPerson;
  /** From 0 to 1, see `personScore` of `@amirani/names/similarity`. */
  readonly score: number;
  /** How many entries of a list of this size would reach this evidence if nobody on it were meant. */
  readonly chance: number;
  readonly explanation: MatchExplanation;
}

/** A journey that an approved criterion marks. */
export interface CriterionEvidence {
  readonly kind: 'criterion';
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** The offence of Annex II that it serves. */
  readonly purpose: string;
  /** SHA-256 of its text form, as it was released (R18). */
  readonly digest: string;
  readonly owner: string;
  readonly explanation: Explanation;
}

/** On what a hit rests. */
export type HitEvidence = ListEvidence | CriterionEvidence;

/** Of what a hit is: an entry or a criterion, at one version. */
export interface HitSource {
  readonly kind: HitEvidence['kind'];
  readonly id: string;
  readonly version: string;
}

/** The source of a piece of evidence. */
export const sourceOf = (evidence: HitEvidence): HitSource =>
  evidence.kind === 'watch-list'
    ? {
        kind: evidence.kind,
        id: `${evidence.list.id}/${evidence.entry.id}`,
        version: evidence.entryVersion,
      }
    : { kind: evidence.kind, id: evidence.id, version: String(evidence.version) };
