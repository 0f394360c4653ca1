/** What the unit asks of the booth for a released hit. None of it decides about anybody, and none is a refusal (R25, R50). */
export const hitInstructions = [
  'check-identity',
  'call-second-line',
  'call-police',
  'take-into-care',
  'ask-whereabouts',
  'report-discreetly',
  'secure-document',
  'secure-object',
] as const;

/** One of {@link hitInstructions}: those of `@amirani/targeting/watch-lists`. */
export type HitInstruction = (typeof hitInstructions)[number];

/**
 * A hit that two persons of the passenger data unit confirmed and released to the booth: the least that is needed there. It
 * says neither on which data it rests nor whether PNR was among them (R4).
 */
export interface ReleasedHit {
  readonly id: string;
  /** Of the list, or `criterion`. */
  readonly category: string;
  readonly instruction: HitInstruction;
  /** The list or criterion. */
  readonly title: string;
  /** The account that released it. */
  readonly by: string;
  /** By what it was found, where the carrier did not list the traveller. */
  readonly foundBy?: 'document' | 'name-and-birth-date' | 'name';
}

/** Nobody of the list was compared. A hit may have been released all the same on a traveller whom the carrier did not list. */
interface Uncompared {
  readonly hits?: readonly ReleasedHit[];
}

/** What is known of hits on a traveller. Where nobody compared them, nothing is known, and that is never "no hit". */
export type HitsAnswer =
  /** The comparison ran, and no list is in use at this place. */
  | { readonly state: 'not-connected' }
  /** What is known of them could not be read. */
  | { readonly state: 'no-answer' }
  /** No flight was chosen: on which list the traveller stands was not looked at. */
  | ({ readonly state: 'no-flight' } & Uncompared)
  /** The carrier has sent no list of the flight: nobody could be compared. */
  | ({ readonly state: 'no-list' } & Uncompared)
  /** The carrier sent a list, and the traveller is not on it: there was nobody to compare. */
  | ({ readonly state: 'nobody-to-compare' } & Uncompared)
  /** Not yet compared as the traveller is known now, or not with the lists in use. */
  | { readonly state: 'not-screened'; readonly hits: readonly ReleasedHit[] }
  /** An active list is past its last day, so its hits are unknown. */
  | {
      readonly state: 'list-over';
      readonly hits: readonly ReleasedHit[];
      /** The titles of such lists. */
      readonly lists: readonly string[];
    }
  | { readonly state: 'screened'; readonly hits: readonly ReleasedHit[] };
